import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import type { Person } from '../person.ts'

const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** Nothing that axe can tell is in the way of anybody, by day and by night. */
export async function findsNothing({ page }: Person, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // At rest: while the colours of a button pass from day to night, for 90 ms, no pair of them is meant to be read.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Frames are none here, and looking for them costs a page each time; so does writing down all that is fine.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
    // By night only the colours are others.
    if (colorScheme === 'dark') axe.withRules(OF_COLOURS)
    const { violations } = await axe.analyze()
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`,
    )
    expect.soft(found, `${where}, ${colorScheme}`).toEqual([])
  }
}
