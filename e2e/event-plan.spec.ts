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
})
