import 'fake-indexeddb/auto'
import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBulkCommands } from '#client/commands/bulk.ts'
import { named } from '#client/commands/named.ts'
import { type Desk, openDesk } from '../testing/desk.ts'
import { selectionCommands } from './selection-commands.ts'
import { createSelectionView, type SelectionView } from './selection-view.ts'

let desk: Desk
let selection: SelectionView
let end: () => void
let toBar: number
let byFinger: boolean

/** Thursday 15 October 2026, 10:00 in Paris. */
beforeEach(async () => {
  desk = await openDesk()
  toBar = 0
  byFinger = false
  const { workspace, view } = desk
  createRoot((dispose) => {
    end = dispose
    selection = createSelectionView({
      workspace,
      view,
      bulk: createBulkCommands(workspace, async () => {}),
      isFinger: () => byFinger,
    })
    view.selection.bring(selection)
  })
})

afterEach(async () => {
  end()
  await desk.close()
})

const marked = () => selection.posts().map(({ id }) => id)
const click = (post: string, keys: Partial<Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>>) =>
  desk.view.selection.takes(
    { shiftKey: false, ctrlKey: false, metaKey: false, preventDefault() {}, ...keys } as MouseEvent,
    post,
  )
const press = (key: string, focused: string | null) => {
  const { view } = desk
  const commands = selectionCommands({
    view,
    selection,
    focused: () => focused,
    clear: selection.clear,
    toBar: () => {
      toBar += 1
    },
  })
  const command = commands.find((one) => one.keys.includes(key) && (one.when?.() ?? true))
  command?.run?.()
  return command !== undefined
}

function planThree(): [string, string, string] {
  return [
    desk.plan('Affiche', '2026-10-12T09:00'),
    desk.plan('Portes ouvertes', '2026-10-15T11:30'),
    desk.plan('Merci', '2026-10-20'),
  ]
}

test('a click marks with Ctrl or Cmd, a range with Shift, and opens without', () => {
  const [first, second, third] = planThree()
  expect(click(first, {})).toBe(false)
  expect(click(first, { ctrlKey: true })).toBe(true)
  click(third, { shiftKey: true })
  expect(marked()).toEqual([first, second, third])
  click(second, { metaKey: true })
  expect(marked()).toEqual([first, third])
  expect(desk.view.selection.isMarked(second)).toBe(false)
})

test('a range without a beginning marks the one post, and goes backwards as well', () => {
  const [first, second, third] = planThree()
  click(third, { shiftKey: true })
  expect(marked()).toEqual([third])
  click(first, { shiftKey: true })
  expect(new Set(marked())).toEqual(new Set([first, second, third]))
})

test('a range over a full day marks what is hidden there too, which is counted', () => {
  const { view, plan } = desk
  view.layout.measured({ rows: 760, window: 900, day: 150, rem: 16 })
  const [day, week] = ['2026-10-20', view.weeks().find(({ days }) => days.includes('2026-10-20'))]
  if (!week) throw new Error('the week is shown')
  const all = Array.from({ length: 6 }, (_, hour) => plan(`Annonce ${hour}`, `${day}T1${hour}:00`))
  const [first = '', second = ''] = all
  const hidden = all.slice(view.postsOn(week, day).visible.length)
  click(first, {})
  click(first, { ctrlKey: true })
  click(second, { shiftKey: true })
  expect(view.selection.countIn(hidden)).toBe(0)
  click(plan('Merci', '2026-10-21'), { shiftKey: true })
  expect([hidden.length, view.selection.countIn(hidden)]).toEqual([2, 2])
})

test('once a post is marked, a finger marks others by touching them; a mouse still opens', () => {
  const [first, second] = planThree()
  byFinger = true
  expect(click(first, {})).toBe(false)
  desk.view.selection.toggle(first)
  expect(click(second, {})).toBe(true)
  expect(marked()).toEqual([first, second])
  byFinger = false
  expect(click(second, {})).toBe(false)
})

test('X marks the post that has the focus, A all that the filter lets through, Escape none', () => {
  const [first, second] = planThree()
  const idea = desk.plan('Un jour', null)
  expect(press('x', null)).toBe(false)
  press('x', first)
  expect(marked()).toEqual([first])
  press('x', first)
  expect(press('s', first)).toBe(false)
  desk.choose({ text: 'portes' })
  press('a', null)
  expect(marked()).toEqual([second])
  press('s', null)
  expect(toBar).toBe(1)
  press('Escape', null)
  expect(marked()).toEqual([])
  desk.choose({})
  press('a', null)
  expect(marked()).not.toContain(idea)
  expect(marked()).toHaveLength(3)
})

test('another filter unmarks what it hides; what leaves the filter by being changed stays marked, and is said', async () => {
  const [first, second, third] = planThree()
  selection.markAll()
  desk.choose({ text: 'affiche' })
  expect(marked()).toEqual([first])
  desk.choose({ status: ['draft'] })
  for (const post of [second, third]) selection.toggle(post)
  await selection.setStatus('review')
  expect([marked().length, selection.elsewhere()]).toEqual([3, 3])
  desk.choose({})
  expect(selection.elsewhere()).toBe(0)
  desk.view.turn(1)
  expect(selection.elsewhere()).toBe(3)
})

