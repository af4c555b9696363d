import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPostCommands, type PostCommands } from '#client/commands/posts.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import type { Slot } from '#shared/domain/slot.ts'
import { createSlotsView, type SlotsView } from './view.ts'

/** Thursday 15 October 2026, 10:00 in Paris. */
const TODAY = Date.UTC(2026, 9, 15, 8)
const KNOWN = {
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  nths: { 1: 'premier', 2: 'deuxième', 3: 'troisième', 4: 'quatrième', last: 'dernier' },
  channels: [{ id: 'linkedin', name: 'LinkedIn' }],
}

let workspace: Workspace
let posts: PostCommands
let view: SlotsView
let dispose: () => void

async function open(role: Role): Promise<void> {
  const browser = createFakeBrowser(createFakeRelay())
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role })
  posts = createPostCommands(workspace)
  createRoot((end) => {
    dispose = end
    view = createSlotsView({ workspace, now: () => TODAY, known: () => KNOWN })
  })
}

beforeEach(() => open('owner'))

afterEach(async () => {
  dispose()
  await workspace.close()
})

function slot(): Slot {
  const [only] = view.slots()
  if (!only) throw new Error('a slot was made')
  return only
}

const days = () => view.next(slot()).map(({ day }) => day)

test('its name says when and where it is; the dates that come next are seen before anything is planned', async () => {
  view.create('LinkedIn du mardi 18h')
  expect(slot()).toMatchObject({ weekdays: [2], hour: '18:00', channels: ['linkedin'] })
  await expect.poll(() => days()).toHaveLength(6)
  expect(days().slice(0, 3)).toEqual(['2026-10-20', '2026-10-27', '2026-11-03'])
})

test('its name may say the day of its months', async () => {
  view.create('LinkedIn du premier lundi, 18 h')
  expect(slot()).toMatchObject({ weekdays: [], monthly: { kind: 'weekday', nth: 1, weekday: 1 } })
  await expect.poll(() => days().slice(0, 2)).toEqual(['2026-11-02', '2026-12-07'])
})

test('another rhythm, another beginning, an end: the dates follow, and each change is undone alone', async () => {
  view.create('LinkedIn du mardi 18h')
  const { id } = slot()
  await expect.poll(() => days()).not.toEqual([])
  view.setEvery(id, 2)
  view.setFrom(id, '2026-10-20')
  view.setUntil(id, '2026-11-20')
  expect(days()).toEqual(['2026-10-20', '2026-11-03', '2026-11-17'])
  for (let step = 0; step < 3; step++) workspace.undo.undo()
  expect(days().slice(0, 2)).toEqual(['2026-10-20', '2026-10-27'])
  view.toggle(id, 'weekday', 2, false)
  expect(days()).toEqual([])
})

test('a date is left out and taken back; a post at its time fills it', async () => {
  view.create('LinkedIn du mardi 18h')
  const { id } = slot()
  await expect.poll(() => days()).not.toEqual([])
  view.skip(id, '2026-10-20', true)
  posts.create({ at: '2026-10-27T18:00', channels: ['linkedin'], status: 'draft' })
  expect(view.next(slot()).slice(0, 3)).toMatchObject([
    { day: '2026-10-20', skipped: true, posts: 0 },
    { day: '2026-10-27', skipped: false, posts: 1 },
    { day: '2026-11-03', skipped: false, posts: 0 },
  ])
  view.skip(id, '2026-10-20', false)
  expect(view.next(slot())[0]).toMatchObject({ skipped: false })
})

test('no name makes no slot, and who gives no names makes none', async () => {
  expect(view.create('  ')).toBeNull()
  dispose()
  await workspace.close()
  await open('contributor')
  expect(view.mayChange()).toBe(false)
  expect(view.create('LinkedIn du mardi 18h')).toBeNull()
})
