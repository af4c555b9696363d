import { foldName } from '#shared/domain/named.ts'

/** Header words and status words: as names fold, and with underscores and line breaks as spaces. */
export function foldWords(text: string): string {
  return foldName(text.replace(/[\s_]+/g, ' '))
}
