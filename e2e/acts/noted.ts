import type { NoteType } from '#shared/domain/moderation/note.ts'
import { expect } from '../fixtures.ts'
import type { Person } from '../person.ts'

/** Writes a note in the file that is open, of this type where it is no information. */
export async function notes(
  { page, words: { noted } }: Person,
  text: string,
  type?: NoteType,
): Promise<void> {
  const field = page.getByRole('textbox', { name: noted.noteFact, exact: true })
  await field.fill(text)
  if (type) await page.getByRole('radio', { name: noted.types[type] }).check({ force: true })
  await field.press('Control+Enter')
  await expect(page.getByText(text)).toBeVisible()
}
