import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPostCommands } from '#client/commands/posts.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { EMPTY_FORM, problemsOf, toDraft } from './freeze-form.ts'
import { createFreezeView, type FreezeView } from './view.ts'

/** Thursday 15 October 2026, 10:00 in Paris. */
const NOW = Date.UTC(2026, 9, 15, 8)
const HOUR = 3_600_000

let relay: FakeRelay
let browser: FakeBrowser
let workspace: Workspace
let view: FreezeView
let pass: (ms: number) => Promise<void>
let dispose: () => void

beforeEach(async () => {
  relay = createFakeRelay()
  browser = createFakeBrowser(relay)
  const { environment } = browser.tab()
  workspace = await enterWorkspace(browser, { id: 'sofia', name: 'Sofia', role: 'manager' })
  createRoot((end) => {
    dispose = end
    const [now, setNow] = createSignal(NOW)
    view = createFreezeView({ workspace, now })
    pass = async (ms) => {
      await browser.pass(ms)
      setNow(environment.now())
    }
  })
})

afterEach(async () => {
  dispose()
  await workspace.close()
})

function plan(at: string, channels: readonly string[] = ['x']): string {
  const id = createPostCommands(workspace).create({ title: at, at, channels, status: 'scheduled' })
  if (id === null) throw new Error('a manager may plan')
  return id
}

const form = { ...EMPTY_FORM, reason: 'Incident' }
const means = { today: '2026-10-15', endAt: (time: string) => view.endAt(time) }
const ids = (posts: readonly { readonly id: string }[]) => posts.map(({ id }) => id)

test('whoever begins a freeze says why, a moment that is still to come, and what, and reads how many posts it holds', () => {
  plan('2026-10-15T11:00')
  plan('2026-10-15T19:00', ['blog'])
  const until18 = { ...form, end: 'time', hour: '18:00' } as const
  expect(problemsOf({ ...form, reason: ' ' }, means)).toEqual(['reason'])
  expect(problemsOf({ ...until18, hour: '09:00' }, means)).toEqual(['end'])
  expect(problemsOf({ ...form, scope: 'some' }, means)).toEqual(['scope'])
  expect(problemsOf(until18, means)).toEqual([])
  const would = (one: typeof form) => view.wouldHold(toDraft(one, means))
  expect([would(form), would(until18)]).toEqual([2, 1])
  expect(would({ ...form, scope: 'some', channels: ['blog'] })).toBe(1)
})

test('an end that the clocks skip or show twice is named before it is sent', () => {
  expect(view.oddityAt('2027-03-28T02:30')).toBe('skipped')
  expect(view.oddityAt('2026-10-25T02:30')).toBe('twice')
  expect(view.oddityAt('2026-10-15T18:00')).toBeNull()
})

test('that nothing is frozen is said only once it is known', async () => {
  await pass(1_000)
  expect(view.unknown()).toBeNull()
  relay.cut()
  await pass(10_000)
  expect(view.unknown()?.since).not.toBeNull()
})

test('a freeze that ends at a moment frees what comes after it, and what was inside waits until somebody decides', async () => {
  const inside = plan('2026-10-15T11:00')
  const after = plan('2026-10-15T19:00')
  view.begin(toDraft({ ...form, end: 'time', hour: '18:00' }, means))
  await pass(1_000)
  const [freeze] = view.inForce()
  if (!freeze) throw new Error('nothing is frozen')
  expect(ids(view.heldBy(freeze))).toEqual([inside])
  await pass(9 * HOUR)
  expect([view.inForce(), view.ended().length]).toEqual([[], 1])
  view.moveTo(inside, '2026-10-16T09:00')
  expect(view.ended()).toEqual([])
  expect(workspace.freezes()?.hold(after)).toBeNull()
})

test('one post is released and held again; lifting lists those whose time passed, until each is decided about', async () => {
  const [moved, off, free] = [
    plan('2026-10-15T11:00'),
    plan('2026-10-15T11:30'),
    plan('2026-10-15T12:00'),
  ]
  const id = view.begin(toDraft(form, means)) ?? ''
  const freeze = () => {
    const found = [...view.inForce(), ...view.lifted()].find((one) => one.id === id)
    if (!found) throw new Error('the freeze is gone')
    return found
  }
  view.release(id, free)
  expect(ids(view.heldBy(freeze()))).toEqual([moved, off])
  expect(ids(view.releasedFrom(freeze()))).toEqual([free])
  view.holdAgain(id, free)
  expect(view.heldBy(freeze())).toHaveLength(3)
  view.release(id, free)
  await pass(4 * HOUR)
  view.lift(id)
  await pass(1_000)
  expect(ids(view.passedIn(freeze()))).toEqual([moved, off])
  view.moveTo(moved, '2026-10-16T09:00')
  view.callOff(off)
  expect(view.passedIn(freeze())).toEqual([])
})

test('what is held stands by its time: what comes, what passed meanwhile, and apart what was late long before', async () => {
  const [old, older] = [plan('2026-10-14T11:00'), plan('2026-03-02')]
  const [soon, later] = [plan('2026-10-15T11:00'), plan('2026-10-15')]
  const id = view.begin(toDraft(form, means))
  const groups = () => {
    const freeze = view.inForce().find((one) => one.id === id)
    if (!freeze) throw new Error('nothing is frozen')
    const { coming, during, before } = view.heldByTime(freeze)
    return [ids(coming), ids(during), ids(before)]
  }
  expect(groups()).toEqual([[later, soon], [], [old, older]])
  await pass(2 * HOUR)
  expect(groups()).toEqual([[later], [soon], [old, older]])
})

test('of what is to come, what was going out stands apart from what was only proposed', () => {
  const [scheduled, draft] = [plan('2026-10-15T11:00'), plan('2026-10-15T11:30')]
  createPostCommands(workspace).change(draft, { status: 'draft' })
  view.begin(toDraft(form, means))
  const [freeze] = view.inForce()
  if (!freeze) throw new Error('nothing is frozen')
  const { coming, proposed } = view.heldByTime(freeze)
  expect([ids(coming), ids(proposed)]).toEqual([[scheduled], [draft]])
})

test('a freeze that was lifted too early begins again as it was, and keeps free what had been released', async () => {
  const [held, free] = [plan('2026-10-15T11:00'), plan('2026-10-15T12:00')]
  const id = view.begin(toDraft(form, means)) ?? ''
  view.release(id, free)
  view.lift(id)
  const [lifted] = view.lifted()
  if (!lifted) throw new Error('nothing was lifted')
  expect(view.inForce()).toEqual([])
  await pass(1_000)
  view.again(lifted)
  const [again] = view.inForce()
  if (!again) throw new Error('nothing is frozen')
  expect([again.reason, ids(view.heldBy(again))]).toEqual([form.reason, [held]])
  expect(view.again({ ...lifted, until: NOW })).toBeNull()
})
