import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { PHONE } from './people.ts'
import type { Person } from './person.ts'

const TITLE = 'Photos of the stand taken as mockery'
const TOLD = 'Controversy about the stand'
const STATEMENT = 'We have seen your messages. We check what happened and answer here before six.'

const banner = ({ page, words }: Person) =>
  page.getByRole('region', { name: words.incidents.region })
const button = ({ page }: Person, name: string) => page.getByRole('button', { name, exact: true })

test('a bad buzz has one page from its first mention to the review of it, and the whole team reads what it is to know', async ({
  people,
  alice,
  bob,
}) => {
  const nour = await people.arrives('Nour El Amrani', { browser: PHONE })
  await people.belongs(nour, alice, 'moderator')
  const { incidents, palette } = alice.words
  await alice.page.keyboard.press('Control+k')
  await expect(alice.page.getByRole('combobox', { name: palette.title })).toBeFocused()
  await alice.page.keyboard.type(incidents.open)
  await alice.page.keyboard.press('Enter')
  const dialog = alice.page.getByRole('dialog', { name: incidents.open })
  await dialog.getByLabel(incidents.name).fill(TITLE)
  await dialog.getByLabel(incidents.tellTeam).fill(TOLD)
  await findsNothing(alice, 'opening an incident')
  await dialog.getByRole('button', { name: incidents.openDo }).click()
  await expect(alice.page.getByRole('heading', { name: TITLE })).toBeVisible()

  // Bob plans posts: he is told, and has nothing to open.
  await expect(banner(bob)).toContainText(TOLD)
  await expect(bob.page.getByText(TITLE)).toHaveCount(0)
  await expect(banner(bob).getByRole('link')).toHaveCount(0)
  await expect(banner(nour)).toContainText(TOLD)

  // The first mention, whether anybody has checked it, and how many there are by now.
  const { page } = alice
  await button(alice, incidents.mentionAdd).click()
  const mention = (name: string) => page.getByRole('textbox', { name, exact: true })
  await mention(incidents.mentionLink).fill('https://courier.example/stand')
  await mention(incidents.mentionSource).fill('The Southern Courier')
  await button(alice, incidents.mentionDo).last().click()
  await page.getByLabel(incidents.mentionCheck).check()
  await page.getByText(incidents.volumeHand, { exact: true }).click()
  const volume = page.getByLabel(new RegExp(`^${incidents.volumeAdd}`))
  await volume.fill('40')
  await volume.press('Enter')
  await expect(page.getByRole('img', { name: /40/ })).toBeVisible()

  await page.getByLabel(incidents.statementHint).fill(STATEMENT)
  await button(alice, incidents.approve).click()
  await expect(page.getByText(incidents.approvedBy('Alice Martin', ''))).toBeVisible()
  await page
    .getByLabel(incidents.entry, { exact: true })
    .fill('Forty replies under the announcement')
  await button(alice, incidents.entryDo).first().click()

  await banner(nour).getByRole('button').click()
  await banner(nour).getByRole('link', { name: incidents.log }).click()
  await expect(nour.page.getByText('Forty replies under the announcement')).toBeVisible()
  await expect(nour.page.getByText(incidents.checkedBy('Alice Martin'))).toBeVisible()
  await nour.page.getByLabel(incidents.statementHint).fill(`${STATEMENT} Sorry.`)
  await expect(page.getByText(incidents.approvalVoid('Alice Martin'))).toBeVisible()
  await nour.page.getByText(incidents.kinds.decision, { exact: true }).click()
  await nour.page.getByLabel(incidents.entry, { exact: true }).fill('One voice, Alice speaks')
  await button(nour, incidents.entryDo).first().click()
  await expect(page.getByText('One voice, Alice speaks')).toBeVisible()
  await findsNothing(nour, 'an incident on a phone')

  await button(alice, incidents.freezeBegin).click()
  await button(alice, incidents.freezeDo).click()
  await expect(bob.page.getByRole('region', { name: bob.words.freeze.region })).toContainText(TOLD)

  // The band has it, and the page not once more.
  await expect(button(alice, incidents.clear)).toBeHidden()
  await banner(alice).getByRole('link', { name: incidents.clear }).click()
  // Where the band leads, one types at once; without a reason it is asked for where it goes.
  await expect(page.getByLabel(incidents.why)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(incidents.clearWhyMissing)).toBeVisible()
  await page.getByLabel(incidents.why).fill('Nothing new for three hours')
  await page.locator('form').getByRole('button', { name: incidents.clearDo }).click()
  for (const person of [alice, bob, nour]) await expect(banner(person)).toHaveCount(0)
  await page.getByLabel(incidents.reviews.change).fill('A second person looks at photos of crowds')
  await expect(nour.page.getByLabel(incidents.reviews.change)).toHaveText(
    'A second person looks at photos of crowds',
  )
  await findsNothing(alice, 'an incident that is over')
})
