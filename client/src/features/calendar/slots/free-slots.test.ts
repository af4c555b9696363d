import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createPillarCommands } from '#client/commands/pillars.ts'
import { createSlotCommands, type SlotCommands } from '#client/commands/slots.ts'
import { slotKey } from '#shared/domain/slot.ts'
import { createListDays } from '../list/list-days.ts'
import type { ListedDay } from '../list/list-layout.ts'
import { createMonthKeys } from '../month/month-keys.ts'
import { type Desk, openDesk } from '../testing/desk.ts'
import { createWeekPosts, type WeekPosts } from '../week/week-posts.ts'

const TUESDAY = '2026-10-20'

let desk: Desk
let slots: SlotCommands
let week: WeekPosts
let listed: () => readonly ListedDay[]

/** Camille's desk, on Thursday 15 October at 10:00. */
beforeEach(async () => {
  desk = await openDesk('', (view, { posts }, free) => {
    const { shown, carry, today } = view
    week = createWeekPosts({
      posts,
      shown,
      free,
      days: () => [TUESDAY],
      room: () => ({ lanes: 3, besideRest: 2 }),
    })
    listed = createListDays({ posts, shown, carry, today, free })
    return createMonthKeys({ view, firstWeekday: () => 1 })
  })
  slots = createSlotCommands(desk.workspace)
})

afterEach(() => desk.close())

/** On Tuesdays at 18:00, on LinkedIn, where nothing else is said. */
async function slotFor(
  draft: Partial<Parameters<SlotCommands['create']>[0]> = {},
): Promise<string> {
  const usual = { weekdays: [2], hour: '18:00', channels: ['linkedin'], from: '2026-10-01' }
  const id = slots.create({ name: 'LinkedIn du mardi', ...usual, ...draft })
  if (id === null) throw new Error('the workspace can be written')
  // What walks rules is fetched once somebody has a slot.
  await expect.poll(() => desk.free.on(TUESDAY)).not.toEqual([])
  return id
}

const freeAt = (day: string) => desk.free.on(day).map(({ at }) => at)
const postOf = (id: string | undefined) => desk.workspace.posts.get(id ?? '')

