import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { isAvailable } from '#client/commands/command.ts'
import { createMonthKeys } from '../month/month-keys.ts'
import { type CarryKeys, createCarryKeys } from '../moving/carry-keys.ts'
import { openDesk } from '../testing/desk.ts'
import { calendarCommands } from './calendar-commands.ts'
import { createCalendarKeys } from './keys.ts'

/** The calendar right after it was opened: what carries a post by keys has not come yet. */
async function openEarly() {
  const desk = await openDesk()
  const { view } = desk
  const firstWeekday = () => 1
  const here = createMonthKeys({ view, firstWeekday })
  const [carry, setCarry] = createSignal<CarryKeys | null>(null)
  const keys = createRoot(() =>
    createCalendarKeys({ view, here: () => here, carry, openMenu: () => {} }),
  )
  return {
    ...desk,
    keys,
    press: (...sequence: readonly string[]) =>
      sequence.map((key) =>
        keys.press({ key, altKey: false, shiftKey: false, ctrlKey: false, metaKey: false }),
      ),
    comes: () => setCarry(createCarryKeys({ view, firstWeekday, here: () => here })),
  }
}

test('keys pressed while what carries a post is still on its way belong to the post in the hand', async () => {
  const desk = await openEarly()
  const post = desk.plan('Affiche', '2026-10-20T09:00')
  desk.view.go({ on: 'post', day: '2026-10-20', post })
  desk.keys.pickUp(post)
  expect(desk.press('ArrowRight', 'Enter')).toEqual([true, true])
  expect(desk.atOf(post)).toBe('2026-10-20T09:00')
  desk.comes()
  expect(desk.atOf(post)).toBe('2026-10-21T09:00')
  expect(desk.workspace.posts.count()).toBe(1)
  await desk.close()
})

test('Escape puts it back before it was ever lifted', async () => {
  const desk = await openEarly()
  const post = desk.plan('Affiche', '2026-10-20T09:00')
  desk.view.go({ on: 'post', day: '2026-10-20', post })
  desk.keys.pickUp(post)
  desk.press('ArrowRight', 'Escape')
  desk.comes()
  expect([desk.view.carry.carried(), desk.atOf(post)]).toEqual([null, '2026-10-20T09:00'])
  await desk.close()
})

test('while last time’s picture is shown, I asks for the field already and M for the post, which come in a moment; nothing is made yet', async () => {
  const desk = await openDesk()
  let asked = 0
  const commands = calendarCommands({
    view: desk.view,
    keys: desk.keys,
    canWrite: () => false,
    isOpening: () => true,
    toQuickAdd: () => asked++,
    toFilter: () => {},
  })
  const post = desk.plan('Affiche', '2026-10-20T09:00')
  desk.view.go({ on: 'post', day: '2026-10-20', post })
  const can = (id: string) => commands.some((one) => one.id === id && isAvailable(one))
  expect([can('idea.new'), can('post.pick-up'), can('post.new')]).toEqual([true, true, false])
  commands.find(({ id }) => id === 'idea.new')?.run?.()
  expect(asked).toBe(1)
  await desk.close()
})

test('C begins a post on the focused day, and where the month was turned, on the day to which the button goes', async () => {
  const desk = await openDesk()
  const days = () => desk.opened.map((post) => desk.atOf(post))
  desk.view.go({ on: 'day', day: '2026-10-20' })
  desk.press('c')
  desk.press('j', 'c')
  expect(days()).toEqual(['2026-10-20', desk.view.tabDay()])
  expect(desk.view.isShown(desk.view.tabDay())).toBe(true)
  desk.view.go({ on: 'day', day: '2026-11-24' })
  desk.press('c')
  expect(days().at(-1)).toBe('2026-11-24')
  await desk.close()
})

test('Backspace takes the post in the hand to those without a date, an arrow back to its days', async () => {
  const desk = await openDesk()
  const post = desk.plan('Affiche', '2026-10-20T09:00')
  const lift = () => {
    desk.view.go({ on: 'post', day: '2026-10-20', post })
    desk.press('m', 'Backspace')
  }
  lift()
  expect(desk.view.said()).toEqual({ kind: 'over-tray' })
  desk.press('ArrowRight', 'Escape')
  expect(desk.atOf(post)).toBe('2026-10-20T09:00')
  lift()
  desk.press('Enter')
  expect([desk.atOf(post), desk.view.spot()]).toEqual([null, { on: 'idea', post }])
  await desk.close()
})
