import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Refusal } from '#client/ui/import-course.ts'
import type { FileProblem } from '#shared/formats/problem.ts'

/** What was wrong with a file, and what to do. */
export function refusalSentence(why: Refusal<FileProblem>, words: Words, formats: Formats): string {
  const both = words.importing
  switch (why.kind) {
    case 'other-kind':
      return why.is === 'spreadsheet' ? both.other.spreadsheet : words.entryImport.refusedOther
    case 'too-large':
      return both.tooLarge(formats.bytes(why.bytes), formats.bytes(why.limit))
    case 'too-many-records':
      return words.entryImport.tooMany(formats.number(why.limit))
    case 'too-many-columns':
      return both.tooManyColumns(formats.number(why.limit))
    case 'no-rows':
      return both.noRows
    case 'empty':
      return both.empty
    case 'unreadable':
      return both.unreadable
    default:
      return words.entryImport.refusedOther
  }
}
