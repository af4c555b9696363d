import { foldWords } from '../fold.ts'
import type { DateOrder } from './read-date.ts'

const NUMERIC = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/

/**
 * Which of day and month comes first in these cells. `none` when it makes no difference (ISO dates, names of months);
 * `ask` when nothing in them decides, or when they contradict each other.
 */
export function dateOrderOf(cells: Iterable<string>): DateOrder | 'ask' | 'none' {
  let dayFirst = 0
  let monthFirst = 0
  let open = 0
  for (const cell of cells) {
    const match = cell.length < 120 ? NUMERIC.exec(foldWords(cell)) : null
    if (!match || /\d{4}[-/.]\d/.test(cell)) continue
    const first = Number(match[1])
    const second = Number(match[3])
    // A dot between the figures is only used where the day comes first.
    if (first > 12 || match[2] === '.') dayFirst++
    else if (second > 12) monthFirst++
    else if (first !== second) open++
  }
  if (dayFirst > 0 && monthFirst === 0) return 'dmy'
  if (monthFirst > 0 && dayFirst === 0) return 'mdy'
  return dayFirst + monthFirst + open === 0 ? 'none' : 'ask'
}
