import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importing } from '#client/i18n/en/importing.ts'
import { realFiles } from '#shared/formats/fixtures/real-files.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

// Three people and everything that can happen to them: the longest story.
test.describe.configure({ timeout: 120_000 })

const FILE = 'fr-coupe-du-monde-2026.ics'
const POSTS = 104

test('a newcomer imports, drags and writes with a colleague, loses the network and the relay, and finds everything', async ({
  alice,
  bob,
  people,
  relay,
}) => {
  const folder = realFiles('ics')
  test.skip(folder === null, 'no real files beside this checkout')
  await alice.goesTo('import')
  await alice.page
    .locator('input[type=file]')
    .setInputFiles({ name: FILE, mimeType: '', buffer: readFileSync(join(folder ?? '', FILE)) })
  await alice.page.getByRole('button', { name: importing.run(POSTS) }).click()
  await expect(alice.page.getByRole('heading', { name: importing.done(POSTS) })).toBeVisible()
  await alice.seesSaved()
  await alice.goesTo('calendar')

  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()
  await alice.plansPost('Drawn together', day(8))
  await expect(bob.postOn(day(8), 'Drawn together')).toBeVisible()
  await bob.losesNetwork()
  await bob.dragsPost('Drawn together', day(15))
  await bob.opensPost('Drawn together')
  await bob.writesText('Bob was on the train. ')
  await bob.closesPost()
  await alice.opensPost('Drawn together')
  await alice.writesText('Alice was at her desk. ')
  await alice.closesPost()
  await relay.kill9()
  await alice.plansPost('While nobody listened', day(9))
  await relay.restart()
  await bob.findsNetwork()

  const chloe = await people.arrives('Chloé Weber')
  await alice.seesSaved()
  await bob.seesSaved()
  await people.joins(chloe, await people.invites(alice))
  await chloe.turnsToTheMonth()
  for (const person of [alice, bob, chloe]) {
    await expect(person.postOn(day(9), 'While nobody listened')).toBeVisible()
    await expect(person.postOn(day(15), 'Drawn together')).toBeVisible()
    await person.opensPost('Drawn together')
    await expect(person.text).toContainText('Bob was on the train.')
    await expect(person.text).toContainText('Alice was at her desk.')
    await person.closesPost()
  }
})
