import { daysBetween } from '#shared/domain/day.ts'

/** Something that takes several days: a campaign, the holidays. */
export interface Span {
  readonly id: string
  /** Days, both included. */
  readonly from: string
  readonly to: string
}

/** What of a span lies in one week. */
export interface SpanPiece {
  readonly id: string
  /** From 0, the first below the number of the day. */
  readonly lane: number
  /** Of the week, from 0. */
  readonly column: number
  readonly columns: number
  /** It has begun in an earlier week, or goes on in a later one. */
  readonly before: boolean
  readonly after: boolean
}

/**
 * Each span of a week in a lane that is its own on all of its days, the earlier one above; no more lanes than there are
 * spans on the fullest day.
 * @param days of the week, in their order
 */
export function lanesOf(spans: readonly Span[], days: readonly string[]): readonly SpanPiece[] {
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) return []
  const here = spans.filter(({ from, to }) => from <= to && from <= last && to >= first)
  /** The last column that is taken in each lane. */
  const taken: number[] = []
  return here.toSorted(byBeginning).map(({ id, from, to }) => {
    const column = from < first ? 0 : daysBetween(first, from)
    const end = to > last ? days.length - 1 : daysBetween(first, to)
    const free = taken.findIndex((until) => until < column)
    const lane = free < 0 ? taken.length : free
    taken[lane] = end
    return { id, lane, column, columns: end - column + 1, before: from < first, after: to > last }
  })
}

/** How many lanes a day has to leave room for. */
export function lanesOn(pieces: readonly SpanPiece[], column: number): number {
  const here = pieces.filter(
    (piece) => piece.column <= column && column < piece.column + piece.columns,
  )
  return Math.max(0, ...here.map(({ lane }) => lane + 1))
}

function byBeginning(a: Span, b: Span): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  if (a.to !== b.to) return a.to > b.to ? -1 : 1
  return a.id < b.id ? -1 : 1
}
