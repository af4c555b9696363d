import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('a colleague in another time zone reads both times of a post', async ({ people, alice }) => {
  const dana = await people.arrives('Dana Reyes', { browser: { timezoneId: 'America/New_York' } })
  await people.belongs(dana, alice)
  await alice.turnsToTheMonth()
  await alice.plansPost('Early in New York', day(8))
  await alice.opensPost('Early in New York')
  const hour = alice.drawer.getByRole('textbox', { name: alice.words.post.hour })
  await hour.fill('11:30')
  await hour.press('Enter')
  await alice.closesPost()

  await dana.turnsToTheMonth()
  const post = dana.postOn(day(8), 'Early in New York')
  await expect(post).toHaveAccessibleName(/11:30/)
  await expect(post).toHaveAccessibleDescription(/05:30/)
  await expect(
    dana.page.getByText(dana.words.calendar.zoneNote('Paris', false, 6, 0)),
  ).toBeVisible()
  await dana.opensPost('Early in New York')
  await expect(dana.drawer.getByRole('textbox', { name: dana.words.post.hour })).toHaveValue(
    '11:30',
  )
  await expect(dana.drawer.getByText(dana.words.calendar.yourTime('05:30'))).toBeVisible()
})

test('an owner in another time zone is told whose clocks the end of a link is on, and so is whoever is invited', async ({
  people,
  alice,
}) => {
  const dana = await people.arrives('Dana Reyes', { browser: { timezoneId: 'America/New_York' } })
  await people.belongs(dana, alice, 'owner')
  const note = dana.words.days.ownClock('New York', 'Paris')
  const home = dana.page.url().replace(/\w+$/, '')
  for (const place of ['people', 'guests', 'settings/tokens', 'settings/audit']) {
    await dana.page.goto(`${home}${place}`)
    await expect(dana.page.getByText(note)).toBeVisible()
  }
  for (const { who, city } of [
    { who: dana, city: 'New York' },
    { who: alice, city: 'Paris' },
  ]) {
    const { page, words } = who
    await who.goesTo('people')
    await page.getByRole('button', { name: words.team.invite, exact: true }).click()
    await page.getByRole('button', { name: words.team.makeLink }).click()
    await expect(page.getByLabel(words.team.text)).toHaveValue(
      new RegExp(words.team.onClocksOf(':[0-9]{2}', city).replace(/[()]/g, '.')),
    )
  }
  await expect(alice.page.getByText(/times on this page/)).toBeHidden()
})
