import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import type { PostStatus } from '#shared/domain/post.ts'
import { named } from './named.ts'
import { createPostCommands } from './posts.ts'

let relay: FakeRelay
let browser: FakeBrowser
let opened: Workspace[]

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  relay = createFakeRelay()
  browser = createFakeBrowser(relay)
  opened = []
})

afterEach(async () => {
  for (const workspace of opened) await workspace.close()
})

/** Each person at a device of their own: what reaches another went through the relay. */
async function open(person: string, role: Role): Promise<Workspace> {
  const workspace = await enterWorkspace(browser, { id: person, name: person, role })
  opened.push(workspace)
  return workspace
}

async function plan(workspace: Workspace, title: string, status: PostStatus): Promise<string> {
  const id = createPostCommands(workspace).create({ title, status, at: '2026-10-22T11:30' })
  if (id === null) throw new Error('this role may plan')
  await browser.pass(500)
  return id
}

const shown = (workspace: Workspace, id: string) => {
  const post = workspace.posts.get(id)
  return post?.kind === 'post' ? post : null
}

test('who calls a post approved is told that they have approved it, and takes back both at once', async () => {
  const camille = await open('camille', 'editor')
  const post = await plan(camille, 'Portes ouvertes', 'review')
  const commands = createPostCommands(camille)
  commands.change(post, { status: 'approved' })
  expect(camille.undo.last()?.what).toBe('approved')
  expect(camille.reviews()?.verdicts(post)).toHaveLength(1)
  camille.undo.undo()
  expect(shown(camille, post)?.status).toBe('review')
  expect(camille.reviews()?.standing(post).kind).toBe('none')
  commands.change(post, { status: 'draft' })
  expect(camille.undo.last()?.what).toBe('changed')
})

describe('a contributor', () => {
  test('writes drafts and hands them over, and approves nothing', async () => {
    const camille = await open('camille', 'editor')
    const ines = await open('ines', 'contributor')
    const commands = createPostCommands(ines)
    const post = await plan(ines, 'Portes ouvertes', 'draft')
    commands.change(post, { status: 'review' })
    for (const status of ['approved', 'scheduled', 'published', 'cancelled'])
      commands.change(post, { status })
    await browser.pass(500)
    expect(shown(camille, post)?.status).toBe('review')
    expect(ines.locked(post)).toBeNull()
  })

  test('reads what has been approved, and undoes nothing in it either', async () => {
    const camille = await open('camille', 'editor')
    const ines = await open('ines', 'contributor')
    const commands = createPostCommands(ines)
    const post = await plan(ines, 'Portes ouvertes', 'review')
    commands.change(post, { title: 'Portes grandes ouvertes' })
    await browser.pass(500)
    createPostCommands(camille).change(post, { status: 'approved' })
    await browser.pass(500)
    expect(ines.locked(post)).toBe('planned')
    commands.change(post, { title: 'Fermé' })
    commands.remove([post])
    commands.move(post, null)
    ines.undo.undo()
    await browser.pass(500)
    expect(shown(camille, post)).toMatchObject({
      title: 'Portes grandes ouvertes',
      at: '2026-10-22T11:30',
      deletedAt: null,
    })
    const copy = commands.duplicate(post, null)
    expect(copy && shown(ines, copy)?.status).toBe('draft')
  })

  test('chooses among the labels that there are, and makes none', async () => {
    const camille = await open('camille', 'editor')
    const ines = await open('ines', 'contributor')
    const label = named(camille, 'labels', 'Ateliers')
    await browser.pass(500)
    expect(ines.mayName()).toBe(false)
    expect(named(ines, 'labels', 'ateliers')).toBe(label)
    expect(named(ines, 'labels', 'Nouveau')).toBeNull()
    expect(ines.labels()).toHaveLength(1)
  })
})

test.each(['moderator', 'guest'] as const)(
  'a %s reads the calendar and changes nothing',
  async (role) => {
    const camille = await open('camille', 'editor')
    const nour = await open('nour', role)
    const post = await plan(camille, 'Portes ouvertes', 'draft')
    const commands = createPostCommands(nour)
    commands.change(post, { title: 'Fermé' })
    expect(commands.create({ title: 'À moi' })).toBeNull()
    await browser.pass(500)
    expect(shown(nour, post)?.title).toBe('Portes ouvertes')
    expect(nour.readOnly()).toBe('role')
  },
)

test('R11: everybody who is somewhere is seen, whatever they may write; a guest only looks', async () => {
  const roles = { camille: 'owner', nour: 'moderator', ines: 'contributor', gus: 'guest' } as const
  const there = new Map<string, Workspace>()
  for (const [person, role] of Object.entries(roles)) there.set(person, await open(person, role))
  for (const workspace of there.values())
    workspace.presence.tell({ page: 'calendar', post: null, doing: 'looking', day: '2026-10-22' })
  await browser.pass(1_000)
  const seenBy = (person: string) =>
    there
      .get(person)
      ?.presence.others()
      .map((other) => other.person.name)
      .sort()
  expect(seenBy('camille')).toEqual(['ines', 'nour'])
  expect(seenBy('nour')).toEqual(['camille', 'ines'])
  expect(seenBy('ines')).toEqual(['camille', 'nour'])
  expect(seenBy('gus')).toEqual(['camille', 'ines'])
})
