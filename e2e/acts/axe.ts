import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import type { Person } from '../person.ts'

/** Nothing that axe can tell is in the way of anybody, by day and by night. */
export async function findsNothing({ page }: Person, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // Frames are none here, and looking for them costs a page each time.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`,
    )
    expect.soft(found, `${where}, ${colorScheme}`).toEqual([])
  }
}
