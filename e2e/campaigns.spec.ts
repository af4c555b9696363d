import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'

test('a campaign with its days stands as a band in the month of everybody, opens from there, counts its posts, and asks about what two people changed apart', async ({
  alice,
  bob,
}) => {
  const { page, words, formats } = alice
  await alice.turnsToTheMonth()
  await alice.plansPost('Poster', day(9))

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: words.palette.title })).toBeFocused()
  await page.keyboard.type(words.campaigns.title)
  await expect(page.getByRole('option', { name: words.campaigns.title })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: words.campaigns.newName }).fill('Open days')
  await page.keyboard.press('Enter')
  const ends = [words.campaigns.first, words.campaigns.last] as const
  for (const [end, on] of [
    [ends[0], day(8)],
    [ends[1], day(10)],
  ] as const) {
    const field = page.getByRole('textbox', { name: end, exact: true })
    await field.fill(formats.dayInFigures(on))
    await field.press('Enter')
    await expect(field).toHaveValue(formats.dayShortWithYear(on))
  }
  const last = page.getByRole('textbox', { name: ends[1], exact: true })
  await last.fill(formats.dayInFigures(day(7)))
  await last.press('Enter')
  const tooEarly = words.campaigns.lastTooEarly(formats.dayShortWithYear(day(8)))
  await expect(page.getByText(tooEarly)).toBeVisible()
  await last.press('Escape')
  await page.getByRole('radio', { name: words.campaigns.tints.moss }).check({ force: true })
  await findsNothing(alice, 'the campaigns')

  await bob.turnsToTheMonth()
  const band = bob.day(day(8)).getByRole('link', {
    name: bob.words.campaigns.span('Open days', bob.formats.days(day(8), day(10))),
  })
  await expect(band).toBeVisible()
  await expect(bob.day(day(9))).toHaveAccessibleName(/Open days/)
  await bob.opensPost('Poster')
  await bob.drawer.getByRole('combobox', { name: bob.words.post.campaign }).fill('open')
  await bob.page.keyboard.press('Enter')
  await bob.closesPost()
  await band.click()
  await expect(
    bob.page.getByRole('button', { name: bob.words.campaigns.outSaid(0, 1) }),
  ).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('button', { name: words.campaigns.outSaid(0, 1) })).toBeVisible()

  // What is being typed stays, whatever a colleague changes beside it.
  await last.fill(formats.dayInFigures(day(12)))
  await bob.page.getByRole('radio', { name: bob.words.campaigns.tints.clay }).check({ force: true })
  await expect(page.getByRole('radio', { name: words.campaigns.tints.clay })).toBeChecked()
  await expect(last).toHaveValue(formats.dayInFigures(day(12)))
  await last.press('Enter')
  await expect(last).toHaveValue(formats.dayShortWithYear(day(12)))

  // Of two colours that were given apart anybody chooses; the keyboard then goes on at the campaign's head.
  await bob.losesNetwork()
  await page.getByRole('radio', { name: words.campaigns.tints.sky }).check({ force: true })
  await bob.page
    .getByRole('radio', { name: bob.words.campaigns.tints.honey })
    .check({ force: true })
  await bob.findsNetwork()
  const keep = page.getByRole('button', { name: words.apart.keep(words.campaigns.tints.honey) })
  await keep.press('Enter')
  await expect(keep).toBeHidden()
  await expect(page.getByRole('button', { name: words.campaigns.outSaid(0, 1) })).toBeFocused()
  await expect(bob.page.getByRole('radio', { name: bob.words.campaigns.tints.honey })).toBeChecked()
})
