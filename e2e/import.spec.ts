import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exporting } from '#client/i18n/en/exporting.ts'
import { importing as english } from '#client/i18n/en/importing.ts'
import { importing as french } from '#client/i18n/fr/importing.ts'
import { realFiles } from '#shared/formats/fixtures/real-files.ts'
import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'
import type { Person } from './person.ts'

const PLAN = [
  'Date,Time,Channel,Title,Text,Status',
  `${day(8)},11:30,Instagram,Open house,Come and see,Approved`,
  `${day(9)},,LinkedIn,Thank you,Thanks to everybody,Draft`,
  `${day(9)},,LinkedIn,,,Draft`,
  '',
].join('\n')

async function goesToImport({ page, words }: Person): Promise<void> {
  await page.getByRole('link', { name: words.shell.import }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: words.shell.import })).toBeVisible()
}

async function gives({ page }: Person, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer })
}

async function goesToTheMonth(person: Person): Promise<void> {
  await person.page.getByRole('link', { name: person.words.shell.calendar }).first().click()
  await person.turnsToTheMonth()
}

test('the plan that a team keeps already comes in once, for everybody, and can be taken back', async ({
  alice,
  bob,
}) => {
  await bob.turnsToTheMonth()
  await goesToImport(alice)
  await gives(alice, 'plan.csv', PLAN)
  await expect(alice.page.getByText(english.reasons.empty)).toBeVisible()
  await alice.page.getByRole('button', { name: english.run(2) }).click()
  await expect(alice.page.getByRole('heading', { name: english.done(2) })).toBeVisible()
  await expect(bob.postOn(day(8), 'Open house')).toBeVisible()
  await expect(bob.postOn(day(9), 'Thank you')).toBeVisible()

  await alice.page.getByRole('button', { name: english.importAnother }).click()
  await gives(alice, 'plan.csv', PLAN)
  await expect(alice.page.getByText(english.blocked.nothing)).toBeVisible()

  await alice.page.keyboard.press('Control+Z')
  await expect(bob.post('Open house')).toBeHidden()
  await expect(bob.post('Thank you')).toBeHidden()
})

test('what is exported comes back as it was', async ({ alice }) => {
  await alice.turnsToTheMonth()
  await alice.plansPost('=Open house; "yes"', day(8))
  await goesToImport(alice)
  for (const format of [exporting.csv, exporting.ics]) {
    const saving = alice.page.waitForEvent('download')
    await alice.page.getByRole('button', { name: format }).click()
    const file = await saving
    await gives(alice, file.suggestedFilename(), readFileSync(await file.path()))
    await expect(alice.page.getByText(english.blocked.nothing)).toBeVisible()
    await alice.page.reload()
  }
})

test('a file that is not what it says is refused with a sentence, and nothing is changed', async ({
  alice,
}) => {
  await goesToImport(alice)
  await gives(alice, 'calendar.ics', '%PDF-1.7 but not a calendar')
  await expect(alice.page.getByText(english.other.pdf)).toBeVisible()
  const large = test.info().outputPath('calendar.csv')
  writeFileSync(large, Buffer.alloc(50_000_000, 'a'))
  await alice.page.locator('input[type=file]').setInputFiles(large)
  await expect(alice.page.getByText(/50 MB/)).toBeVisible()
  await goesToTheMonth(alice)
  await expect(alice.page.getByText(alice.words.empty.firstTitle)).toBeVisible()
})

test.describe('with the app on the device', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a real calendar of 104 matches is read, without the network and in French', async ({
    people,
  }) => {
    const folder = realFiles('ics')
    test.skip(folder === null, 'no real files beside this checkout')
    const camille = await people.arrives('Camille Marchand', { language: 'fr' })
    await people.ownsOne(camille)
    await goesToImport(camille)
    await camille.hasTheApp()
    await camille.context.setOffline(true)
    const name = 'fr-coupe-du-monde-2026.ics'
    await gives(camille, name, readFileSync(join(folder ?? '', name)))
    await camille.page.getByRole('button', { name: french.run(104) }).click()
    await expect(camille.page.getByRole('heading', { name: french.done(104) })).toBeVisible()
  })
})

test('all of a long plan can be looked at before it comes in, by the order of its dates', async ({
  alice,
}) => {
  const { page } = alice
  const rows = Array.from({ length: 120 }, (_, row) => `Post ${row},${day((row % 28) + 1)},Draft`)
  const old = ['New year,2020-01-01,', 'Unreadable,32/13/2026,']
  await goesToImport(alice)
  await gives(alice, 'plan.csv', ['Title,Date,Status', ...rows, ...old, ''].join('\n'))
  const group = (month: string) => page.locator('summary', { hasText: month })
  const month = alice.formats.monthTitle(day(1).slice(0, 7))
  await expect(page.getByText('Post 0', { exact: true })).toBeVisible()
  await expect(page.getByText('Post 111', { exact: true })).toBeHidden()
  await page.getByRole('button', { name: english.showMore(20) }).click()
  await expect(page.getByText('Post 111', { exact: true })).toBeVisible()
  await group(month).press('Enter')
  await expect(page.getByText('Post 0', { exact: true })).toBeHidden()
  await group('January 2020').press('Enter')
  await expect(page.getByText('New year', { exact: true })).toBeVisible()
  await expect(page.getByText(english.quoted('32/13/2026'))).toBeVisible()

  await page.getByLabel(english.unsaid.past(1)).selectOption({ label: alice.words.statuses.idea })
  await expect(page.getByRole('img', { name: alice.words.statuses.idea })).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: english.saveLeft(1) }).click()
  const saved = readFileSync(await (await saving).path(), 'utf8')
  expect(saved).toContain('Unreadable,32/13/2026')
})

test('the dates between which events repeat are read and written in French, by keys', async ({
  people,
}) => {
  const camille = await people.arrives('Camille Marchand', { language: 'fr' })
  await people.ownsOne(camille)
  await goesToImport(camille)
  const weekly = ['UID:hebdo', 'SUMMARY:Point', 'DTSTART:20260105T090000', 'RRULE:FREQ=WEEKLY']
  const event = ['BEGIN:VEVENT', ...weekly, 'END:VEVENT']
  await gives(camille, 'hebdo.ics', ['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR'].join('\n'))
  const from = camille.page.getByRole('textbox', { name: french.from, exact: true })
  const to = camille.page.getByRole('textbox', { name: french.to, exact: true })
  await from.fill('1er février 2026')
  await from.press('Enter')
  await expect(from).toHaveValue('dim. 1er févr. 2026')
  await to.fill('28/02/2026')
  await to.press('Enter')
  await expect(to).toHaveValue('sam. 28 févr. 2026')
  await expect(camille.page.getByRole('button', { name: french.run(4) })).toBeVisible()
})

test('axe finds nothing on the import page, before, while and after', async ({ alice }) => {
  await goesToImport(alice)
  await findsNothing(alice, 'nothing chosen')
  await gives(alice, 'plan.csv', PLAN)
  await expect(alice.page.getByRole('button', { name: english.run(2) })).toBeVisible()
  await findsNothing(alice, 'the preview')
  await alice.page.getByRole('button', { name: english.run(2) }).click()
  await expect(alice.page.getByRole('heading', { name: english.done(2) })).toBeVisible()
  await findsNothing(alice, 'what was done')
})
