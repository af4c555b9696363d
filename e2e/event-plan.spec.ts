import { phaseDays } from '#client/features/events/plan/phase-words.ts'
import { addDays } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

test('two people plan a contest, one of them without a network: who moves its start and who prolongs its vote have both done so', async ({
  alice,
  bob,
}) => {
  const { page, words } = alice
  const { phases } = words.eventStarters.photo
  const [, , vote = '', jury = ''] = phases
  const today = dayOf(localTimeAt(Date.now(), 'Europe/Paris'))
  /** The phase as it stands on somebody's page. */
  const phase = ({ page, formats }: Person, name: string, from: number, days: number) => {
    const span = { from: addDays(today, from), until: addDays(today, from + days - 1) }
    return page.getByRole('button', {
      name: new RegExp(`^${name}\\W+${phaseDays(span, formats)}$`),
    })
  }

  await alice.plansEvent('Autumn photos')
  await expect(phase(alice, jury, 26, 7)).toBeVisible()
  await alice.seesSaved()
  await bob.goesTo('events')
  await bob.page.getByRole('link', { name: 'Autumn photos' }).click()
  await expect(phase(bob, jury, 26, 7)).toBeVisible()

  await alice.losesNetwork()
  await phase(alice, vote, 21, 5).focus()
  await page.keyboard.press('m')
  for (let day = 0; day < 3; day++) await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Enter')
  await expect(phase(alice, jury, 29, 7)).toBeVisible()

  await bob.page.getByRole('button', { name: bob.words.events.about.title }).click()
  const start = bob.page.getByRole('textbox', { name: bob.words.events.start, exact: true })
  // What cannot be read is said before the dialog closes over it.
  await start.fill('some day')
  await bob.page.getByRole('button', { name: bob.words.common.close, exact: true }).click()
  await expect(bob.page.getByText(bob.words.events.unread)).toBeVisible()
  await start.fill(bob.formats.dayInFigures(addDays(today, 7)))
  await start.press('Enter')
  await bob.page.getByRole('button', { name: bob.words.common.close, exact: true }).click()
  await expect(phase(bob, jury, 33, 7)).toBeVisible()

  await alice.findsNetwork()
  for (const person of [alice, bob]) {
    await expect(phase(person, vote, 28, 8)).toBeVisible()
    await expect(phase(person, jury, 36, 7)).toBeVisible()
  }

  await findsNothing(alice, 'the plan of an event')

  // What was proposed comes into the calendar at once, and goes at once.
  await page.getByRole('button', { name: words.events.posts.propose }).click()
  await page.getByRole('button', { name: words.events.posts.create(4) }).click()
  const lastCall = page.getByRole('link', {
    name: words.events.posts.titles['last call']('Autumn photos'),
  })
  await expect(lastCall).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(lastCall).toBeHidden()
  await page.keyboard.press('Control+Shift+z')
  await expect(lastCall).toBeVisible()

  // Carried over the days of the calendar, by a day that the same month shows.
  const day = addDays(today, 28)
  const by = Number(day.slice(8)) > 15 ? -1 : 1
  await page.goto(page.url().replace(/events\/.*/, `calendar/${day.slice(0, 7)}`))
  const band = (from: string) => {
    const days = alice.formats.days(from, addDays(from, 7))
    return page.getByRole('link', { name: words.events.span('Autumn photos', vote, days) }).first()
  }
  await band(day).hover({ position: { x: 12, y: 10 } })
  await page.mouse.down()
  await page
    .locator(`[data-day="${addDays(day, by)}"]`)
    .first()
    .hover({ force: true })
  await page.mouse.up()
  await expect(band(addDays(day, by))).toBeVisible()
  const question = page.getByText(words.events.along.question([by]))
  await expect(question).toBeVisible()
  await findsNothing(alice, 'the question about the posts of a phase that moved')
  await page.getByRole('button', { name: words.events.along.move }).click()
  await expect(question).toBeHidden()
})
