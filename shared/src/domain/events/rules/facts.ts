import type { Criterion } from '#shared/domain/events/criterion.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import type { Prize, PrizeWay } from '#shared/domain/events/prize.ts'
import type { LocalTime } from '#shared/domain/local-time.ts'
import type { Network } from '#shared/domain/network.ts'
import type { RulesAnswers, Translated } from './answers.ts'

/** All that rules are written from: the plan's own data and the answers. */
export interface RulesFacts extends RulesAnswers {
  readonly name: string
  readonly type: EventPlan['type']
  /** Who may enter, as the plan says it. */
  readonly audience: string
  /** When entries are taken; null where the plan has no phase for them. */
  readonly from: LocalTime | null
  readonly until: LocalTime | null
  /** When winners are known. */
  readonly results: LocalTime | null
  /** IANA name. */
  readonly timeZone: string
  readonly prizes: readonly Pick<Prize, 'name' | 'count' | 'value' | 'supplier' | 'way'>[]
  /** By what a jury judges, in its order. */
  readonly criteria: readonly Pick<Criterion, 'name' | 'weight'>[]
  /** ISO 4217. */
  readonly currency: string
  /** On which it takes place. */
  readonly networks: readonly Network[]
  /** Answers that stand in the team's language in the text of the other. */
  readonly untranslated: readonly Translated[]
}

/** How winners are chosen, each way once, in the order of the prizes. */
export function waysOf({ prizes }: Pick<RulesFacts, 'prizes'>): PrizeWay[] {
  return [...new Set(prizes.map(({ way }) => way))]
}

/** Names of the prizes that are won in this way. */
export function wonBy(way: PrizeWay, { prizes }: Pick<RulesFacts, 'prizes'>): string[] {
  return prizes.flatMap((prize) => (prize.way === way ? [prize.name] : []))
}

/** Whether chance has a say: in law another thing than a contest of skill. */
export function hasChance(facts: Pick<RulesFacts, 'prizes' | 'type'>): boolean {
  return facts.type === 'draw' || waysOf(facts).includes('draw')
}

/** How much of the whole each criterion counts, in hundredths that make a hundred together. */
export function criterionShares({ criteria }: Pick<RulesFacts, 'criteria'>): number[] {
  const all = criteria.reduce((sum, { weight }) => sum + weight, 0)
  const exact = criteria.map(({ weight }) => (weight * 100) / Math.max(all, 1))
  const left = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0)
  // What rounding leaves goes where most was cut off.
  const next = exact
    .map((share, index) => ({ index, cut: share - Math.floor(share) }))
    .toSorted((one, other) => other.cut - one.cut || one.index - other.index)
    .slice(0, left)
  return exact.map(
    (share, index) => Math.floor(share) + Number(next.some((one) => one.index === index)),
  )
}
