import { findsNothing } from './acts/axe.ts'
import { expect, test } from './fixtures.ts'
import { PHONE } from './people.ts'
import type { Person } from './person.ts'

test.describe.configure({ timeout: 120_000 })

const WINDOWS = {
  'at a desk': { viewport: { width: 1440, height: 900 } },
  'on a phone': PHONE,
}

for (const [where, browser] of Object.entries(WINDOWS)) {
  test(`axe finds nothing on any page ${where}, light and dark`, async ({ people, relay }) => {
    const alice = await people.arrives('Alice Martin', { browser })
    const { page, words } = alice
    await page.goto(relay.setupLink(alice.network.origin))
    await expect(page.getByRole('heading', { name: words.setup.title })).toBeVisible()
    await findsNothing(alice, 'setup')
    await people.setsUp(alice)
    // On a phone the calendar comes a moment after the frame around it.
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await findsNothing(alice, 'the empty calendar')
    await writesPost(alice, 'For the bin')
    await alice.movesToBin()
    await writesPost(alice, 'Open house')
    await findsNothing(alice, 'the drawer')
    await alice.closesPost()
    await findsNothing(alice, 'the calendar')
    await alice.goesTo('today')
    await findsNothing(alice, 'the day')
    await alice.goesTo('calendar')
    for (const [key, view] of [
      ['2', 'the week'],
      ['3', 'the list'],
      ['1', 'the month'],
    ] as const) {
      await page.keyboard.press(key)
      await findsNothing(alice, view)
    }
    await page.getByRole('main').getByRole('button', { name: 'Open house' }).press('Shift+F10')
    await expect(page.getByRole('menu')).toBeVisible()
    await findsNothing(alice, 'the menu of a post')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: words.keyboard.title })).toBeVisible()
    await findsNothing(alice, 'the keyboard help')
    await page.keyboard.press('Escape')
    await alice.goesTo('ideas')
    await page.getByRole('textbox', { name: words.ideas.capture }).fill('A portrait')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^A portrait/ }).click()
    await findsNothing(alice, 'the ideas')
    await page.keyboard.press('Escape')
    for (const place of ['people', 'import', 'bin', 'settings'] as const) {
      await alice.goesTo(place)
      await findsNothing(alice, place)
    }
  })
}

async function writesPost(alice: Person, title: string): Promise<void> {
  await alice.page.keyboard.press('c')
  await alice.title.fill(title)
  await alice.drawer.getByLabel(alice.words.post.hour, { exact: true }).fill('23:30')
  await alice.drawer.getByRole('button', { name: 'Instagram' }).click()
  await alice.writesText('Come and see what we made.')
}
