import { readFile } from 'node:fs/promises'
import type { Person } from '../person.ts'

export interface ExportedPost {
  readonly title: string
  readonly at: string | null
  readonly text: string
}

/** Everything that somebody's device holds, by title, as it comes out of the settings. */
export async function exportOf(person: Person): Promise<ReadonlyMap<string, ExportedPost>> {
  const { page, words } = person
  await person.goesTo('settings')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: words.settings.exportAll }).click()
  const file = await readFile(await (await saving).path(), 'utf8')
  const { posts }: { readonly posts: readonly ExportedPost[] } = JSON.parse(file)
  return new Map(posts.map(({ title, at, text }) => [title, { title, at, text }]))
}
