import { type Accessor, createMemo } from 'solid-js'
import { addDays, daysBetween, startOfWeek } from '#shared/domain/day.ts'
import { lanesOf, lanesOn, type SpanPiece } from '#shared/domain/spans.ts'
import type { Band } from './bands.ts'

/** The campaigns that have a period and the phases of events, as the weeks of the month show them. All of it is reactive. */
export interface SpanLanes {
  /** What begins on a day, or goes on there from the week before. */
  startingOn(day: string): readonly SpanPiece[]
  lanes(day: string): number
  /** Over other days in a row than those of a week. */
  over(days: readonly string[]): readonly SpanPiece[]
  /** All that lies on a day, also where no lane is left for it. */
  on(day: string): readonly Band[]
  /** What of that has none. */
  restOn(day: string): readonly Band[]
  band(id: string): Band | undefined
}

/** More of them would leave no room for posts: their names are still said. */
const MOST_LANES = 3
const DAYS = 7

export function createSpanLanes(means: {
  readonly bands: Accessor<readonly Band[]>
  /** 1 is Monday, 7 Sunday. */
  readonly firstWeekday: Accessor<number>
}): SpanLanes {
  const shown = createMemo(
    () =>
      new Map(
        means
          .bands()
          .map((band) => [
            band.id,
            { band, span: { id: band.id, from: band.first, to: band.last } },
          ]),
      ),
  )
  // A month asks for each of its weeks dozens of times.
  const weeks = createMemo(() => {
    const spans = [...shown().values()].map(({ span }) => span)
    const firstWeekday = means.firstWeekday()
    const laid = new Map<string, readonly SpanPiece[]>()
    return (day: string) => {
      const first = startOfWeek(day, firstWeekday)
      const known = laid.get(first)
      if (known) return { first, pieces: known }
      const days = Array.from({ length: DAYS }, (_, at) => addDays(first, at))
      const pieces = lanesOf(spans, days).filter(({ lane }) => lane < MOST_LANES)
      laid.set(first, pieces)
      return { first, pieces }
    }
  })
  const on = (day: string): readonly Band[] =>
    [...shown().values()].flatMap(({ band, span }) =>
      span.from <= day && day <= span.to ? [band] : [],
    )
  return {
    on,
    restOn(day) {
      const { pieces } = weeks()(day)
      if (!pieces.some(({ lane }) => lane === MOST_LANES - 1)) return []
      return on(day).filter(({ id }) => !pieces.some((piece) => piece.id === id))
    },
    startingOn(day) {
      const { first, pieces } = weeks()(day)
      if (pieces.length === 0) return pieces
      const column = daysBetween(first, day)
      return pieces.filter((piece) => piece.column === column)
    },
    lanes(day) {
      const { first, pieces } = weeks()(day)
      return pieces.length === 0 ? 0 : lanesOn(pieces, daysBetween(first, day))
    },
    over: (days) =>
      lanesOf(
        [...shown().values()].map(({ span }) => span),
        days,
      ).filter(({ lane }) => lane < MOST_LANES),
    band: (id) => shown().get(id)?.band,
  }
}
