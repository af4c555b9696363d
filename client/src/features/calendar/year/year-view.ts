import { type Accessor, createMemo } from 'solid-js'
import type { Posts } from '#client/workspace/workspace.ts'
import { addMonths, inMonth, monthOf } from '#shared/domain/day.ts'
import type { PostFilter } from '#shared/domain/post-filter.ts'
import { type Gap, gapsIn, monthsOfYear, type YearMonth } from '#shared/domain/year.ts'
import type { FilteredPosts } from '../filters/filtered-posts.ts'

/** The gaps of one channel, or of everything that is shown. */
export interface Gaps {
  /** Null for everything. */
  readonly channel: string | null
  readonly gaps: readonly Gap[]
}

/** What of a gap lies in one month. */
export interface GapPiece extends Gap {
  /** Days of the month, from 1. */
  readonly first: number
  readonly last: number
  /** The largest of its gap, which says how many days it has. */
  readonly speaks: boolean
}

export interface YearView {
  readonly months: Accessor<readonly YearMonth[]>
  countOn(day: string): number
  countIn(month: string): number
  readonly count: Accessor<number>
  readonly gaps: Accessor<readonly Gap[]>
  piecesIn(month: string): readonly GapPiece[]
  /** Longest first: of each channel that the filter chooses, else of everything. */
  readonly silences: Accessor<readonly Gaps[]>
}

export function createYearView(means: {
  /** `2026` */
  readonly year: Accessor<string>
  readonly shown: Pick<FilteredPosts, 'onDay'>
  readonly posts: Pick<Posts, 'whole'>
  readonly filter: Accessor<PostFilter>
}): YearView {
  const { year, shown, posts } = means
  const months = createMemo(() => monthsOfYear(year()))
  const days = createMemo(() => months().flatMap((month) => month.days))
  const counts = createMemo(
    () => new Map(days().map((day) => [day, shown.onDay(day).length] as const)),
  )
  const countOn = (day: string): number => counts().get(day) ?? 0
  const byMonth = createMemo(() => {
    const sums = new Map<string, number>()
    for (const [day, count] of counts())
      sums.set(monthOf(day), (sums.get(monthOf(day)) ?? 0) + count)
    return sums
  })
  const gaps = createMemo(() => gapsIn(days(), (day) => countOn(day) === 0))
  const pieces = createMemo(() => Map.groupBy(gaps().flatMap(piecesOf), ({ month }) => month))

  const hasChannel = (day: string, channel: string): boolean =>
    shown.onDay(day).some((id) => {
      const post = posts.whole(id)
      return post?.kind === 'post' && post.channels.includes(channel)
    })
  const silences = createMemo((): readonly Gaps[] => {
    const { channel: channels } = means.filter()
    const all =
      channels.length === 0
        ? [{ channel: null, gaps: gaps() }]
        : channels.map((channel) => ({
            channel,
            gaps: gapsIn(days(), (day) => !hasChannel(day, channel)),
          }))
    return all.map(({ channel, gaps }) => ({
      channel,
      gaps: gaps.filter(({ open }) => !open).toSorted((a, b) => b.days - a.days),
    }))
  })

  return {
    months,
    countOn,
    countIn: (month) => byMonth().get(month) ?? 0,
    count: () => [...byMonth().values()].reduce((sum, count) => sum + count, 0),
    gaps,
    piecesIn: (month) => pieces().get(month) ?? [],
    silences,
  }
}

/** A gap, month by month. */
function piecesOf(gap: Gap): (GapPiece & { readonly month: string })[] {
  const pieces: { month: string; first: number; last: number }[] = []
  for (let month = monthOf(gap.from); month <= monthOf(gap.to); month = addMonths(month, 1)) {
    const first = month === monthOf(gap.from) ? Number(gap.from.slice(8)) : 1
    const whole = inMonth(`${month}-31`, month)
    const last = Number((month === monthOf(gap.to) ? gap.to : whole).slice(8))
    pieces.push({ month, first, last })
  }
  const longest = Math.max(...pieces.map(({ first, last }) => last - first))
  const speaker = pieces.find(({ first, last }) => last - first === longest)
  return pieces.map((piece) => ({ ...gap, ...piece, speaks: piece === speaker }))
}
