import { cleanText } from '../clean-text.ts'
import type { Column } from '../csv/columns.ts'
import { findHeader } from '../csv/header.ts'
import { headerName } from '../csv/header-words.ts'
import { readMoment } from '../csv/moment.ts'
import { type Row, readRows } from '../csv/read-rows.ts'
import { decodeText } from '../decode-text.ts'
import { detect } from '../detect.ts'
import { foldWords } from '../fold.ts'
import { hash } from '../hash.ts'
import { LIMITS, type Limits } from '../limits.ts'
import { linkOf } from '../link.ts'
import type { FileProblem } from '../problem.ts'
import { sizeProblem } from '../size-problem.ts'
import {
  ACTION_WORDS,
  ENTRY_WORDS,
  type EntryUse,
  GUESSED_ENTRY_USES,
  ROW_COUNTS,
  ROW_COUNTS_NOT,
  SHARED_ENTRY_USES,
} from './columns.ts'

/** A table of people, read but not yet mapped. */
export interface EntryTable {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** A row whose quotation mark is never closed; it holds everything after it. */
  readonly unclosed: Row | null
  readonly headed: boolean
  /** One for each column. */
  readonly guesses: readonly EntryUse[]
  /** A person has a row for each thing done, with the tickets that it is worth. */
  readonly isByAction: boolean
  /** The same for files with the same header. */
  readonly signature: string
}

export type ReadEntries =
  | { readonly ok: true; readonly table: EntryTable }
  | { readonly ok: false; readonly problem: FileProblem }

export const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/
const SAMPLE = 200
const ANY = { order: 'dmy', today: '2026-01-01' } as const

/** An event is made for 50,000, and a file has a header and the rows of who left. */
const ENTRY_LIMITS: Limits = { ...LIMITS, records: 60_000 }

/** What a file holds, by its content and not by its name; or why it is refused. */
export function readEntries(bytes: Uint8Array, limits: Limits = ENTRY_LIMITS): ReadEntries {
  const tooLarge = sizeProblem(bytes.length, limits)
  if (tooLarge) return { ok: false, problem: tooLarge }
  const detected = detect(bytes)
  if (detected.kind === 'other')
    return { ok: false, problem: { kind: 'other-kind', is: detected.is } }
  if (detected.kind === 'calendar') return { ok: false, problem: { kind: 'no-table' } }
  const text = cleanText(decodeText(bytes).text)
  const list = listOf(text, limits)
  if (list) return { ok: true, table: list }
  const read = readRows(text, limits)
  if (!read.ok) return read
  const { columns, rows, headed } = headerOf(read.rows)
  if (rows.length === 0 && read.unclosed === null)
    return { ok: false, problem: { kind: 'no-rows' } }
  const names = columns.map(({ name }) => foldWords(name))
  const guesses = guessEntryUses(columns, rows)
  return {
    ok: true,
    table: {
      columns,
      rows,
      unclosed: read.unclosed,
      headed,
      guesses,
      isByAction: guesses.includes('tickets') && names.some((name) => ACTION_WORDS.has(name)),
      signature: `entries.${hash(names.join('\u001f'))}`,
    },
  }
}

/** A form's question may be longer than any other header: one name or address among them is enough. */
function headerOf(rows: readonly Row[]): ReturnType<typeof findHeader> {
  const found = findHeader(rows)
  const [first] = rows
  if (found.headed || !first) return found
  const known = first.cells.some((cell) => usesNamed(cell).length > 0)
  const isData = first.cells.some((cell) => EMAIL.test(cell.trim()))
  if (!known || isData) return found
  const columns = found.columns.map(({ index }) => ({
    index,
    name: first.cells[index]?.replace(/\s+/g, ' ').trim() ?? '',
  }))
  return { columns, rows: rows.slice(1), headed: true }
}

