import { readFileSync } from 'node:fs'
import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

const SAYS = 'I was quoting the film.'
const WHY = 'Read again beside the film: it was a quotation.'

const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

const opens = ({ page }: Person) => page.getByRole('button', { name: /^Insults/ }).click()

test('a decision is told with its reasons, contested, decided until a day by a moderator who had not taken it, and lifted with it', async ({
  alice,
  people,
}) => {
  const { page, words } = alice
  const { appeals, cases, noted } = words
  const nour = await people.arrives('Nour El Amrani')
  await people.belongs(nour, alice, 'moderator')
  await nour.goesTo('moderation')
  await alice.goesTo('moderation')
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: cases.new })
  await dialog.getByLabel(cases.title, { exact: true }).fill('Insults')
  await dialog.getByLabel(cases.person, { exact: true }).fill('korrigan_35')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: noted.otherMeasure }).click()
  const measure = page.getByRole('dialog', { name: noted.takeMeasure })
  await measure.getByLabel(noted.measure, { exact: true }).selectOption('muted')
  await measure.getByRole('button', { name: noted.noteMeasure }).click()
  const decision = ({ page: where }: Person) =>
    where.getByRole('region', { name: appeals.title }).getByRole('listitem').first()

  await decision(alice).getByRole('button', { name: appeals.statement.open }).click()
  const statement = page.getByRole('dialog', { name: appeals.statement.title })
  await expect(statement.getByText(appeals.statement.parts.reasons)).toBeVisible()
  await statement.getByLabel(appeals.statement.reasons).fill('Three messages go after the artist.')
  await expect(statement.getByText(appeals.statement.parts.reasons)).toBeHidden()
  await expect(statement.getByLabel(appeals.statement.text, { exact: true })).toHaveValue(
    /Three messages go after the artist\./,
  )
  await findsNothing(alice, 'a statement of reasons')
  const saving = page.waitForEvent('download')
  await statement.getByRole('button', { name: appeals.statement.download }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe(`${appeals.statement.file}.json`)
  expect(readFileSync(await file.path(), 'utf8')).toContain('Three messages go after the artist.')
  await statement.getByRole('button', { name: appeals.statement.give }).click()
  await statement.getByRole('button', { name: appeals.statement.close }).click()

  await decision(alice).getByRole('button', { name: appeals.lodge }).click()
  const form = decision(alice).getByRole('form')
  // A day that cannot be read is not today, and what is missing is asked for where it goes.
  await form.getByLabel(appeals.cameOn).first().fill('31/02')
  await form.getByRole('button', { name: appeals.lodgeDo }).click()
  await expect(form.getByLabel(appeals.says)).toBeFocused()
  await form.getByLabel(appeals.says).fill(SAYS)
  await form.getByRole('button', { name: appeals.lodgeDo }).click()
  await expect(form.getByLabel(appeals.cameOn).first()).toBeFocused()
  await form.getByLabel(appeals.cameOn).first().fill('')
  // It lay unread: the time to decide in is over from the beginning.
  await form.getByLabel(appeals.cameOn, { exact: true }).fill(daysAgo(20))
  await form.getByLabel(appeals.judge).selectOption({ label: 'Nour El Amrani' })
  await form.getByRole('button', { name: appeals.lodgeDo }).click()
  const appeal = (who: Person) => decision(who).getByRole('article', { name: appeals.appeal })
  await expect(appeal(alice).getByText(SAYS)).toBeVisible()
  await expect(appeal(alice).getByText(appeals.notYours)).toBeVisible()
  await expect(appeal(alice).getByText(appeals.late(''))).toBeVisible()

  await expect(nour.page.getByRole('button', { name: /^Insults/ })).toContainText(
    cases.statuses.appealed,
  )
  const due = nour.page.getByRole('button', { name: cases.queue.due })
  await expect(due).toContainText('1')
  await opens(nour)
  await appeal(nour).getByText(appeals.verdicts.lifted, { exact: true }).click()
  await appeal(nour).getByLabel(appeals.why).fill(WHY)
  await findsNothing(nour, 'an appeal that is being decided')
  await appeal(nour).getByRole('button', { name: appeals.decide }).click()

  await expect(due).toContainText('0')
  await expect(appeal(alice).getByText(appeals.given.lifted('Nour El Amrani'))).toBeVisible()
  await expect(appeal(alice).getByText(WHY)).toBeVisible()
  await expect(decision(alice).getByText(/lifted by Nour El Amrani/)).toBeVisible()
  await appeal(alice).getByLabel(appeals.answer).fill('We were wrong, and you may write again.')
  await expect(appeal(nour).getByLabel(appeals.answer)).toHaveText(
    'We were wrong, and you may write again.',
  )
})
