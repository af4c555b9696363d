import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { columnRefusal, placeOnBoard } from '#client/commands/board.ts'
import { createBulkCommands } from '#client/commands/bulk.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { limitKey } from '#shared/domain/networks/own-limits.ts'
import type { PostDraft } from '#shared/domain/post.ts'

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

/** Each person at a device of their own: what reaches another went through the relay. */
async function open(person: string): Promise<Workspace> {
  const workspace = await enterWorkspace(browser, { id: person, name: person, role: 'editor' })
  opened.push(workspace)
  return workspace
}

async function plan(workspace: Workspace, draft: Partial<PostDraft>): Promise<string> {
  const id = createPostCommands(workspace).create({ title: 'Portes ouvertes', ...draft })
  if (id === null) throw new Error('an editor may plan')
  await browser.pass(500)
  return id
}

const statusOf = (workspace: Workspace, id: string) => {
  const post = workspace.posts.get(id)
  return post?.kind === 'post' ? post.status : null
}

describe('scheduling a post', () => {
  const all = (camille: Workspace, post: string) => {
    const commands = createPostCommands(camille)
    placeOnBoard(camille, { post, status: 'scheduled', index: 0, others: [] })
    commands.change(post, { status: 'scheduled' })
    return [statusOf(camille, post), columnRefusal(camille, post, 'scheduled')]
  }
  const draft = { status: 'draft', channels: ['x'], link: 'https://ruche.fr/' } as const

  test('takes a date, and no point to settle, in whatever way somebody would schedule it', async () => {
    const camille = await open('camille')
    expect(all(camille, await plan(camille, draft))).toEqual(['draft', 'date'])
    const at = '2026-10-20T09:00'
    expect(all(camille, await plan(camille, { ...draft, at, channels: [] }))).toEqual([
      'draft',
      'points',
    ])
    const photo = await plan(camille, { ...draft, at, channels: ['instagram'] })
    expect(all(camille, photo)).toEqual(['draft', 'points'])
    const long = await plan(camille, { ...draft, at })
    camille.prose(long, 'body')?.text.insert(0, 'Venez ! '.repeat(40))
    expect(all(camille, long)).toEqual(['draft', 'points'])
    const bulk = createBulkCommands(camille, async () => {})
    const good = await plan(camille, { ...draft, at })
    const { changed, refused } = await bulk.change([photo, long, good], { status: 'scheduled' })
    expect([changed, [...refused]]).toEqual([1, [['points', 2]]])
    expect(statusOf(camille, good)).toBe('scheduled')
  })

  test('counts with the workspace’s own limits, and knows of its channels which are gone', async () => {
    const camille = await open('camille')
    const post = await plan(camille, { ...draft, at: '2026-10-20T09:00' })
    camille.prose(post, 'body')?.text.insert(0, 'Venez nombreux.')
    camille.write.settings.set(limitKey('x', 'text'), 10)
    expect(camille.reviews()?.unready(post)).toBe('points')
    camille.write.settings.delete(limitKey('x', 'text'))
    expect(camille.reviews()?.unready(post)).toBeNull()
    createPostCommands(camille).change(post, { 'channel:gone': true })
    expect(camille.reviews()?.unready(post)).toBe('points')
  })
})

describe('the status that every list reads', () => {
  test('is void on both devices after one was approved and the other changed its text apart', async () => {
    const camille = await open('camille')
    const sofia = await open('sofia')
    const post = await plan(camille, { status: 'review' })
    relay.cut()
    createPostCommands(sofia).change(post, { status: 'approved' })
    camille.prose(post, 'body')?.text.insert(0, 'Venez nombreux.')
    await browser.pass(500)
    expect(statusOf(sofia, post)).toBe('approved')
    relay.mend()
    await browser.pass(60_000)
    for (const workspace of [camille, sofia]) {
      expect(statusOf(workspace, post)).toBe('void')
      expect(workspace.reviews()?.standing(post)).toMatchObject({ kind: 'void', why: 'content' })
    }
  })

  test('comes back when the approval is undone, and the approval when that is', async () => {
    const camille = await open('camille')
    const post = await plan(camille, { status: 'review' })
    createPostCommands(camille).change(post, { status: 'approved' })
    expect(camille.reviews()?.standing(post).kind).toBe('valid')
    camille.undo.undo()
    expect(statusOf(camille, post)).toBe('review')
    expect(camille.reviews()?.standing(post).kind).toBe('none')
    camille.undo.redo()
    expect(camille.reviews()?.standing(post).kind).toBe('valid')
  })

  test('changes at midnight, when the day has passed for which it was given', async () => {
    const camille = await open('camille')
    const post = await plan(camille, { at: '2026-10-15T11:30', status: 'review' })
    createPostCommands(camille).change(post, { status: 'approved' })
    expect(statusOf(camille, post)).toBe('approved')
    await browser.pass(15 * 3_600_000)
    expect(statusOf(camille, post)).toBe('void')
  })

  test('is what a file said, where nobody’s approval stands behind it', async () => {
    const camille = await open('camille')
    const post = await plan(camille, { status: 'approved' })
    createPostCommands(camille).change(post, { title: 'Autre chose' })
    expect(statusOf(camille, post)).toBe('approved')
    expect(camille.reviews()?.standing(post).kind).toBe('none')
  })

  test('cannot be approved by whose post it is where the workspace does not want that', async () => {
    const camille = await open('camille')
    const sofia = await open('sofia')
    const post = await plan(camille, { status: 'review' })
    camille.write.transact(camille.write.settings, () =>
      camille.write.settings.set('approval:own', false),
    )
    await browser.pass(500)
    createPostCommands(camille).change(post, { status: 'approved' })
    expect(statusOf(camille, post)).toBe('review')
    createPostCommands(sofia).change(post, { status: 'approved' })
    expect(statusOf(sofia, post)).toBe('approved')
  })
})
