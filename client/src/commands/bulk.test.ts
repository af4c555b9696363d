import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { OWN_ALLOWED } from '#shared/domain/approval/rules.ts'
import { noteWords } from '#shared/domain/history.ts'
import type { Post, PostStatus } from '#shared/domain/post.ts'
import { type BulkCommands, createBulkCommands, shifted } from './bulk.ts'
import { named } from './named.ts'
import { createPostCommands, postMember } from './posts.ts'
import { setApprovalRule } from './set-approval-rule.ts'

let browser: FakeBrowser
let opened: Workspace[]
let breaths: number

beforeEach(() => {
  browser = createFakeBrowser(createFakeRelay())
  opened = []
  breaths = 0
})

afterEach(async () => {
  for (const workspace of opened) await workspace.close()
})

async function open(person: string, role: Role): Promise<Workspace> {
  const workspace = await enterWorkspace(browser, { id: person, name: person, role })
  opened.push(workspace)
  return workspace
}

const bulkOf = (workspace: Workspace): BulkCommands =>
  createBulkCommands(workspace, async () => {
    breaths += 1
  })

function plan(workspace: Workspace, at: string | null, status: PostStatus = 'draft'): string {
  const id = createPostCommands(workspace).create({ title: 'Affiche', at, status })
  if (id === null) throw new Error('this role may plan')
  return id
}

const shown = (workspace: Workspace, id: string): Post => {
  const post = workspace.posts.whole(id)
  if (post?.kind !== 'post') throw new Error('the post is here')
  return post
}
const timesOf = (workspace: Workspace, ids: readonly string[]) =>
  ids.map((id) => shown(workspace, id).at)

test('a shift keeps the hour on the wall clock, also across the change of the clocks, and leaves posts without a date', async () => {
  const camille = await open('camille', 'owner')
  const ids = ['2027-03-26T02:30', '2027-03-27', null].map((at) => plan(camille, at))
  expect(await bulkOf(camille).shift(ids, 2)).toMatchObject({ changed: 2, refused: new Map() })
  expect(timesOf(camille, ids)).toEqual(['2027-03-28T02:30', '2027-03-29', null])
  expect(shifted('9999-12-31T10:00', 1)).toBe('9999-12-31T10:00')
})

test('M12: many posts are some transactions with a breath between them, and one step to undo', async () => {
  const camille = await open('camille', 'owner')
  const ids = Array.from({ length: 120 }, () => plan(camille, '2026-10-22T11:30'))
  const outcome = await bulkOf(camille).shift(ids, 7)
  expect([outcome.changed, breaths]).toEqual([120, 2])
  expect(camille.undo.last()).toMatchObject({ what: 'moved', count: 120 })
  await camille.undo.undo()
  expect(new Set(timesOf(camille, ids))).toEqual(new Set(['2026-10-22T11:30']))
  await camille.undo.redo()
  expect(new Set(timesOf(camille, ids))).toEqual(new Set(['2026-10-29T11:30']))
})

describe('who may not', () => {
  test('a contributor changes the drafts among them, and is told of those that are approved', async () => {
    const camille = await open('camille', 'owner')
    const ines = await open('ines', 'contributor')
    const ids = (['draft', 'approved', 'review'] as const).map((status) =>
      plan(camille, '2026-10-22', status),
    )
    await browser.pass(500)
    const outcome = await bulkOf(ines).change(ids, { owner: 'ines' })
    expect(outcome).toMatchObject({ changed: 2, refused: new Map([['planned', 1]]) })
    const refused = await bulkOf(ines).change(ids, { status: 'scheduled' })
    expect(refused.changed).toBe(0)
    expect(refused.refused).toEqual(
      new Map([
        ['status', 2],
        ['planned', 1],
      ]),
    )
  })

  test('a reader changes none, and nothing is remembered to undo', async () => {
    const camille = await open('camille', 'owner')
    const nour = await open('nour', 'moderator')
    const id = plan(camille, '2026-10-22')
    await browser.pass(500)
    expect(await bulkOf(nour).remove([id])).toMatchObject({
      changed: 0,
      refused: new Map([['role', 1]]),
    })
    expect(nour.undo.canUndo()).toBe(false)
  })

  test('where nobody approves their own, only what others answer for is approved, and with the content that it has', async () => {
    const camille = await open('camille', 'owner')
    setApprovalRule(camille, OWN_ALLOWED, false)
    const [own, other] = [plan(camille, '2026-10-22', 'review'), plan(camille, null, 'review')]
    createPostCommands(camille).change(other, { owner: 'bilal' })
    const map = camille.write.homeOf(other)?.get(other)
    if (!map) throw new Error('The post is gone')
    // Whoever's name stands at it: it is that of who alone wrote it.
    expect((await bulkOf(camille).change([other], { status: 'approved' })).changed).toBe(0)
    camille.write.transact(map, () =>
      noteWords(map, 'body', 3, { ...camille.write.author(), person: 'bilal' }),
    )
    const outcome = await bulkOf(camille).change([own, other], { status: 'approved' })
    expect(outcome).toMatchObject({ changed: 1, refused: new Map([['own', 1]]) })
    expect([own, other].map((id) => shown(camille, id).status)).toEqual(['review', 'approved'])
    expect(camille.reviews()?.standing(other).kind).toBe('valid')
    camille.undo.undo()
    expect(shown(camille, other).status).toBe('review')
    expect(camille.reviews()?.standing(other).kind).toBe('none')
  })
})

