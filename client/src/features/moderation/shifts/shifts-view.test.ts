import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { peopleIn } from '#shared/documents/space.ts'
import { planOf } from '#shared/domain/moderation/rota.ts'
import { createRotaPlan, shortHour } from './plan-view.ts'
import { createShiftsView, type ShiftsView } from './shifts-view.ts'

/** Thursday 15 October 2026, 10:00 in Paris. */
const NOW = Date.UTC(2026, 9, 15, 8)
const MONDAY = '2026-10-12'

let browser: FakeBrowser
let opened: Workspace[]
let dispose: (() => void)[]

/** Each person at a device of their own. */
async function join(person: string, role: Role): Promise<Workspace> {
  const workspace = await enterWorkspace(browser, { id: person, name: person, role })
  opened.push(workspace)
  await browser.pass(2_000)
  return workspace
}

function look(workspace: Workspace, viewerZone = 'Europe/Paris'): ShiftsView {
  return createRoot((end) => {
    dispose.push(end)
    return createShiftsView({ workspace, now: () => NOW, viewerZone, firstWeekday: () => 1 })
  })
}

const day = (view: ShiftsView, date: string) => {
  const found = view.days().find((one) => one.day === date)
  if (!found) throw new Error('the day is not shown')
  return found
}

beforeEach(() => {
  browser = createFakeBrowser(createFakeRelay())
  opened = []
  dispose = []
})

afterEach(async () => {
  for (const end of dispose) end()
  for (const workspace of opened) await workspace.close()
})

test('the week of today stands there, with its shifts, its gaps and who works how long', async () => {
  const view = look(await join('nour', 'moderator'))
  view.add(planOf('nour', '2026-10-15', { from: '08:00', to: '12:00' }))
  view.add(planOf('camille', '2026-10-15', { from: '14:00', to: '20:00' }))
  view.add(planOf('nour', '2026-10-15', { from: '22:00', to: '06:00' }))
  expect(view.week()).toBe(MONDAY)
  const thursday = day(view, '2026-10-15')
  expect(thursday.shifts.map(({ shift }) => shift.person)).toEqual(['nour', 'camille', 'nour'])
  expect(thursday.gaps.map(({ from }) => from)).toEqual(['2026-10-15T12:00', '2026-10-15T20:00'])
  expect(day(view, '2026-10-16').shifts[0]).toMatchObject({ goesOn: true, isDoubled: false })
  expect(view.hours()).toEqual([
    { person: 'nour', hours: 12 },
    { person: 'camille', hours: 6 },
  ])
  view.commands.cover('09:00', '18:00')
  expect(day(view, '2026-10-15').gaps).toEqual([
    { from: '2026-10-15T12:00', to: '2026-10-15T14:00' },
  ])
})

test('copying a week is one step to undo, and copying it again adds nothing', async () => {
  const workspace = await join('nour', 'moderator')
  const view = look(workspace)
  view.add(planOf('nour', '2026-10-15', { from: '08:00', to: '12:00' }))
  view.add(planOf('camille', '2026-10-16', { from: '08:00', to: '12:00' }))
  expect(view.copyTo(1)).toBe(2)
  expect(view.copyTo(1)).toBe(0)
  view.turn(1)
  expect(day(view, '2026-10-22').shifts).toHaveLength(1)
  workspace.undo.undo()
  expect(view.days().flatMap(({ shifts }) => shifts)).toEqual([])
})