describe('a slot that nobody has filled', () => {
  test('is free on its days from now on, and not on those that are over', async () => {
    await slotFor({ weekdays: [2, 4] })
    expect(freeAt('2026-10-13')).toEqual([])
    expect(freeAt('2026-10-15')).toEqual(['2026-10-15T18:00'])
    expect(freeAt(TUESDAY)).toEqual([`${TUESDAY}T18:00`])
    expect(freeAt('2026-10-21')).toEqual([])
  })

  test('of today is over when its hour is', async () => {
    await slotFor({ weekdays: [2, 4], hour: '09:30' })
    expect([freeAt('2026-10-15'), freeAt(TUESDAY)]).toEqual([[], [`${TUESDAY}T09:30`]])
  })

  test('is filled by Enter: a post at its time, on its channels, that belongs to it', async () => {
    const slot = await slotFor()
    const { view, press, opened } = desk
    view.go({ on: 'day', day: TUESDAY })
    press('Enter')
    expect(view.spot()).toMatchObject({ on: 'post', post: slotKey(slot, TUESDAY) })
    press('Enter')
    expect(postOf(opened[0])).toMatchObject({
      at: `${TUESDAY}T18:00`,
      channels: ['linkedin'],
      status: 'draft',
      owner: 'camille',
      slot: slotKey(slot, TUESDAY),
    })
    expect(freeAt(TUESDAY)).toEqual([])
    expect(freeAt('2026-10-27')).toEqual(['2026-10-27T18:00'])
    desk.workspace.undo.undo()
    expect(freeAt(TUESDAY)).toEqual([`${TUESDAY}T18:00`])
  })

  test('gives its post the labels and the pillar that are still there', async () => {
    const pillars = createPillarCommands(desk.workspace)
    const [kept, gone] = [pillars.create('Métiers', 'moss'), pillars.create('Coulisses', 'moss')]
    const slot = await slotFor()
    const { view, press, opened } = desk
    for (const pillar of [kept, gone]) {
      slots.change(slot, { pillar: pillar ?? undefined })
      if (pillar === gone) pillars.remove(gone ?? '')
      const day = pillar === kept ? TUESDAY : '2026-10-27'
      view.go({ on: 'post', post: slotKey(slot, day), day })
      press('Enter')
    }
    expect(opened.map((id) => postOf(id))).toMatchObject([{ pillar: kept }, { pillar: null }])
  })

  test('takes a post that is dropped on it: its hour, and its channels where the post has none', async () => {
    const slot = await slotFor()
    const { view, workspace } = desk
    const post = desk.plan('Offres de la semaine', null)
    view.carry.pickUp(post, 'pointer', null)
    view.carry.toSlot(slotKey(slot, TUESDAY))
    view.drop()
    const filled = {
      at: `${TUESDAY}T18:00`,
      channels: ['linkedin'],
      slot: slotKey(slot, TUESDAY),
    }
    expect(postOf(post)).toMatchObject(filled)
    expect(freeAt(TUESDAY)).toEqual([])
    workspace.undo.undo()
    expect(postOf(post)).toMatchObject({ at: null, channels: [], slot: null })
    view.carry.pickUp(post, 'pointer', null)
    view.carry.toSlot(slotKey(slot, TUESDAY))
    view.carry.toDay('2026-10-22')
    view.drop()
    expect(postOf(post)).toMatchObject({ at: '2026-10-22', slot: null })
  })

  test('is filled by a post that is moved to its time, and free again when that goes elsewhere', async () => {
    await slotFor()
    const post = desk.plan('Offres de la semaine', '2026-10-19T18:00')
    desk.commands.change(post, { 'channel:linkedin': true })
    desk.commands.moveToDay(post, TUESDAY)
    expect(freeAt(TUESDAY)).toEqual([])
    desk.commands.moveToDay(post, '2026-10-21')
    expect(freeAt(TUESDAY)).toEqual([`${TUESDAY}T18:00`])
  })

  test('can be left out on one date, by Delete, and one undo brings it back (M7)', async () => {
    const slot = await slotFor()
    const { view, press, workspace } = desk
    view.go({ on: 'post', day: TUESDAY, post: slotKey(slot, TUESDAY) })
    press('Delete')
    expect([freeAt(TUESDAY), freeAt('2026-10-27')]).toEqual([[], ['2026-10-27T18:00']])
    expect(view.spot()).toEqual({ on: 'day', day: TUESDAY })
    workspace.undo.undo()
    expect(freeAt(TUESDAY)).toEqual([`${TUESDAY}T18:00`])
  })

  test('is hidden on this device alone, and by a filter that leaves its channel out', async () => {
    const slot = await slotFor()
    desk.free.hidden.set(slot, true)
    expect(freeAt(TUESDAY)).toEqual([])
    desk.free.hidden.set(slot, false)
    desk.choose({ channel: ['instagram'] })
    expect(freeAt(TUESDAY)).toEqual([])
    desk.choose({ channel: ['linkedin'] })
    expect(freeAt(TUESDAY)).toEqual([`${TUESDAY}T18:00`])
    desk.choose({ status: ['draft'] })
    expect(freeAt(TUESDAY)).toEqual([])
  })

  test('is offered without a channel that is no longer there', async () => {
    await slotFor({ channels: ['linkedin', 'gone'] })
    expect(desk.free.on(TUESDAY)[0]?.channels).toEqual(['linkedin'])
  })
})

describe('among the posts of its day', () => {
  test('stands by its hour in week and list, and the list shows days that hold nothing else', async () => {
    const slot = await slotFor()
    const early = desk.plan('Early', `${TUESDAY}T09:00`)
    const late = desk.plan('Late', `${TUESDAY}T20:00`)
    const all = [early, slotKey(slot, TUESDAY), late]
    expect(week.inHour(TUESDAY, 18).map(({ post }) => post)).toEqual([slotKey(slot, TUESDAY)])
    expect(listed().slice(0, 2)).toEqual([
      { day: TUESDAY, posts: all, slot: null },
      { day: '2026-10-27', posts: [slotKey(slot, '2026-10-27')], slot: null },
    ])
  })

  test('takes no room from a post in the month, and is counted where there is none, as the keyboard finds it', async () => {
    await slotFor()
    const { view } = desk
    const shownOn = () => {
      const row = view.weeks().find(({ days }) => days.includes(TUESDAY))
      if (!row) throw new Error('the week is shown')
      const { visible, more, free, moreFree, isFull } = view.postsOn(row, TUESDAY)
      return [visible.length, more, free.length, moreFree, isFull]
    }
    expect(shownOn()).toEqual([0, 0, 1, 0, false])
    view.layout.measured({ rows: 420, window: 900, day: 150, rem: 16 })
    desk.plan('First', `${TUESDAY}T09:00`)
    expect(shownOn()).toEqual([1, 0, 0, 1, true])
    view.go({ on: 'day', day: TUESDAY })
    desk.press('Enter', 'ArrowDown', 'Enter')
    expect(view.listed()).toBe(TUESDAY)
    desk.plan('Second', `${TUESDAY}T10:00`)
    desk.plan('Third', `${TUESDAY}T11:00`)
    expect(shownOn()).toEqual([1, 2, 0, 1, false])
    // As where bands fill the day: what is counted has no line below them either.
    view.layout.measured({ rows: 200, window: 900, day: 150, rem: 16 })
    expect(shownOn()).toEqual([0, 3, 0, 1, true])
  })
})
