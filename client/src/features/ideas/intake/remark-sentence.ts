import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Remark } from '#shared/formats/ideas/found.ts'

export function remarkSentence(
  remark: Remark,
  words: Words['ideas']['intake'],
  formats: Formats,
): string {
  switch (remark.kind) {
    case 'too-long':
      return words.tooLong(formats.number(remark.length), formats.number(remark.kept))
    case 'too-many':
      return words.tooMany(formats.number(remark.kept))
    case 'no-web-address':
      return words.noWebAddress(remark.text)
    case 'markup':
      return words.markup
  }
}
