import { dragsByFinger } from './acts/touch.ts'
import { expect, test } from './fixtures.ts'

const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
}

test('by finger, on a phone, a post is written and moved to another day', async ({ people }) => {
  const alice = await people.arrives('Alice Martin', { browser: PHONE })
  await people.setsUp(alice)
  const { page, words, context } = alice
  await page.getByRole('button', { name: words.calendar.nextWeek }).tap()
  await page.getByRole('tab').nth(1).tap()
  await page.getByRole('tabpanel').getByRole('button', { name: words.calendar.preparePost }).tap()
  await alice.title.fill('Carried by finger')
  await alice.closesPost()
  const post = page.getByRole('tabpanel').getByRole('button', { name: 'Carried by finger' })
  await expect(post).toBeVisible()

  await dragsByFinger(await context.newCDPSession(page), {
    from: post,
    lifted: page.getByText(words.calendar.carry.nowhere),
    to: page.getByRole('tab').nth(4),
  })
  await expect(page.getByRole('tab').nth(1)).toHaveAccessibleName(/0 posts/)
  await expect(page.getByRole('tab').nth(4)).toHaveAccessibleName(/1 post/)
  await page.getByRole('tab').nth(4).tap()
  await expect(post).toBeVisible()
})
