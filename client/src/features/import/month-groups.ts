import { monthOf } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import type { PostValues } from '#shared/formats/post-values.ts'

/** A post of the file, as it will be, or as it is here. */
export interface Planned {
  readonly where: number
  readonly values: PostValues
}

export interface MonthGroup {
  /** Null for what has no date. */
  readonly month: string | null
  readonly posts: readonly Planned[]
}

/** In the order of dates; what has none comes last. */
export function byMonth(posts: readonly Planned[]): MonthGroup[] {
  const at = ({ values }: Planned) => values.at ?? '9999'
  const sorted = posts.toSorted((a, b) => compare(at(a), at(b)) || a.where - b.where)
  const months = Map.groupBy(sorted, ({ values }) =>
    values.at === null ? null : monthOf(dayOf(values.at)),
  )
  return [...months].map(([month, own]) => ({ month, posts: own }))
}

/** What is read at a glance. */
const FEW = 40

/** The months that stand open before the person opens any: all of a few posts, else the next one to come. */
export function openMonths(groups: readonly MonthGroup[], today: string): Set<string | null> {
  const count = groups.reduce((sum, { posts }) => sum + posts.length, 0)
  if (count <= FEW) return new Set(groups.map(({ month }) => month))
  const next = groups.find(({ month }) => month !== null && month >= monthOf(today))
  const last = groups.findLast(({ month }) => month !== null)
  return new Set([(next ?? last ?? groups[0])?.month ?? null])
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
