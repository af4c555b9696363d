import type { BegunTexts } from '#client/workspace/begun/begun-texts.ts'

/** What is begun of a note is called, until it is sent. @param of id of its case, or of the file */
export function begunNote(of: string): string {
  return `moderation.note.${of}`
}

/** Of its type and its link. */
const BESIDE = ['.type', '.link']

/** Somebody's file has become another's in the middle of a sentence: it goes on there, behind what was begun there before. */
export function moveBegunNote(
  begun: Pick<BegunTexts, 'get' | 'set'>,
  from: string,
  to: string,
): void {
  const [here, there] = [begunNote(from), begunNote(to)]
  const texts = [begun.get(there), begun.get(here)].filter((text) => text !== '')
  begun.set(there, texts.join('\n'))
  begun.set(here, '')
  for (const part of BESIDE) {
    if (begun.get(there + part) === '') begun.set(there + part, begun.get(here + part))
    begun.set(here + part, '')
  }
}
