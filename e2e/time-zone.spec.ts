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