test('a week is planned in two strokes: hours over days and people, each one step to undo', async () => {
  const workspace = await join('nour', 'moderator')
  peopleIn(workspace.documents.space.doc).set('camille', 'Camille')
  const view = look(workspace)
  view.add(planOf('nour', '2026-10-08', { from: '08:00', to: '14:00' }))
  const plan = createRoot((end) => {
    dispose.push(end)
    return createRotaPlan(view)
  })
  // What was usual lately is at hand.
  expect(plan.hours()).toEqual({ from: '08:00', to: '14:00' })
  const [first, second] = plan.people().map(({ id }) => id)
  if (!first || !second) throw new Error('both are not there')
  const placed = () =>
    view.days().map(({ shifts }) => shifts.map(({ shift }) => shift.person).sort())
  plan.goTo({ person: first, day: MONDAY }, false)
  plan.step(1, 2, true)
  expect(plan.isWithin({ person: second, day: '2026-10-14' })).toBe(true)
  plan.paint()
  const both = [first, second].sort()
  expect(placed()).toEqual([both, both, both, [], [], [], []])
  // From a cell that has these hours a stroke takes them away, and leaves what it does not meet.
  plan.goTo({ person: second, day: '2026-10-14' }, false)
  plan.goTo({ person: second, day: '2026-10-18' }, true)
  plan.paint()
  expect(placed()).toEqual([both, both, [first], [], [], [], []])
  // Where some have them and the first has not, the others get them, and nobody twice.
  plan.choose({ from: '22:00', to: '06:00' })
  plan.goTo({ person: first, day: '2026-10-18' }, false)
  plan.paint()
  expect(plan.at({ person: first, day: '2026-10-18' })[0]?.to).toBe('2026-10-19T06:00')
  plan.goTo({ person: first, day: '2026-10-17' }, false)
  plan.step(0, 1, true)
  plan.paint()
  expect(placed().slice(5)).toEqual([[first], [first, first]])
  for (let step = 0; step < 4; step += 1) workspace.undo.undo()
  expect(placed().flat()).toEqual([])
  // What was at hand stays at hand, whatever was placed or chosen meanwhile.
  plan.choose({ from: '09:00', to: '13:00' })
  expect(plan.choices().map(({ from }) => from)).toEqual(['08:00', '09:00', '22:00'])
})

test('hours are as short as a narrow cell wants them, and midnight ends a day as 24', () => {
  const times = ['2026-10-15T08:00', '2026-10-15T09:30', '2026-10-15T00:00', '2026-10-15T00:30']
  expect(times.map((time) => shortHour(time))).toEqual(['8', '9:30', '0', '0:30'])
  expect(shortHour('2026-10-16T00:00', '24')).toBe('24')
})

test('whoever reads on other clocks sees their own hours too', async () => {
  const workspace = await join('nour', 'moderator')
  const span = { from: '2026-10-15T08:00', to: '2026-10-15T14:00' }
  expect(look(workspace).ownTimes(span)).toBeNull()
  expect(look(workspace, 'America/New_York').ownTimes(span)).toEqual({
    from: '2026-10-15T02:00',
    to: '2026-10-15T08:00',
  })
})

test('a swap is asked of a colleague, who accepts: the shift is theirs on both devices', async () => {
  const [camille, nour] = [await join('camille', 'moderator'), await join('nour', 'moderator')]
  const [hers, his] = [look(camille), look(nour)]
  hers.add(planOf('camille', '2026-10-16', { from: '14:00', to: '22:00' }))
  const [shown] = day(hers, '2026-10-16').shifts
  if (!shown) throw new Error('the shift is not there')
  hers.commands.ask(shown.shift.id, 'nour', ' School ')
  expect(hers.isAsked(shown.shift.id)).toBe(true)
  expect(hers.swaps()[0]).toMatchObject({ mine: true, forMe: false, swap: { note: 'School' } })
  await browser.pass(2_000)
  const [asked] = his.swaps()
  expect(asked).toMatchObject({ mine: false, forMe: true })
  his.commands.accept(asked?.swap.id ?? '')
  await browser.pass(2_000)
  expect(day(hers, '2026-10-16').shifts[0]?.shift.person).toBe('nour')
  expect(hers.swaps()[0]?.state).toEqual({ kind: 'accepted', by: 'nour' })
  nour.undo.undo()
  await browser.pass(2_000)
  expect(day(hers, '2026-10-16').shifts[0]?.shift.person).toBe('camille')
})

test('nobody asks for a swap of another’s shift, and a contributor changes nothing', async () => {
  const nour = await join('nour', 'moderator')
  const view = look(nour)
  view.add(planOf('camille', '2026-10-16', { from: '14:00', to: '22:00' }))
  const [shown] = day(view, '2026-10-16').shifts
  view.commands.ask(shown?.shift.id ?? '', null, '')
  expect(view.swaps()).toEqual([])
  await browser.pass(2_000)
  const lea = look(await join('lea', 'contributor'))
  expect(lea.mayChange()).toBe(false)
  expect(day(lea, '2026-10-16').shifts).toHaveLength(1)
  lea.commands.remove(shown?.shift.id ?? '')
  expect(day(lea, '2026-10-16').shifts).toHaveLength(1)
})
