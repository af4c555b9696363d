import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Refusal } from '#client/ui/import-course.ts'
import type { ModerationProblem } from '#shared/formats/moderation/problem.ts'

/** What was wrong with a file, and what to do. */
export function refusalSentence(
  why: Refusal<ModerationProblem>,
  words: Words,
  formats: Formats,
): string {
  const both = words.importing
  const said = words.moderationImport.refusals
  switch (why.kind) {
    case 'other-kind':
      return said.other[why.is]
    case 'too-large':
      return both.tooLarge(formats.bytes(why.bytes), formats.bytes(why.limit))
    case 'too-many-records':
      return said.tooManyRecords(formats.number(why.limit))
    case 'too-many-columns':
      return said.tooManyColumns(formats.number(why.limit))
    case 'blob-too-large':
      return said['blob-too-large'](formats.bytes(why.limit))
    case 'newer-version':
      return said['newer-version'](formats.number(why.version))
    case 'no-rows':
      return both.noRows
    case 'no-events':
      return both.noEvents
    case 'empty':
      return both.empty
    case 'unreadable':
      return both.unreadable
    default:
      return said[why.kind]
  }
}