/** One address or account a line, and nothing else. */
function listOf(text: string, limits: Limits): EntryTable | null {
  const lines = text.split('\n', limits.records + 2).map((line) => line.trim())
  const rows = lines.flatMap((line, index) => (line ? [{ number: index + 1, cells: [line] }] : []))
  if (rows.length === 0 || rows.length > limits.records) return null
  const isEmail = rows.every(({ cells: [cell = ''] }) => EMAIL.test(cell))
  const isHandle = rows.every(({ cells: [cell = ''] }) => /^@[\w.-]+$/.test(cell))
  if (!isEmail && !isHandle) return null
  return {
    columns: [{ index: 0, name: '' }],
    rows,
    unclosed: null,
    headed: false,
    guesses: [isEmail ? 'email' : 'handle'],
    isByAction: false,
    signature: 'entries.list',
  }
}

function guessEntryUses(columns: readonly Column[], rows: readonly Row[]): EntryUse[] {
  const guesses = columns.flatMap(({ index, name }) => {
    const cells = rows.slice(0, SAMPLE).flatMap((row) => row.cells[index]?.trim() || [])
    const named = usesNamed(name)
    const found = named.length > 0 ? named : byContent(cells)
    return found.flatMap(({ use, score }) =>
      isCredible(use, cells) ? [{ index, use, score }] : [],
    )
  })
  const uses: EntryUse[] = columns.map(() => 'ignored')
  const taken = new Set<EntryUse>()
  for (const { index, use } of guesses.sort((one, other) => other.score - one.score)) {
    if (uses[index] !== 'ignored' || (taken.has(use) && !SHARED_ENTRY_USES.has(use))) continue
    uses[index] = use
    taken.add(use)
  }
  // “Nom” beside “Prénom” is the other half of a name.
  const [name, first] = [uses.indexOf('name'), uses.indexOf('first-name')]
  if (name >= 0 && first >= 0 && !taken.has('last-name')) uses[name] = 'last-name'
  return uses
}

interface Guess {
  readonly use: EntryUse
  readonly score: number
}

/** `Votre prénom et nom`, `What is your name?` */
const ASKED = /^((quel(le)? est|quels sont|what is|what s) )?(votre|vos|ton|ta|your) /

function usesNamed(header: string): Guess[] {
  const name = foldWords(headerName(header))
    .replace(/[^\p{L}\p{N}()]+/gu, ' ')
    .trim()
  const whole = foldWords(header)
  const asked = name.replace(ASKED, '')
  return GUESSED_ENTRY_USES.flatMap((use) => {
    const words = ENTRY_WORDS[use]
    const place = words.findIndex((word) => word === name || word === whole || word === asked)
    return place < 0 ? [] : [{ use, score: 100 - place }]
  })
}

/** A header that says nothing: what is in the column may. */
function byContent(cells: readonly string[]): Guess[] {
  if (cells.length === 0) return []
  if (share(cells, (cell) => EMAIL.test(cell)) > 0.8) return [{ use: 'email', score: 20 }]
  if (share(cells, (cell) => /^@[\w.-]+$/.test(cell)) > 0.8) return [{ use: 'handle', score: 20 }]
  if (share(cells, (cell) => linkOf(cell) !== null) > 0.8) return [{ use: 'link', score: 10 }]
  return []
}

function isCredible(use: EntryUse, cells: readonly string[]): boolean {
  if (cells.length === 0) return true
  if (use === 'email') return share(cells, (cell) => EMAIL.test(cell)) > 0.5
  if (use === 'link') return share(cells, (cell) => linkOf(cell) !== null) > 0.5
  if (use === 'age' || use === 'tickets')
    return share(cells, (cell) => /^\d{1,3}$/.test(cell)) > 0.5
  if (use === 'status') return share(cells, (cell) => rowCounts(cell) !== null) > 0.5
  if (use === 'date' || use === 'born')
    return share(cells, (cell) => readMoment(cell, ANY) !== null || /^\d{9,13}$/.test(cell)) > 0.5
  return share(cells, (cell) => cell.length <= 150) > 0.9
}

/** As the tool that wrote the table says of a row; null where it says something else. */
export function rowCounts(cell: string): boolean | null {
  const said = foldWords(cell)
  if (ROW_COUNTS_NOT.has(said)) return false
  return ROW_COUNTS.has(said) ? true : null
}

function share(cells: readonly string[], holds: (cell: string) => boolean): number {
  return cells.filter(holds).length / cells.length
}
