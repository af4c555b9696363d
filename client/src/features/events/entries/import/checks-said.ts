import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Looked } from './import-view.ts'
import type { EntryReview } from './workbench.ts'

/** `too young (12)`, one for each thing that the checks found. */
export function checksSaid(
  checks: EntryReview['checks'],
  { entryImport }: Pick<Words, 'entryImport'>,
  { number }: Pick<Formats, 'number'>,
): readonly string[] {
  return checks.map(([kind, count]) => entryImport.checkKinds[kind](number(count)))
}

/** What the checks say of those that were brought in, and what becomes of them, in one sentence. */
export function lookedSaid(
  { against, checks, eligibility }: Looked,
  words: Pick<Words, 'entryImport'>,
  formats: Pick<Formats, 'number' | 'list'>,
): string {
  const { looked } = words.entryImport
  if (against === 0) return looked.nothing
  return looked[eligibility](against, formats.list([...checksSaid(checks, words, formats)]))
}
