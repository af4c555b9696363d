import { importing } from '#client/i18n/en/importing.ts'
import { dragsByFinger, swipesByFinger } from './acts/touch.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'
import { PHONE } from './people.ts'

test('by finger, on a phone: a post is written and moved to another day, a swipe turns the week, search is one touch away and nothing lies over a button', async ({
  people,
}) => {
  test.slow()
  const alice = await people.arrives('Alice Martin', { browser: PHONE })
  await people.ownsOne(alice)
  const { page, words, formats, context } = alice

  await test.step('a swipe turns the week and the next tap is answered; any month is two taps away', async () => {
    await expect(page.getByRole('main').getByText(words.sync.saved)).toBeVisible()

    const days = page.getByRole('tab')
    const before = (await days.first().textContent()) ?? ''
    await swipesByFinger(await context.newCDPSession(page), { from: days.nth(5), to: days.nth(1) })
    await expect(days.first()).not.toHaveText(before)
    await page.getByRole('button', { name: words.tray.undated }).tap()
    await expect(page.getByRole('complementary', { name: words.tray.undated })).toBeVisible()
    await page.getByRole('button', { name: words.tray.close }).tap()

    await page.getByRole('heading', { level: 1 }).getByRole('button').tap()
    await page.getByRole('button', { name: words.agenda.nextYear }).tap()
    const march = `${Temporal.Now.plainDateISO('Europe/Paris').year + 1}-03`
    await page.getByRole('button', { name: formats.month(march), exact: true }).tap()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      formats.dayShortWithYear(`${march}-01`),
    )
  })

  await test.step('search is one touch away on every page', async () => {
    const search = page.getByRole('button', { name: words.shell.search })
    const leastSide = async () => {
      const { width, height } = (await search.boundingBox()) ?? { width: 0, height: 0 }
      return Math.min(width, height)
    }
    for (const place of ['calendar', 'ideas', 'people', 'settings'] as const) {
      await alice.goesTo(place)
      await expect(search).toHaveCount(1)
      await expect.poll(leastSide, place).toBeGreaterThanOrEqual(44)
    }
    await search.tap()
    await page.getByRole('combobox', { name: words.palette.title }).fill(words.slots.title)
    await page.getByRole('option', { name: words.slots.title }).first().tap()
    await expect(page.getByRole('heading', { level: 1, name: words.slots.title })).toBeVisible()
    await expect(search).toHaveCount(1)
  })

  await test.step('a post is written and moved to another day', async () => {
    await alice.goesTo('calendar')
    await page.getByRole('button', { name: words.calendar.nextWeek }).tap()
    await page.getByRole('tab').nth(1).tap()
    await page.getByRole('tabpanel').getByRole('button', { name: words.empty.preparePost }).tap()
    await alice.title.fill('Carried by finger')
    await alice.closesPost()
    const post = page.getByRole('tabpanel').getByRole('button', { name: 'Carried by finger' })
    await expect(post).toBeVisible()

    await dragsByFinger(await context.newCDPSession(page), {
      from: post,
      lifted: page.getByText(words.carrying.nowhere),
      to: page.getByRole('tab').nth(4),
    })
    await expect(page.getByRole('tab').nth(1)).toHaveAccessibleName(/0 posts/)
    await expect(page.getByRole('tab').nth(4)).toHaveAccessibleName(/1 post/)
    await page.getByRole('tab').nth(4).tap()
    await expect(post).toBeVisible()
  })

  await test.step('what was just said leaves the button of an import free', async () => {
    await page.getByRole('button', { name: words.shell.newPost }).tap()
    await alice.title.fill('Quiz night')
    await alice.movesToBin()
    await alice.goesTo('import')
    const buffer = Buffer.from(`Date,Title\n${day(8)},Open house\n`)
    await page.locator('input[type=file]').setInputFiles({ name: 'plan.csv', mimeType: '', buffer })
    const run = page.getByRole('button', { name: importing.run(1) })
    const said = page.getByText(words.deeds.removed(1))
    await expect(run).toBeVisible()
    await expect(said).toBeVisible()
    const button = await run.boundingBox()
    const toast = await said.locator('..').boundingBox()
    expect(toast && toast.y + toast.height).toBeLessThanOrEqual(button?.y ?? 0)
  })
})

test('by finger, on a tablet, an idea is laid onto a day, onto another one, and onto an hour of the week', async ({
  people,
}) => {
  const alice = await people.arrives('Alice Martin', {
    browser: { viewport: { width: 1366, height: 1024 }, hasTouch: true, isMobile: true },
  })
  await people.ownsOne(alice)
  const { page, words, formats, context } = alice
  const browser = await context.newCDPSession(page)
  await alice.turnsToTheMonth()
  await alice.notesIdea('Carried twice')
  const { to, nowhere } = words.carrying
  const lifted = page.getByText(new RegExp(`^(${to} |${nowhere})`)).first()
  await dragsByFinger(browser, { from: alice.idea('Carried twice'), lifted, to: alice.day(day(8)) })
  await expect(alice.postOn(day(8), 'Carried twice')).toBeVisible()
  await dragsByFinger(browser, {
    from: alice.postOn(day(8), 'Carried twice'),
    lifted,
    to: alice.day(day(17)),
  })
  await expect(alice.postOn(day(17), 'Carried twice')).toBeVisible()

  await page.getByRole('link', { name: words.calendar.views.week }).tap()
  const ten = page.getByRole('gridcell', {
    name: new RegExp(`^${formats.day(day(17))}, 10:00,`),
  })
  await dragsByFinger(browser, { from: alice.postOn(day(17), 'Carried twice'), lifted, to: ten })
  await expect(ten.getByRole('button', { name: /^10:30 Carried twice/ })).toBeVisible()
})
