import { expect } from '@playwright/test'
import axeCore, { type RunOptions } from 'axe-core'
import type { Person } from '../person.ts'

/** By night only the colours are others. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** Nothing that axe can tell is in the way of anybody, by day and by night. */
export async function findsNothing({ page }: Pick<Person, 'page'>, where: string): Promise<void> {
  // Half a megabyte, which stays as long as the page does: to bring it was a quarter of each look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source)
  for (const colorScheme of ['light', 'dark'] as const) {
    // At rest: while the colours of a button pass from day to night, for 90 ms, no pair of them is meant to be read.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const found = await page.evaluate(violations, {
      resultTypes: ['violations'],
      // Style sheets read once more by itself, for rules that are still to come: a third of the time.
      preload: false,
      ...(colorScheme === 'dark' && { runOnly: OF_COLOURS }),
    } satisfies RunOptions)
    expect.soft(found, `${where}, ${colorScheme}`).toEqual([])
  }
}

async function violations(options: RunOptions): Promise<readonly string[]> {
  const found = await axe.run(options)
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`,
  )
}

/** In the page. */
declare const axe: typeof axeCore
