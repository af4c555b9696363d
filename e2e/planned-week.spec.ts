import { workspaceOf } from './acts/kept.ts'
import { bringsInPlan } from './acts/plan-file.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'
import type { Person } from './person.ts'

/** Monday of a whole week of the month, and the days after it. */
const MONDAY = Temporal.PlainDate.from(day(8))
const weekday = (number: number) =>
  MONDAY.add({ days: ((8 - MONDAY.dayOfWeek) % 7) + number }).toString()

const PLAN = [
  `${weekday(0)},11:30,Instagram,Open house,Come and see,Draft`,
  `${weekday(2)},09:00,LinkedIn,Thank you,Thanks to everybody,Draft`,
  ',,Bluesky,Quiz night,Who knows more?,Idea',
]

const hourOf = ({ page, formats }: Person, on: string, hour: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${formats.day(on)}, ${hour},`) })

test('a week planned from an imported spreadsheet by two people, and reviewed post by post without a detour', async ({
  alice,
  bob,
}) => {
  const { page, words } = alice
  const week = `/w/${workspaceOf(alice)}/calendar/week/${weekday(0)}`
  await bob.page.goto(week)
  await bringsInPlan(alice, 'Date,Time,Channel,Title,Text,Status', PLAN)
  await expect(hourOf(bob, weekday(0), '11:00').getByRole('button')).toHaveAccessibleName(
    /^11:30 Open house/,
  )

  // By mouse Bob gives the idea a day and an hour; by keys Alice moves what stands there already.
  await bob.page.reload()
  const ten = hourOf(bob, weekday(3), '10:00')
  const idea = bob.idea('Quiz night')
  await bob.dragsEdge(idea, ten)
  await expect(ten.getByRole('button', { name: /^10:30 Quiz night/ })).toBeVisible()
  await page.goto(week)
  await hourOf(alice, weekday(2), '09:00').getByRole('button').focus()
  await page.keyboard.press('m')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(hourOf(bob, weekday(3), '09:00').getByRole('button')).toHaveAccessibleName(
    /^09:00 Thank you/,
  )

  // What is left is whose they are and how far, for all of them at once.
  for (const [title, at] of [
    ['Open house', weekday(0)],
    ['Thank you', weekday(3)],
    ['Quiz night', weekday(3)],
  ] as const)
    await page
      .getByRole('gridcell', { name: new RegExp(`^${alice.formats.day(at)}`) })
      .getByRole('button', { name: title })
      .click({ modifiers: ['Control'] })
  const bar = page.getByRole('toolbar', { name: words.selection.actions })
  await expect(bar).toContainText(words.selection.count(3))
  await bar.getByRole('button', { name: words.postMenu.owner }).click()
  await page.getByRole('menuitemradio', { name: 'Bob Keller' }).click()
  await bob.page.keyboard.press('3')
  for (const title of ['Open house', 'Thank you', 'Quiz night'])
    await expect(bob.page.getByRole('row', { name: new RegExp(title) })).toContainText('Bob Keller')
  await expect(bob.page.getByRole('grid')).toHaveAttribute('aria-rowcount', '6')

  // All of them are put before Bob at once, and each answer leads him to the next.
  await bar.getByRole('button', { name: words.selection.ask }).click()
  await page.getByRole('checkbox', { name: 'Bob Keller' }).check()
  await page.getByRole('button', { name: words.approval.askDo(1), exact: true }).click()
  await bob.page.getByRole('button', { name: words.approval.waiting.open(3) }).click()
  await bob.page.getByRole('dialog').getByText('Open house').click()
  for (const left of [2, 1]) {
    await bob.drawer
      .getByRole('button', { name: new RegExp(`^${words.approval.approve} `) })
      .click()
    await expect(
      bob.drawer.getByRole('button', { name: words.approval.nextDue(left) }),
    ).toBeVisible()
    await bob.page.keyboard.press('w')
    await expect(bob.drawer.getByText(words.approval.askedYou('Alice'))).toBeVisible()
  }
  await bob.page.keyboard.press('v')
  await expect(bob.drawer.getByRole('button', { name: /^Schedule / })).toBeVisible()
  for (const title of ['Open house', 'Thank you', 'Quiz night'])
    await expect(
      page
        .getByRole('gridcell')
        .getByRole('button', { name: new RegExp(`${title}.*${words.statuses.approved}`) }),
    ).toBeVisible()
})
