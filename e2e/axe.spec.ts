import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'

const WINDOWS = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [window, options] of Object.entries(WINDOWS)) {
    test(`axe finds nothing, ${colorScheme}, ${window}`, async ({ people, relay }) => {
      const alice = await people.arrives('Alice Martin', { browser: { ...options, colorScheme } })
      const { page, words } = alice
      await page.goto(relay.setupLink(alice.network.origin))
      await expect(page.getByRole('heading', { name: words.setup.title })).toBeVisible()
      await findsNothing(alice, 'setup')
      await people.setsUp(alice)
      await findsNothing(alice, 'the empty calendar')
      for (const place of ['import', 'bin', 'settings'] as const) {
        await alice.goesTo(place)
        await findsNothing(alice, place)
      }
    })
  }
}

async function findsNothing({ page }: Person, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`,
  )
  expect.soft(found, where).toEqual([])
}
