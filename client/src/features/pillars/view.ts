import { type Accessor, createMemo } from 'solid-js'
import { createPillarCommands } from '#client/commands/pillars.ts'
import { createPillars } from '#client/workspace/space/pillars.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { rarestTint, type Tint } from '#shared/domain/campaign.ts'
import { addDays, addMonths, daysBetween, monthOf } from '#shared/domain/day.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { foldName } from '#shared/domain/named.ts'
import { type Counted, type Pillar, type PillarShares, sharesOf } from '#shared/domain/pillar.ts'
import type { Post } from '#shared/domain/post.ts'
import { type Facet, foldText, matcherOf, type PostFilter } from '#shared/domain/post-filter.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { LONGEST_NAME } from '#shared/formats/limits.ts'
import { type Asked, readAsked, writeAsked } from './pillars-address.ts'

/** Periods that are one click away: this month, with the two before it, this year. */
export const PERIODS = ['month', 'quarter', 'year'] as const

export type PeriodName = (typeof PERIODS)[number]

export interface Period {
  /** Days, both included; the last is never before the first. */
  readonly first: string
  readonly last: string
}

export interface PillarsView {
  /** In the order of their names. */
  readonly pillars: Accessor<readonly Pillar[]>
  /** In the workspace's time zone. */
  readonly today: Accessor<string>
  readonly period: Accessor<Period>
  /** Null where it is another one. */
  readonly periodName: Accessor<PeriodName | null>
  show(period: PeriodName): void
  /** A first day after the last takes that with it, and the other way round: the period stays as long as it is. */
  setFirst(day: string): void
  setLast(day: string): void
  readonly counted: Accessor<Counted>
  count(what: Counted): void
  readonly filter: Accessor<PostFilter>
  /** One id, or null for all. */
  choose(facet: Facet, id: string | null): void
  clearFilter(): void
  /** Of the posts that the filter lets through. Reactive. */
  readonly shares: Accessor<PillarShares>
  /** All targets together, in percent; null where none is set. */
  readonly targets: Accessor<number | null>
  mayChange(): boolean
  /** The id of the new pillar, or of the one that has this name already; null for no name. */
  create(name: string): string | null
  /** Another one is called so. */
  isTaken(id: string, name: string): boolean
  /** Where nobody else is called so. */
  rename(id: string, name: string): void
  setTint(id: string, tint: Tint): void
  readonly now: () => number
  /** Of what was changed apart, this value is to stand. */
  settle(id: string, field: string, value: Scalar): void
  setShare(id: string, share: number | null): void
  remove(id: string): void
}

export function createPillarsView(means: {
  readonly workspace: Workspace
  readonly now: () => number
  /** What the address asks, such as `?from=2026-10-01`. */
  readonly search: Accessor<string>
  readonly ask: (search: string) => void
}): PillarsView {
  const { workspace } = means
  const { posts } = workspace
  const commands = createPillarCommands(workspace)
  const pillars = createPillars(workspace)
  void workspace.lookEverywhere()

  const asked = createMemo(() => readAsked(means.search()))
  const ask = (change: Partial<Asked>): void => means.ask(writeAsked({ ...asked(), ...change }))
  const today = createMemo(() => dayOf(localTimeAt(means.now(), workspace.settings().timeZone)))
  const periodOf = (name: PeriodName): Period => {
    const month = monthOf(today())
    const from = { month, quarter: addMonths(month, -2), year: `${month.slice(0, 4)}-01` }[name]
    const to = name === 'year' ? `${month.slice(0, 4)}-12` : month
    return { first: `${from}-01`, last: addDays(`${addMonths(to, 1)}-01`, -1) }
  }
  const period = createMemo((): Period => {
    const { first, last } = asked()
    if (first === null || last === null) return periodOf('month')
    return first <= last ? { first, last } : { first: last, last: first }
  })
  const isSame = (a: Period, b: Period) => a.first === b.first && a.last === b.last
  const matching = createMemo(() =>
    matcherOf<Post>(asked().filter, ({ id, title, excerpt }) =>
      foldText(`${title}\n${posts.wordsOf(id) || excerpt}`),
    ),
  )
  const shares = createMemo(() => {
    const { first, last } = period()
    const days = posts.planned().filter((day) => day >= first && day <= last)
    const found = days
      .flatMap((day) => posts.onDay(day))
      .map(posts.whole)
      .filter((post) => post?.kind === 'post')
    return sharesOf(found.filter(matching()), pillars(), { first, last }, asked().counted)
  })
  const named = (name: string, but?: string) =>
    pillars().find(({ id, name: other }) => id !== but && foldName(other) === foldName(name))
  const nameOf = (typed: string) => typed.trim().slice(0, LONGEST_NAME)

  return {
    pillars,
    today,
    period,
    periodName: () => PERIODS.find((name) => isSame(periodOf(name), period())) ?? null,
    show: (name) => ask(periodOf(name)),
    setFirst(first) {
      const { first: was, last } = period()
      ask({ first, last: first > last ? addDays(first, daysBetween(was, last)) : last })
    },
    setLast(last) {
      const { first, last: was } = period()
      ask({ first: last < first ? addDays(last, -daysBetween(first, was)) : first, last })
    },
    counted: () => asked().counted,
    count: (counted) => ask({ counted }),
    filter: () => asked().filter,
    choose: (facet, id) => ask({ filter: { ...asked().filter, [facet]: id === null ? [] : [id] } }),
    clearFilter: () => ask({ filter: readAsked('').filter }),
    shares,
    targets() {
      const set = pillars().flatMap(({ share }) => share ?? [])
      return set.length === 0 ? null : set.reduce((sum, share) => sum + share, 0)
    },
    mayChange: () => workspace.mayName(),
    create(typed) {
      const name = nameOf(typed)
      if (name === '') return null
      return named(name)?.id ?? commands.create(name, rarestTint(pillars()))
    },
    isTaken: (id, name) => named(name, id) !== undefined,
    rename(id, typed) {
      const name = nameOf(typed)
      if (name !== '' && !named(name, id)) commands.rename(id, name)
    },
    setTint: commands.setTint,
    now: means.now,
    settle: commands.settle,
    setShare: commands.setShare,
    remove: commands.remove,
  }
}
