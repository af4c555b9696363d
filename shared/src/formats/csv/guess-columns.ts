/** What each column of a table probably is, from its header and from what is in it. */
import { foldWords } from '../fold.ts'
import { languageNamed } from '../language-names.ts'
import { linkOf } from '../link.ts'
import { type Column, type ColumnUse, SHARED_USES } from './columns.ts'
import {
  channelInHeader,
  GUESSED_USES,
  type GuessedUse,
  HEADER_WORDS,
  headerName,
  NOT_MEANT,
  OWN_COLUMN,
} from './header-words.ts'
import { readHour, readMoment } from './moment.ts'
import type { Row } from './read-rows.ts'

const SAMPLE_ROWS = 200
/** Either order will do, and any year: only whether it is a date at all is asked here. */
const ANY = { order: 'dmy', today: '2026-01-01' } as const

interface Guess {
  readonly index: number
  readonly use: ColumnUse
  readonly score: number
}

export function guessColumns(columns: readonly Column[], rows: readonly Row[]): ColumnUse[] {
  const sample = rows.slice(0, SAMPLE_ROWS)
  // In a file that we wrote, headers mean what they say, whatever people put below them.
  const isOwn = columns.some(({ name }) => name === OWN_COLUMN)
  const cellsOf = (index: number) =>
    isOwn ? [] : sample.map((row) => row.cells[index]?.trim() ?? '').filter((cell) => cell !== '')
  const guesses = columns.flatMap((column) =>
    guessesFor(column, cellsOf(column.index), sample.length),
  )
  guesses.sort((one, other) => other.score - one.score)
  const uses: ColumnUse[] = columns.map(() => 'ignored')
  const taken = new Set<ColumnUse>()
  for (const { index, use } of guesses) {
    if (uses[index] !== 'ignored' || (taken.has(use) && !SHARED_USES.has(use))) continue
    // A column of dates with hours leaves no room for another of dates or hours, and the other way round.
    if (use === 'date-time' && (taken.has('date') || taken.has('time'))) continue
    if ((use === 'date' || use === 'time') && taken.has('date-time')) continue
    uses[index] = use
    taken.add(use)
  }
  return withTitle(uses, columns, cellsOf)
}

function guessesFor(column: Column, cells: readonly string[], rows: number): Guess[] {
  if (column.name === OWN_COLUMN) return [{ index: column.index, use: 'id', score: 100 }]
  if (channelInHeader(column.name)) return [{ index: column.index, use: 'variant', score: 100 }]
  const name = foldWords(headerName(column.name))
  if (NOT_MEANT.test(name)) return []
  const guesses: Guess[] = []
  for (const use of GUESSED_USES) {
    const likeness = likenessOf(use, name, foldWords(column.name))
    if (likeness === 0) continue
    const meant = use === 'when' ? whenUse(cells) : confirmed(use, cells, rows)
    if (meant) guesses.push({ index: column.index, use: meant, score: likeness })
  }
  if (guesses.length === 0) guesses.push(...byContent(column, cells))
  return guesses
}

/** 100 for the surest word, less for later ones, half for a header that only contains one; 0 for none. */
function likenessOf(use: GuessedUse, name: string, whole: string): number {
  const words = HEADER_WORDS[use]
  const exact = words.findIndex((word) => word === name || word === whole)
  if (exact !== -1) return 100 - exact
  if (name.length > 40) return 0
  // A name is not an id because "file" occurs in it, and a link to a pillar page is no pillar.
  if (use === 'id' || use === 'pillar' || use === 'language') return 0
  const within = words.findIndex((word) => word.length > 2 && ` ${name} `.includes(` ${word} `))
  return within === -1 ? 0 : 50 - within / 2
}

/** A header is believed when the cells do not contradict it. */
function confirmed(
  use: Exclude<GuessedUse, 'when'>,
  cells: readonly string[],
  rows: number,
): ColumnUse | null {
  if (use === 'id') return cells.length === rows && new Set(cells).size === rows ? 'id' : null
  if (cells.length === 0) return use
  if (use === 'time') {
    if (share(cells, (cell) => readMoment(cell, ANY) !== null) > 0.5) return whenUse(cells)
    return share(cells, (cell) => readHour(cell) !== null) > 0.5 ? 'time' : null
  }
  if (use === 'language')
    return share(cells, (cell) => languageNamed(cell) !== null) > 0.5 ? 'language' : null
  if (use === 'link') return share(cells, (cell) => linkOf(cell) !== null) > 0.5 ? 'link' : null
  if (use === 'body') return share(cells, (cell) => /\p{L}{2}/u.test(cell)) > 0.3 ? 'body' : null
  if (use === 'title') return share(cells, (cell) => linkOf(cell) !== null) < 0.5 ? 'title' : null
  return use
}

function whenUse(cells: readonly string[]): ColumnUse | null {
  if (cells.length === 0) return 'date'
  const moments = cells.flatMap((cell) => readMoment(cell, ANY) ?? [])
  if (moments.length < cells.length / 2) return null
  return moments.some((moment) => moment.hour !== null) ? 'date-time' : 'date'
}

/** A header that says nothing: what is in the column may. */
function byContent(column: Column, cells: readonly string[]): Guess[] {
  if (cells.length === 0) return []
  const guess = (use: ColumnUse, score: number) => [{ index: column.index, use, score }]
  if (share(cells, (cell) => linkOf(cell) !== null) > 0.5) return guess('link', 10)
  const headless = column.name === ''
  if (headless && whenUse(cells)) return guess(whenUse(cells) ?? 'ignored', 10)
  if (headless && share(cells, (cell) => cell.length > 20) > 0.5) return guess('body', 9)
  if (share(cells, (cell) => /^[^|]{1,60}(?:\s*\|\s*[^|]{1,60})+$/.test(cell)) > 0.2)
    return guess('labels', 8)
  return []
}

/**
 * A post is recognised by its title. Where no column is headed like one, a short description is; where nothing at all is headed
 * like a text, the first column of words.
 */
function withTitle(
  uses: ColumnUse[],
  columns: readonly Column[],
  cellsOf: (index: number) => readonly string[],
): ColumnUse[] {
  if (uses.includes('title')) return uses
  const isLine = (index: number) => {
    const cells = cellsOf(index)
    return (
      cells.length > 0 && share(cells, (cell) => cell.length <= 80 && !cell.includes('\n')) > 0.9
    )
  }
  const weak = columns.find(
    ({ name, index }) =>
      uses[index] === 'body' &&
      /^(?:description|desc|notes?)$/.test(foldWords(name)) &&
      isLine(index),
  )
  const words = (index: number) => share(cellsOf(index), (cell) => /\p{L}{3}/u.test(cell)) > 0.5
  const first = uses.includes('body')
    ? undefined
    : columns.find(({ index }) => uses[index] === 'ignored' && isLine(index) && words(index))
  const chosen = weak ?? first
  return uses.map((use, index) => (index === chosen?.index ? 'title' : use))
}

function share(cells: readonly string[], holds: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length
}
