import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { Person } from '../person.ts'

const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** Nothing that axe can tell is in the way of anybody, by day and by night. */
export async function findsNothing({ page }: Pick<Person, 'page'>, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // At rest: while the colours of a button pass from day to night, for 90 ms, no pair of them is meant to be read.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const violations = colorScheme === 'light' ? await allIn(page) : await coloursIn(page)
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`,
    )
    expect.soft(found, `${where}, ${colorScheme}`).toEqual([])
  }
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

async function allIn(page: Page): Promise<readonly Violation[]> {
  // Frames are none here, and looking for them costs a page each time; so does writing down all that is fine.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  return (await axe.analyze()).violations
}

/** By night only the colours are others. With the half megabyte of axe that the day has left on the page. */
function coloursIn(page: Page): Promise<readonly Violation[]> {
  return page.evaluate(async (rules) => {
    const { violations } = await axe.run({ runOnly: rules, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }))
  }, OF_COLOURS)
}

declare const axe: {
  run(options: object): Promise<{ readonly violations: readonly Violation[] }>
}
