import { importing } from '#client/i18n/en/importing.ts'
import { expect } from '../fixtures.ts'
import type { Person } from '../person.ts'

/** Brings a plan in from a file of this table, and stays where that is said. */
export async function bringsInPlan(
  person: Person,
  head: string,
  rows: readonly string[],
): Promise<void> {
  const { page } = person
  await person.goesTo('import')
  const buffer = Buffer.from([head, ...rows, ''].join('\n'))
  await page.locator('input[type=file]').setInputFiles({ name: 'plan.csv', mimeType: '', buffer })
  await page.getByRole('button', { name: importing.run(rows.length) }).click()
  await expect(page.getByRole('heading', { name: importing.done(rows.length) })).toBeVisible()
}