test('a month of posts is asked about at once, each with what it is now, and taken back as one step', async () => {
  const camille = await open('camille', 'owner')
  const ids = Array.from({ length: 60 }, (_, n) => plan(camille, `2026-10-${10 + (n % 20)}`))
  const people = ['sofia', 'nour']
  const outcome = await bulkOf(camille).ask(ids, { people, inOrder: true, dueAt: null, note: '' })
  expect(outcome).toMatchObject({ changed: 60, refused: new Map() })
  expect(breaths).toBe(1)
  const hashes = ids.map((id) => {
    const standing = camille.reviews()?.standing(id)
    if (standing?.kind !== 'asked') throw new Error('nobody was asked')
    expect(standing.answers.map(({ person, state }) => [person, state])).toEqual([
      ['sofia', 'waiting'],
      ['nour', 'later'],
    ])
    return standing.request.hash
  })
  expect(hashes.every((hash) => hash !== '')).toBe(true)
  expect(ids.every((id) => shown(camille, id).status === 'review')).toBe(true)
  await camille.undo.undo()
  expect(ids.every((id) => shown(camille, id).status === 'draft')).toBe(true)
  expect(ids.every((id) => camille.reviews()?.standing(id).kind === 'none')).toBe(true)
})

test('a shift moves the plan: what is out already stays where it appeared', async () => {
  const camille = await open('camille', 'owner')
  const ids = [
    plan(camille, '2026-10-20T10:00', 'published'),
    plan(camille, '2026-10-22T10:00', 'scheduled'),
  ]
  expect(await bulkOf(camille).shift(ids, 7)).toMatchObject({ changed: 1, refused: new Map() })
  expect(timesOf(camille, ids)).toEqual(['2026-10-20T10:00', '2026-10-29T10:00'])
})

test('what is out already is not taken back by a change of many, and is told apart', async () => {
  const camille = await open('camille', 'owner')
  const ids = [plan(camille, '2026-10-20', 'published'), plan(camille, '2026-10-22')]
  const [out] = ids
  expect(await bulkOf(camille).change(ids, { status: 'review' })).toEqual({
    changed: 1,
    refused: new Map([['out', 1]]),
    left: [out],
  })
  expect(ids.map((id) => shown(camille, id).status)).toEqual(['published', 'review'])
  expect((await bulkOf(camille).change(ids, { owner: 'camille' })).changed).toBe(2)
})

test('two people act on the same posts apart: a shift and a label both hold, and undoing one leaves the other', async () => {
  const camille = await open('camille', 'owner')
  const bilal = await open('bilal', 'editor')
  const label = named(camille, 'labels', 'Ateliers') ?? ''
  const ids = ['2026-10-22T11:30', '2026-10-23'].map((at) => plan(camille, at))
  await browser.pass(500)
  await Promise.all([
    bulkOf(camille).shift(ids, 1),
    bulkOf(bilal).change(ids, { [postMember('label', label)]: true }),
  ])
  await browser.pass(500)
  for (const workspace of [camille, bilal]) {
    expect(timesOf(workspace, ids)).toEqual(['2026-10-23T11:30', '2026-10-24'])
    expect(ids.map((id) => shown(workspace, id).labels)).toEqual([[label], [label]])
  }
  camille.undo.undo()
  await browser.pass(500)
  expect(timesOf(bilal, ids)).toEqual(['2026-10-22T11:30', '2026-10-23'])
  expect(ids.map((id) => shown(bilal, id).labels)).toEqual([[label], [label]])
})

test('whatever is done to whichever posts, as many steps back bring every one of them back (M7)', async () => {
  const camille = await open('camille', 'owner')
  const times = ['2026-10-22T11:30', '2026-10-24', null, '2027-03-27T02:30']
  const ids = times.map((at) => plan(camille, at))
  const bulk = bulkOf(camille)
  const kept = () =>
    ids.map((id) => {
      const { at, status, owner, labels, deletedAt } = shown(camille, id)
      return { at, status, owner, labels: [...labels], deletedAt }
    })
  const start = kept()
  const act = fc.oneof(
    fc.integer({ min: -400, max: 400 }).map((days) => (own: string[]) => bulk.shift(own, days)),
    fc
      .constantFrom('idea', 'review', 'cancelled')
      .map((status) => (own: string[]) => bulk.change(own, { status })),
    fc
      .constantFrom('camille', undefined)
      .map((owner) => (own: string[]) => bulk.change(own, { owner })),
    fc
      .boolean()
      .map((on) => (own: string[]) => bulk.change(own, { 'label:ab12': on || undefined })),
    fc.constant((own: string[]) => bulk.remove(own)),
  )
  const deeds = fc.array(fc.tuple(fc.subarray(ids), act), { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      let done = 0
      for (const [own, run] of all) if ((await run(own)).changed > 0) done += 1
      for (let step = 0; step < done; step++) camille.undo.undo()
      expect(kept()).toEqual(start)
    }),
    { numRuns: 40 },
  )
})
