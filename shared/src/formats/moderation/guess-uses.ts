/** What each column of a table about people probably is, from its header, where its cells do not contradict it. */

import type { Column } from '../csv/columns.ts'
import { headerName } from '../csv/header-words.ts'
import { readMoment } from '../csv/moment.ts'
import type { Row } from '../csv/read-rows.ts'
import { foldWords } from '../fold.ts'
import { linkOf } from '../link.ts'
import { type ModerationUse, SHARED_MODERATION_USES } from './columns.ts'
import { networkOfColumn } from './guess-network.ts'
import { TABLE_USES, TABLE_WORDS } from './table-words.ts'

const SAMPLE = 200
const ANY = { order: 'dmy', today: '2026-01-01' } as const

interface Guess {
  readonly index: number
  readonly use: ModerationUse
  readonly score: number
}

export function guessUses(columns: readonly Column[], rows: readonly Row[]): ModerationUse[] {
  const guesses = columns.flatMap((column) => {
    const cells = rows
      .slice(0, SAMPLE)
      .map((row) => row.cells[column.index]?.trim() ?? '')
      .filter((cell) => cell !== '')
    return guessesFor(column, cells)
  })
  const uses: ModerationUse[] = columns.map(() => 'ignored')
  const taken = new Set<ModerationUse>()
  for (const { index, use } of guesses.sort((one, other) => other.score - one.score)) {
    if (uses[index] !== 'ignored' || (taken.has(use) && !SHARED_MODERATION_USES.has(use))) continue
    uses[index] = use
    taken.add(use)
  }
  return withText(uses, columns, rows)
}

/** Where no column about somebody is headed like a text, the one with the longest words is it. */
function withText(
  uses: ModerationUse[],
  columns: readonly Column[],
  rows: readonly Row[],
): ModerationUse[] {
  if (!uses.includes('person') || uses.includes('text')) return uses
  const sample = rows.slice(0, SAMPLE)
  let longest = { index: -1, characters: SHORTEST_TEXT * sample.length }
  for (const { index } of columns) {
    if (uses[index] !== 'ignored') continue
    const cells = sample
      .map((row) => row.cells[index] ?? '')
      .filter((cell) => /\p{L}{2}/u.test(cell))
    const characters = cells.reduce((sum, cell) => sum + cell.length, 0)
    if (characters > longest.characters) longest = { index, characters }
  }
  return uses.map((use, index) => (index === longest.index ? 'text' : use))
}

const FIGURE = /^\d{1,2}(?:[.,]\d+)?(?:\s*\/\s*\d+)?$/

/** On average; what is shorter is a word for something. */
const SHORTEST_TEXT = 8

function foldedHeader(name: string): string {
  return foldWords(headerName(name).replace(/^#/, '')).replace(/\s+/g, ' ')
}

export function isHeadedDate(name: string): boolean {
  return TABLE_WORDS.date.includes(foldedHeader(name))
}

function guessesFor(column: Column, cells: readonly string[]): Guess[] {
  const name = foldedHeader(column.name)
  return TABLE_USES.flatMap((use) => {
    const place = TABLE_WORDS[use].indexOf(name)
    if (place === -1 || !isCredible(use, cells)) return []
    // It is where all of them are known, and no place there.
    if (use === 'place' && networkOfColumn(column, cells) !== null) return []
    return [{ index: column.index, use, score: 100 - place }]
  })
}

function isCredible(use: ModerationUse, cells: readonly string[]): boolean {
  if (cells.length === 0) return true
  const share = (holds: (cell: string) => boolean) => cells.filter(holds).length / cells.length
  // A few that cannot be read are left out and said; a column that is not read dates everything today.
  if (use === 'date')
    return share((cell) => readMoment(cell, ANY) !== null || /^\d{9,13}$/.test(cell)) > 0.2
  // In French a rating is headed like a note.
  if (use === 'text') return share((cell) => FIGURE.test(cell)) < 0.9
  if (use === 'link') return share((cell) => linkOf(cell) !== null) > 0.5
  if (use === 'person' || use === 'by') return share((cell) => cell.length <= 100) > 0.9
  if (use === 'id') return new Set(cells).size === cells.length
  if (use === 'title') return share((cell) => linkOf(cell) !== null) < 0.5
  return true
}
