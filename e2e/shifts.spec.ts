import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

const link = ({ page }: Person, name: string) => page.getByRole('link', { name, exact: true })
const button = ({ page }: Person, name: string) => page.getByRole('button', { name, exact: true })

async function addsShift({ page, words, formats }: Person, day: string, from: string, to: string) {
  const { shifts } = words
  const name = shifts.addOn(formats.day(day))
  await page.getByRole('button', { name }).click()
  const form = page.getByRole('dialog', { name })
  await form.getByLabel(shifts.from, { exact: true }).fill(from)
  await form.getByLabel(shifts.to, { exact: true }).fill(to)
  await form.getByRole('button', { name: shifts.addDo }).click()
}

test('a shift is swapped, and handed over with what changed, signed by who gives and who takes', async ({
  people,
  alice,
}) => {
  const nour = await people.arrives('Nour El Amrani')
  await people.belongs(nour, alice, 'moderator')
  const { shifts, handovers, shell } = alice.words
  const today = Temporal.Now.plainDateISO('Europe/Paris').toString()
  for (const person of [alice, nour]) {
    await link(person, shell.moderation).click()
    await link(person, shifts.title).click()
  }
  // Until midnight: what has ended can no longer be swapped, at whatever hour this runs.
  await addsShift(alice, today, '00:01', '00:00')
  const shift = (person: Person) => person.page.getByRole('button', { name: /00:01.*00:00/ })
  await expect(shift(nour)).toContainText('Alice Martin')
  await findsNothing(alice, 'the rota')

  await shift(alice).click()
  await alice.page.getByLabel(shifts.askWhom).selectOption({ label: 'Nour El Amrani' })
  await alice.page.getByLabel(shifts.note).fill('School')
  await button(alice, shifts.askDo).click()
  await nour.page.getByRole('button', { name: /^Take / }).click()
  await expect(shift(alice)).toContainText('Nour El Amrani')

  await link(nour, handovers.title).click()
  await button(nour, handovers.prepare).click()
  await nour.page.getByLabel(handovers.text).fill('Calm since noon.')
  await button(nour, handovers.signGiver).click()
  await expect(nour.page.getByText(handovers.states.given)).toBeVisible()
  await findsNothing(nour, 'a hand-over')

  await link(alice, handovers.title).click()
  await alice.page.getByRole('link', { name: handovers.states.given }).click()
  await expect(alice.page.getByLabel(handovers.text)).toHaveText('Calm since noon.')
  await button(alice, handovers.signTaker).click()
  await expect(nour.page.getByText(handovers.states.taken)).toBeVisible()
})