test('what goes into the bin, by anybody, is no longer marked, and comes back marked when that is undone', async () => {
  const [first, second] = planThree()
  for (const post of [first, second]) selection.toggle(post)
  await selection.remove()
  expect(marked()).toEqual([])
  desk.workspace.undo.undo()
  expect(marked()).toEqual([first, second])
})

test('what a change leaves as it was stays marked, and nothing else', async () => {
  const [first, second] = planThree()
  const out = desk.plan('Paru', '2026-10-12', 'published')
  for (const post of [first, second, out]) selection.toggle(post)
  await selection.setStatus('review')
  expect(marked()).toEqual([out])
  expect(selection.left()).toEqual(new Map([['out', 1]]))
  await selection.setStatus('draft')
  expect(marked()).toEqual([out])
})

test('a label goes to all where some lack it, and off all where none does; one step to undo each', async () => {
  const [first, second] = planThree()
  const label = named(desk.workspace, 'labels', 'Ateliers') ?? ''
  desk.commands.change(first, { [`label:${label}`]: true })
  for (const post of [first, second]) selection.toggle(post)
  expect(selection.withLabel(label)).toBe(1)
  await selection.toggleLabel(label)
  expect(selection.withLabel(label)).toBe(2)
  await selection.toggleLabel(label)
  expect(selection.withLabel(label)).toBe(0)
  desk.workspace.undo.undo()
  expect(selection.withLabel(label)).toBe(2)
})

test('before a shift is done, its days, what has none and the hours that clocks skip or show twice are said', () => {
  const spring = desk.plan('Nuit', '2027-03-27T02:30')
  const autumn = desk.plan('Autre nuit', '2026-10-24T02:30')
  const idea = desk.plan('Un jour', null)
  for (const post of [spring, autumn, idea]) selection.toggle(post)
  const shift = selection.shiftTo(1)
  expect(shift).toMatchObject({ days: { first: '2026-10-25', last: '2027-03-28' }, undated: 1 })
  expect([shift.skipped, shift.twice].map((odd) => odd.map(({ id }) => id))).toEqual([
    [spring],
    [autumn],
  ])
  expect(selection.shiftTo(2)).toMatchObject({ skipped: [], twice: [] })
})

test('what is out already stays where it appeared: before a shift that is said, and no other post takes it along', () => {
  const out = desk.plan('Paru', '2026-10-12', 'published')
  const next = desk.plan('À venir', '2026-10-22')
  selection.toggle(out)
  expect(selection.shiftTo(7)).toMatchObject({ days: null, published: 1 })
  selection.toggle(next)
  expect(selection.shiftTo(7)).toMatchObject({ days: { first: '2026-10-29' }, published: 1 })
  const { carry } = desk.view
  carry.pickUp(next, 'pointer', null)
  carry.toDay('2026-10-23')
  desk.view.drop()
  expect([out, next].map(desk.atOf)).toEqual(['2026-10-12', '2026-10-23'])
})

test('a marked post that is carried takes the others along by as many days, in one step to undo', () => {
  const [first, second, third] = planThree()
  const other = desk.plan('Autre', '2026-10-13')
  for (const post of [first, second, third]) selection.toggle(post)
  const { carry } = desk.view
  carry.pickUp(second, 'pointer', null)
  carry.toDay('2026-10-22')
  desk.view.drop()
  const times = [first, second, third, other].map(desk.atOf)
  expect(times).toEqual(['2026-10-19T09:00', '2026-10-22T11:30', '2026-10-27', '2026-10-13'])
  desk.workspace.undo.undo()
  expect([first, second, third].map(desk.atOf)).toEqual([
    '2026-10-12T09:00',
    '2026-10-15T11:30',
    '2026-10-20',
  ])
})

test('marked ideas go onto a day together, and what is planned does not follow them; all go back to the ideas', async () => {
  const [first] = planThree()
  const ideas = ['Un jour', 'Un autre'].map((title) => desk.plan(title, null))
  for (const post of [first, ...ideas]) selection.toggle(post)
  const { carry } = desk.view
  carry.pickUp(ideas[0] ?? '', 'pointer', null)
  carry.toDay('2026-10-22')
  desk.view.drop()
  expect([first, ...ideas].map(desk.atOf)).toEqual(['2026-10-12T09:00', '2026-10-22', '2026-10-22'])
  carry.pickUp(first, 'pointer', null)
  carry.toTray()
  desk.view.drop()
  await expect.poll(() => [first, ...ideas].map(desk.atOf)).toEqual([null, null, null])
})

test('a post that is not marked is carried alone, and so is the copy of a marked one', () => {
  const [first, second, third] = planThree()
  for (const post of [first, second]) selection.toggle(post)
  const { carry } = desk.view
  carry.pickUp(third, 'pointer', null)
  carry.toDay('2026-10-23')
  desk.view.drop()
  carry.pickUp(first, 'pointer', null)
  carry.toDay('2026-10-14')
  carry.copying(true)
  desk.view.drop()
  expect([first, second, third].map(desk.atOf)).toEqual([
    '2026-10-12T09:00',
    '2026-10-15T11:30',
    '2026-10-23',
  ])
})
