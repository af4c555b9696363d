/** Counts of a challenge out of a table: a row a person and day, or a row a person and a column a day. */
import { parseCount, roundCount } from '#shared/domain/events/challenge/counts.ts'
import { cleanText } from '../clean-text.ts'
import { dateOrderOf } from '../csv/date-order.ts'
import { readMoment } from '../csv/moment.ts'
import type { DateContext } from '../csv/read-date.ts'
import { type Row, readRows } from '../csv/read-rows.ts'
import { decodeText } from '../decode-text.ts'
import { LIMITS, type Limits } from '../limits.ts'
import type { FileProblem } from '../problem.ts'

export interface ReadCount {
  /** As the file calls them. */
  readonly who: string
  readonly day: string
  readonly amount: number
}

export type ReadCounts =
  | {
      readonly ok: true
      /** Of several rows about one person and day, their sum. */
      readonly counts: readonly ReadCount[]
      /** Rows in which something could not be read, from 1, as a spreadsheet numbers them. */
      readonly unread: readonly number[]
    }
  | { readonly ok: false; readonly problem: FileProblem | { readonly kind: 'no-counts' } }

/** @param today for dates without a year, the nearest one is meant */
export function readCounts(
  bytes: Uint8Array,
  { today }: Pick<DateContext, 'today'>,
  limits: Limits = LIMITS,
): ReadCounts {
  const read = readRows(cleanText(decodeText(bytes).text), limits)
  if (!read.ok) return read
  const order = dateOrderOf(read.rows.flatMap(({ cells }) => cells))
  const context: DateContext = { today, order: order === 'mdy' ? 'mdy' : 'dmy' }
  const dayIn = (cell: string | undefined) => readMoment(cell ?? '', context)?.day ?? null
  const [first, ...rest] = read.rows
  const heads = first?.cells.map((cell) => dayIn(cell)) ?? []
  const isWide = first !== undefined && heads.length > 1 && heads.slice(1).every(Boolean)
  const found = isWide && rest.length > 0 ? wideCounts(rest, heads) : longCounts(read.rows, dayIn)
  if (!found || found.counts.length === 0) return { ok: false, problem: { kind: 'no-counts' } }
  const unread = read.unclosed ? [...found.unread, read.unclosed.number] : found.unread
  return { ok: true, counts: summed(found.counts), unread }
}

interface Found {
  readonly counts: readonly ReadCount[]
  readonly unread: readonly number[]
}

function wideCounts(rows: readonly Row[], days: readonly (string | null)[]): Found {
  const counts: ReadCount[] = []
  const unread: number[] = []
  for (const { number, cells } of rows) {
    const who = cells[0]?.trim() ?? ''
    let isRead = who !== ''
    for (const [index, day] of days.entries()) {
      const cell = cells[index]?.trim() ?? ''
      if (index === 0 || day === null || cell === '') continue
      const amount = parseCount(cell)
      if (amount === null) isRead = false
      else if (who !== '') counts.push({ who, day, amount })
    }
    if (!isRead) unread.push(number)
  }
  return { counts, unread }
}

/** Null where no column holds days, or none who did it. */
function longCounts(
  rows: readonly Row[],
  dayIn: (cell: string | undefined) => string | null,
): Found | null {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, index) => index)
  const best = (among: readonly number[], fits: (cell: string) => boolean): number | null => {
    const scored = among.map((index) => {
      const count = rows.filter(({ cells }) => fits(cells[index]?.trim() ?? '')).length
      return { index, count }
    })
    const [most] = scored.sort((a, b) => b.count - a.count || a.index - b.index)
    return most && most.count > 0 ? most.index : null
  }
  const day = best(columns, (cell) => dayIn(cell) !== null)
  const amount = best(
    columns.filter((index) => index !== day),
    (cell) => parseCount(cell) !== null,
  )
  const who = best(
    columns.filter((index) => index !== day && index !== amount),
    (cell) => cell !== '',
  )
  if (day === null || who === null) return null
  const counts: ReadCount[] = []
  const unread: number[] = []
  for (const [at, { number, cells }] of rows.entries()) {
    const one = {
      who: cells[who]?.trim() ?? '',
      day: dayIn(cells[day]),
      // A row without a number says that it was done.
      amount: amount === null ? 1 : parseCount(cells[amount] ?? ''),
    }
    if (one.who !== '' && one.day !== null && one.amount !== null)
      counts.push({ who: one.who, day: one.day, amount: one.amount })
    else if (at > 0 || counts.length > 0) unread.push(number)
  }
  return { counts, unread }
}

function summed(counts: readonly ReadCount[]): readonly ReadCount[] {
  const sums = new Map<string, ReadCount>()
  for (const one of counts) {
    const key = `${one.day} ${one.who}`
    const there = sums.get(key)
    sums.set(key, { ...one, amount: roundCount(one.amount + (there?.amount ?? 0)) })
  }
  return [...sums.values()]
}
