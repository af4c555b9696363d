import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCommentCommands } from '#client/commands/comments.ts'
import { createFreezeCommands } from '#client/commands/freezes.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import type { PostDraft } from '#shared/domain/post.ts'

const MINUTE = 60_000

let relay: FakeRelay
let browser: FakeBrowser
let opened: Workspace[]

/** Thursday 15 October 2026, 10:00 in Paris. */
beforeEach(() => {
  relay = createFakeRelay()
  browser = createFakeBrowser(relay)
  opened = []
})

afterEach(async () => {
  for (const workspace of opened) await workspace.close()
})

async function open(person: string, role: Role = 'editor'): Promise<Workspace> {
  const workspace = await enterWorkspace(browser, { id: person, name: person, role })
  opened.push(workspace)
  await browser.pass(2_000)
  return workspace
}

async function plan(workspace: Workspace, draft: Partial<PostDraft>): Promise<string> {
  const id = createPostCommands(workspace).create({ title: 'Portes ouvertes', ...draft })
  if (id === null) throw new Error('an editor may plan')
  await browser.pass(2_000)
  return id
}

const toldTo = (workspace: Workspace) =>
  workspace
    .notices()
    ?.told()
    .map(({ kind, isRead }) => (isRead ? `${kind} (read)` : kind)) ?? []

test('a post is told at its hour by the clock alone, without a network, and no more once it is out', async () => {
  const camille = await open('camille')
  relay.cut()
  const post = await plan(camille, { at: '2026-10-15T11:30', status: 'approved' })
  expect(toldTo(camille)).toEqual([])
  expect(
    camille
      .notices()
      ?.coming()
      .map(({ kind }) => kind),
  ).toEqual(['publish', 'late'])
  await browser.pass(60 * MINUTE)
  expect(toldTo(camille)).toEqual(['publish'])
  expect(camille.notices()?.arrived()).toMatchObject([{ kind: 'publish', post }])
  await browser.pass(31 * MINUTE)
  expect(toldTo(camille)).toEqual(['late'])
  createPostCommands(camille).change(post, { status: 'published' })
  await browser.pass(2_000)
  expect(toldTo(camille)).toEqual([])
})

test('of a colleague’s post nobody else is told; whoever it is given to is', async () => {
  const camille = await open('camille')
  const theo = await open('theo')
  const post = await plan(camille, { at: '2026-10-15T10:15', status: 'approved' })
  expect([toldTo(camille), toldTo(theo)]).toEqual([['publish'], []])
  createPostCommands(camille).change(post, { owner: 'theo' })
  await browser.pass(2_000)
  expect([toldTo(camille), toldTo(theo)]).toEqual([[], ['publish']])
})

test('what is read on one device is read on the other; reading a comment reads its notice', async () => {
  const phone = await open('camille')
  const theo = await open('theo')
  const post = await plan(phone, { at: '2026-10-15T10:15', status: 'approved' })
  createCommentCommands(theo).write({
    post,
    thread: null,
    text: '@camille ?',
    passage: null,
    mentions: ['camille'],
  })
  await browser.pass(2_000)
  const laptop = await open('camille')
  expect(toldTo(laptop)).toEqual(['mention', 'publish'])
  const due =
    laptop
      .notices()
      ?.told()
      .filter(({ kind }) => kind === 'publish') ?? []
  laptop.notices()?.markRead(due)
  phone.reviews()?.discussions.markRead(post)
  await browser.pass(2_000)
  for (const device of [phone, laptop])
    expect(toldTo(device)).toEqual(['mention (read)', 'publish (read)'])
  // It goes out later: that is another occasion.
  createPostCommands(phone).move(post, '2026-10-15T10:20')
  await browser.pass(2_000)
  expect(toldTo(laptop)).toContain('publish')
})

test('what is said about a post is told to whoever answers for it; of one that is nobody’s, to all who plan', async () => {
  const camille = await open('camille')
  const theo = await open('theo')
  const guest = await open('gaston', 'guest')
  const post = await plan(camille, { at: '2026-11-15T10:15' })
  const said = { post, thread: null, text: 'L’affiche manque', passage: null, mentions: [] }
  createCommentCommands(theo).write(said)
  await browser.pass(2_000)
  expect([camille, theo, guest].map(toldTo)).toEqual([['said'], [], []])
  expect(camille.notices()?.told()).toMatchObject([{ by: 'theo', words: 'L’affiche manque' }])
  camille.reviews()?.discussions.markRead(post)
  await browser.pass(2_000)
  expect(toldTo(camille)).toEqual(['said (read)'])
  createPostCommands(camille).change(post, { owner: 'nour' })
  await browser.pass(2_000)
  expect(toldTo(camille)).toEqual([])
  const nour = await open('nour', 'contributor')
  expect(toldTo(nour)).toEqual(['said'])
})

test('R11: who may write nothing here reads until they leave, and nothing of it reaches anybody', async () => {
  const camille = await open('camille')
  const guest = await open('gaston', 'guest')
  await plan(camille, { at: '2026-10-15T10:15', status: 'approved', owner: 'gaston' })
  expect(toldTo(guest)).toEqual(['publish'])
  guest.notices()?.markRead(guest.notices()?.told() ?? [])
  await browser.pass(2_000)
  expect(toldTo(guest)).toEqual(['publish (read)'])
  expect(guest.status().waiting).toBe(0)
})

test('reading is no change of the person’s: nothing is counted and nothing can be undone', async () => {
  const camille = await open('camille')
  await plan(camille, { at: '2026-10-15T10:15', status: 'approved' })
  const done = camille.undo.last()
  relay.cut()
  await browser.pass(2_000)
  camille.notices()?.markRead(camille.notices()?.told() ?? [])
  await browser.pass(2_000)
  expect(toldTo(camille)).toEqual(['publish (read)'])
  expect(camille.status().waiting).toBe(0)
  expect(camille.undo.last()).toBe(done)
})

test('nobody is told to publish what a freeze holds, and everybody is again once it is released', async () => {
  const sofia = await open('sofia', 'manager')
  await plan(sofia, { at: '2026-10-15T10:15', status: 'approved' })
  const freezes = createFreezeCommands(sofia)
  const draft = { reason: 'Incident', until: null, channels: [], campaigns: [] }
  const freeze = freezes.begin(draft) ?? ''
  await browser.pass(20 * MINUTE)
  expect(toldTo(sofia)).toEqual([])
  freezes.lift(freeze)
  await browser.pass(2_000)
  expect(toldTo(sofia)).toEqual(['late'])
})
