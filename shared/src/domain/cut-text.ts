/**
 * The beginning of a text on one line, for where it is shown without the rest: cut after a word, with an ellipsis, to at
 * most `most` UTF-16 units. A text of one long word is cut within it, never within a character.
 */
export function lineOf(text: string, most: number): string {
  // Twice the length is enough to fold white space and still fill the line.
  const start = text.slice(0, most * 2)
  const line = UNEVEN.test(start) ? start.replace(/\s+/g, ' ').trim() : start
  if (line.length <= most && start.length === text.length) return line
  const room = line.slice(0, most)
  const space = room.lastIndexOf(' ')
  const head = space > most / 2 ? room.slice(0, space) : room.slice(0, most - 1)
  return `${head.replace(ENDING, '')}…`
}

/** White space that is not one plain space between two words. Most texts have none, and are not copied. */
const UNEVEN = /\s\s|[^\S ]|^\s|\s$/

/** What reads badly before an ellipsis: half a character, and the marks that join what follows. */
const ENDING = /[\uD800-\uDBFF]$|[\s,;:.…–—-]+$/
