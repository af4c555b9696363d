import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { columnRefusal, placeOnBoard } from '#client/commands/board.ts'
import { createFreezeCommands, mayFreeze } from '#client/commands/freezes.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { createPublishingCommands } from '#client/commands/publishing.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { mayWrite } from '#shared/documents/schema.ts'
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

/** Each person at a device of their own. */
async function open(person: string, role: Role, device = new IDBFactory()): Promise<Workspace> {
  globalThis.indexedDB = device
  const workspace = openWorkspace({
    id: 'workspaceaaaaa',
    me: { id: person, name: person, role },
    defaults: { name: 'Réseau Tremplin', timeZone: 'Europe/Paris', locale: 'fr' },
    environment: { ...browser.tab().environment, channel: () => null },
  })
  opened.push(workspace)
  await browser.pass(500)
  return workspace
}

async function plan(workspace: Workspace, draft: Partial<PostDraft> = {}): Promise<string> {
  const id = createPostCommands(workspace).create({
    title: 'Portes ouvertes',
    status: 'scheduled',
    at: '2026-10-15T18:00',
    channels: ['x'],
    ...draft,
  })
  if (id === null) throw new Error('an editor may plan')
  await browser.pass(500)
  return id
}

const EVERYTHING = { reason: 'Incident', until: null, channels: [], campaigns: [] }

const begin = (workspace: Workspace, draft: Partial<typeof EVERYTHING> = {}): string => {
  const id = createFreezeCommands(workspace).begin({ ...EVERYTHING, ...draft })
  if (id === null) throw new Error('a manager may freeze')
  return id
}

const isHeld = (workspace: Workspace, post: string) =>
  (workspace.freezes()?.hold(post) ?? null) !== null

const statusOf = (workspace: Workspace, id: string) => {
  const post = workspace.posts.get(id)
  return post?.kind === 'post' ? post.status : null
}

