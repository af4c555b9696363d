import * as Y from 'yjs'
import { entriesIn } from '#shared/documents/entries.ts'
import { addDays } from '#shared/domain/day.ts'
import { entriesName } from '#shared/protocol/entries-name.ts'
import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'
import type { Relay } from './relay.ts'
import { openStockClient, visitBySession } from './stock-client.ts'

const NAMES = ['Awa Konaté', 'Bran Le Goff', 'Chloé Petit']
/** A fortnight after its announcement, thirty days long. */
const [ANNOUNCED, FIRST, FROZEN, LAST] = ['2026-10-01', '2026-10-15', '2026-11-11', '2026-11-13']
const DAYS = 30

async function peopleSignUp(relay: Relay, to: Person, event: string): Promise<void> {
  const client = openStockClient(await visitBySession(relay, to), entriesName(event))
  await client.synced
  client.doc.transact(() => {
    for (const [index, name] of NAMES.entries()) {
      const fields = { name, number: index + 1, createdAt: Date.now() }
      entriesIn(client.doc, 'entries').set(`rider${index + 1}`, new Y.Map(Object.entries(fields)))
    }
  })
}

/** What a club keeps in a spreadsheet: Awa rode her five kilometres each day, Bran every second, Chloé in the first week. */
function keptByTheClub(until: string): string {
  const rows: string[] = []
  for (let at = 0; at < DAYS; at += 1) {
    const day = addDays(FIRST, at)
    if (day > until) break
    rows.push(`${day};Awa Konaté;5`)
    if (at % 2 === 0) rows.push(`${day};Bran Le Goff;12`)
    if (at < 7) rows.push(`${day};Chloé Petit;6`)
  }
  return ['Date;Participant;km', ...rows].join('\n')
}

test('a challenge of thirty days runs as its days go by: signed up for, counted by hand and from a file, frozen for its end, and revealed', async ({
  relay,
  alice,
}) => {
  const { page, words, formats } = alice
  const { challenge, events } = words
  /** The evening of that day, a laptop that was closed since is opened. */
  const itIs = async (day: string): Promise<void> => {
    await page.clock.setFixedTime(new Date(`${day}T19:00:00+01:00`))
    await page.reload()
  }
  const shows = (view: string) =>
    page.getByRole('group', { name: challenge.views }).getByText(view, { exact: true }).click()
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })
  // The relay is of another day, and the device would go by that.
  await page.route('**/api/session', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), date: '' } })
  })
  await page.clock.setFixedTime(new Date(`${ANNOUNCED}T09:00:00+02:00`))
  await alice.goesTo('events')
  await page.getByRole('button', { name: events.new }).click()
  await page.getByRole('textbox', { name: events.name, exact: true }).fill('Thirty days of cycling')
  await page.getByText(words.eventStarters.challenge.name, { exact: true }).click()
  await page.getByRole('button', { name: events.create }).click()
  await expect(page.getByRole('link', { name: challenge.title, exact: true })).toBeVisible()
  const { pathname } = new URL(page.url())
  await peopleSignUp(relay, alice, pathname.slice(pathname.lastIndexOf('/') + 1))
  await page.goto(`${pathname}/challenge`)
  await expect(page.getByText(challenge.notBegun(formats.dayWithYear(FIRST)))).toBeVisible()

  await shows(challenge.setup)
  for (const [label, text] of [
    [challenge.goal, '5'],
    [challenge.unit, 'km'],
    [challenge.streakEvery, '7'],
    [challenge.streakPoints, '3'],
    [challenge.freezeFrom, FROZEN],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(text)
    await page.keyboard.press('Tab')
  }
  await expect(page.getByText(challenge.daysHint(challengePhase(words)))).toBeVisible()
  await findsNothing(alice, 'a challenge that is set up')

  await itIs(FIRST)
  await shows(challenge.count)
  const cell = page.getByLabel(challenge.cell('Awa Konaté', formats.day(FIRST)))
  await cell.fill('5')
  await page.keyboard.press('Enter')
  await shows(challenge.board)
  await expect(row('Awa Konaté')).toContainText(challenge.reachedSaid(1, 'day'))

  await itIs(addDays(FROZEN, -1))
  await shows(challenge.count)
  const buffer = Buffer.from(keptByTheClub(addDays(FROZEN, -1)))
  const file = { name: 'club.csv', mimeType: 'text/csv', buffer }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: /^Write down/ }).click()
  await shows(challenge.board)
  // 27 days of which three weeks were full; 14 days apart; one full week.
  await expect(row('Awa Konaté')).toContainText('36')
  await expect(row('Bran Le Goff')).toContainText('14')
  await expect(row('Chloé Petit')).toContainText('10')

  await itIs(LAST)
  await shows(challenge.count)
  await page.getByLabel(challenge.cell('Awa Konaté', formats.day(LAST))).fill('5')
  await page.keyboard.press('Enter')
  await shows(challenge.board)
  await expect(page.getByText(challenge.frozen(formats.day(FROZEN)))).toBeVisible()
  await expect(row('Awa Konaté')).toContainText('37')
  await page.getByText(challenge.whichPublic, { exact: true }).click()
  await expect(row('Awa Konaté')).toContainText('36')
  await findsNothing(alice, 'a leaderboard that is frozen')

  await itIs(addDays(LAST, 1))
  await page.getByRole('button', { name: challenge.unfreeze }).click()
  await expect(page.getByText(challenge.opened)).toBeVisible()
  await expect(row('Awa Konaté')).toContainText('37')
  await expect(page.getByText(challenge.through(formats.day(LAST)))).toBeVisible()
})

function challengePhase({ eventStarters }: Person['words']): string {
  const [, , phase = ''] = eventStarters.challenge.phases
  return phase
}
