import { goesToLinks } from './acts/guest-links.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('who is in another time zone reads both times of a post, a guest the workspace’s own, and an owner on whose clocks the end of a link is', async ({
  people,
  alice,
}) => {
  test.slow()
  const dana = await people.arrives('Dana Reyes', { browser: { timezoneId: 'America/New_York' } })
  await people.belongs(dana, alice, 'owner')

  await test.step('an owner is told whose clocks the end of a link is on, and so is whoever is invited', async () => {
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

  await test.step('a colleague reads both times of a post', async () => {
    for (const who of [alice, dana]) await who.goesTo('calendar')
    await alice.turnsToTheMonth()
    await alice.plansPost('Early in New York', day(8))
    await alice.opensPost('Early in New York')
    const hour = alice.drawer.getByRole('textbox', { name: alice.words.post.hour })
    await hour.fill('11:30')
    await hour.press('Enter')
    await alice.closesPost()

    await dana.turnsToTheMonth()
    const post = dana.postOn(day(8), 'Early in New York')
    await expect(post).toHaveAccessibleName(/11:30.*Paris time, 05:30/)
    await expect(post).toHaveAccessibleDescription(/Paris time, 05:30/)
    await expect(alice.postOn(day(8), 'Early in New York')).not.toHaveAccessibleName(/Paris/)
    await expect(
      dana.page.getByText(dana.words.calendar.zoneNote('Paris', false, 6, 0)),
    ).toBeVisible()
    await dana.opensPost('Early in New York')
    await expect(dana.drawer.getByRole('textbox', { name: dana.words.post.hour })).toHaveValue(
      '11:30',
    )
    await expect(
      dana.drawer.getByText(dana.words.calendar.yourTime('Paris', '05:30')),
    ).toBeVisible()
  })

  await test.step('a guest reads every hour on the clocks of the workspace, and whose they are', async () => {
    const { page, words } = alice
    const { guestLinks } = words
    await goesToLinks(alice)
    await page.getByRole('button', { name: guestLinks.make }).click()
    await page.getByLabel(guestLinks.form.name, { exact: true }).fill('Town hall')
    await page.getByRole('button', { name: guestLinks.form.create }).click()
    const link = new URL(await page.getByLabel(guestLinks.ready.address).inputValue())
    const gus = await people.arrives('Gus', { browser: { timezoneId: 'America/New_York' } })
    await gus.page.goto(`${gus.network.origin}${link.pathname}${link.hash}`)
    const { guest } = gus.words
    await expect(gus.page.getByText(guest.timesIn('Paris'))).toBeVisible()
    const live = gus.page.getByText(/^Live/)
    await expect(live).toContainText(/[0-9]:[0-9]/)
    const now = Temporal.Now.zonedDateTimeISO('Europe/Paris')
    const just = [now, now.subtract({ minutes: 1 }), now.subtract({ minutes: 2 })]
    const said = just.map((time) => guest.live(guest.at(time.toString().slice(11, 16))))
    expect(said).toContain(await live.textContent())
  })
})