describe('a freeze', () => {
  test('holds the posts of everybody, in whatever way somebody would publish them', async () => {
    const sofia = await open('sofia', 'manager')
    const camille = await open('camille', 'editor')
    const post = await plan(camille)
    begin(sofia)
    await browser.pass(500)
    expect(isHeld(camille, post)).toBe(true)
    expect(camille.freezes()?.held()).toEqual([post])

    createPublishingCommands(camille).mark(post, 'x')
    createPublishingCommands(camille).finish(post)
    createPostCommands(camille).change(post, { status: 'published' })
    placeOnBoard(camille, { post, status: 'published', index: 0, others: [] })
    expect(columnRefusal(camille, post, 'published')).toBe('frozen')
    expect(statusOf(camille, post)).toBe('scheduled')
    // Planning goes on.
    createPostCommands(camille).move(post, '2026-10-20T09:00')
    expect(camille.posts.get(post)).toMatchObject({ at: '2026-10-20T09:00' })
  })

  test('is a manager’s to begin, to release from and to lift, and nobody else’s', async () => {
    const sofia = await open('sofia', 'manager')
    const camille = await open('camille', 'editor')
    const noor = await open('noor', 'moderator')
    expect([sofia, camille, noor].map(mayFreeze)).toEqual([true, false, false])
    expect(createFreezeCommands(camille).begin(EVERYTHING)).toBeNull()
    expect(createFreezeCommands(sofia).begin({ ...EVERYTHING, reason: '  ' })).toBeNull()
    const post = await plan(camille)
    const freeze = begin(sofia)
    await browser.pass(500)
    createFreezeCommands(camille).release(freeze, [post])
    createFreezeCommands(camille).lift(freeze)
    expect(isHeld(camille, post)).toBe(true)
    expect(isHeld(noor, post)).toBe(true)

    createFreezeCommands(sofia).release(freeze, [post])
    await browser.pass(500)
    expect(isHeld(camille, post)).toBe(false)
    createFreezeCommands(sofia).holdAgain(freeze, post)
    await browser.pass(500)
    expect(isHeld(camille, post)).toBe(true)
    createFreezeCommands(sofia).lift(freeze)
    await browser.pass(500)
    expect(isHeld(camille, post)).toBe(false)
    expect(
      camille
        .freezes()
        ?.all()[0]
        ?.log.map(({ kind, by }) => [kind, by]),
    ).toEqual([
      ['released', 'sofia'],
      ['held again', 'sofia'],
      ['lifted', 'sofia'],
    ])
  })

  test('on some channels leaves the others free, and the post unpublished until all are', async () => {
    const sofia = await open('sofia', 'manager')
    const post = await plan(sofia, { channels: ['x', 'blog'] })
    begin(sofia, { channels: ['x'] as never[] })
    const publishing = createPublishingCommands(sofia)
    publishing.mark(post, 'x')
    publishing.mark(post, 'blog')
    expect(statusOf(sofia, post)).toBe('scheduled')
    const marks = sofia.write.homeOf(post)?.get(post)
    expect([marks?.get('published:x'), marks?.get('published:blog')]).toEqual([undefined, true])
  })

  test('is no step to undo: a key that was meant for something else does not lift it', async () => {
    const sofia = await open('sofia', 'manager')
    const post = await plan(sofia)
    begin(sofia)
    sofia.undo.undo()
    expect(sofia.freezes()?.all()[0]?.lifted).toBeNull()
    expect(sofia.posts.bin()).toEqual([post])
  })

  test('is not shown as nothing by a build that does not know it (M6)', async () => {
    const sofia = await open('sofia', 'manager')
    expect(mayWrite(sofia.documents.space.doc, 2)).toBe(true)
    begin(sofia)
    expect(mayWrite(sofia.documents.space.doc, 2)).toBe(false)
    expect(sofia.readOnly()).toBeNull()
  })

  test('keeps the posts whose time passed in it on a list until somebody says what becomes of them', async () => {
    const sofia = await open('sofia', 'manager')
    const [moved, off, later] = [
      await plan(sofia, { at: '2026-10-15T11:00' }),
      await plan(sofia, { at: '2026-10-15T11:30' }),
      await plan(sofia, { at: '2026-10-15T18:00' }),
    ]
    const freeze = begin(sofia)
    await browser.pass(2 * 3_600_000)
    createFreezeCommands(sofia).lift(freeze)
    const passed = () => {
      const [found] = sofia.freezes()?.all() ?? []
      return found ? sofia.freezes()?.passed(found) : null
    }
    expect(passed()).toEqual([moved, off])
    createPostCommands(sofia).move(moved, '2026-10-16T09:00')
    createPostCommands(sofia).change(off, { status: 'cancelled' })
    expect(passed()).toEqual([])
    expect(isHeld(sofia, later)).toBe(false)
  })
})

describe('what is frozen is unknown', () => {
  test('to a device that the relay does not reach, since it last did, for readers too and after a reload', async () => {
    const disk = new IDBFactory()
    const noor = await open('noor', 'moderator', disk)
    await browser.pass(60_000)
    expect(noor.freezes()?.unknown()).toBeNull()
    relay.cut()
    await browser.pass(10_000)
    const since = noor.freezes()?.unknown()?.since ?? 0
    // 10:01 in Paris, a minute and a bit after it was opened.
    expect(Math.abs(since - Date.UTC(2026, 9, 15, 8, 1))).toBeLessThan(5_000)
    await noor.close()
    opened = []
    await browser.pass(3_600_000)

    const again = await open('noor', 'moderator', disk)
    await browser.pass(10_000)
    expect(again.freezes()?.unknown()).toEqual({ since })
    relay.mend()
    await browser.pass(30_000)
    expect(again.freezes()?.unknown()).toBeNull()
  })

  test('until the freeze arrives: what was planned apart is held as soon as it does', async () => {
    const sofia = await open('sofia', 'manager')
    const camille = await open('camille', 'editor')
    relay.cut()
    await browser.pass(5_000)
    begin(sofia)
    const post = await plan(camille)
    expect(isHeld(camille, post)).toBe(false)
    expect(camille.freezes()?.unknown()).not.toBeNull()
    relay.mend()
    await browser.pass(60_000)
    for (const workspace of [sofia, camille]) expect(isHeld(workspace, post)).toBe(true)
  })
})
