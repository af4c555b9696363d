/** What a jury's scores come to: computed on reading, the same on every device that has the same sheets. */
import type { Judgement, Judgements, Score } from './judgement.ts'

export interface ResultsMeans {
  /** Ids of those who take part, in the order in which equal ones are named. */
  readonly entries: readonly string[]
  readonly criteria: readonly { readonly id: string; readonly weight: number }[]
  /** Persons; what others have scored is kept and not counted. */
  readonly judges: readonly string[]
  /** Points that a mark is told in. */
  readonly scale: number
  readonly judgements: Judgements
}

export interface Result {
  readonly entry: string
  /** 1 is the best; the same for a tie, and the place after it is left out. Null: nobody has judged it yet. */
  readonly place: number | null
  /** Mean of the judges' marks, in points of the scale to the hundredth. */
  readonly mean: number | null
  /** The lowest and the highest mark, and how far they are apart. */
  readonly spread: Spread | null
  /** By judge: the weighted mean of all their scores; only of those who have scored every criterion. */
  readonly marks: ReadonlyMap<string, number>
  /** Others who have the same mean. */
  readonly tiedWith: readonly string[]
  /** Who is still to judge it. */
  readonly missing: readonly string[]
  /** Who may not, as they have said themselves. */
  readonly conflicts: readonly string[]
}

export interface Spread {
  readonly lowest: number
  readonly highest: number
  readonly apart: number
}

/** The best first; what nobody has judged behind. */
export function resultsOf(means: ResultsMeans): readonly Result[] {
  const judged = means.entries.map((entry) => resultOf(entry, means))
  const order = judged.toSorted((a, b) => (b.mean ?? -1) - (a.mean ?? -1))
  return order.map((result) => {
    const { entry, mean } = result
    if (mean === null) return { ...result, place: null, tiedWith: [] }
    const better = order.filter((one) => (one.mean ?? -1) > mean).length
    const same = order.filter((one) => one.mean === mean && one.entry !== entry)
    return { ...result, place: better + 1, tiedWith: same.map((one) => one.entry) }
  })
}

function resultOf(
  entry: string,
  { criteria, judges, scale, judgements }: ResultsMeans,
): Omit<Result, 'place' | 'tiedWith'> {
  const marks = new Map<string, number>()
  const missing: string[] = []
  const conflicts: string[] = []
  for (const judge of judges) {
    const judgement = judgements.get(judge)?.get(entry)
    const mark = judgement ? markOf(judgement, criteria, scale) : null
    if (judgement?.conflict) conflicts.push(judge)
    else if (mark === null) missing.push(judge)
    else marks.set(judge, mark)
  }
  const given = [...marks.values()]
  const [lowest, highest] = [Math.min(...given), Math.max(...given)]
  const spread = { lowest, highest, apart: toHundredths(highest - lowest) }
  const mean = given.length === 0 ? null : toHundredths(sumOf(given) / given.length)
  return { entry, mean, spread: mean === null ? null : spread, marks, missing, conflicts }
}

/** A judge's weighted mean of an entry; null until every criterion has its score. */
export function markOf(
  { scores }: Pick<Judgement, 'scores'>,
  criteria: ResultsMeans['criteria'],
  scale: number,
): number | null {
  const weighted = criteria.map(({ id, weight }) => {
    const score = scores.get(id)
    return score ? weight * pointsOn(score, scale) : null
  })
  if (weighted.length === 0 || weighted.includes(null)) return null
  const weights = sumOf(criteria.map(({ weight }) => weight))
  return toHundredths(sumOf(weighted.map((points) => points ?? 0)) / weights)
}

/** What a score is worth on a scale that may have been changed since. */
function pointsOn({ points, outOf }: Score, scale: number): number {
  return (points * scale) / outOf
}

export interface Progress {
  readonly judge: string
  /** Entries that they have scored by every criterion. */
  readonly done: number
  readonly conflicts: number
  /** How many they are to judge: all but those with a conflict. */
  readonly all: number
}

export function progressOf({ judges }: ResultsMeans, results: readonly Result[]): Progress[] {
  return judges.map((judge) => {
    const conflicts = results.filter((result) => result.conflicts.includes(judge)).length
    const done = results.filter((result) => result.marks.has(judge)).length
    return { judge, done, conflicts, all: results.length - conflicts }
  })
}

/** Who has scored and is no judge: their scores are kept, and not counted. */
export function formerJudges(judgements: Judgements, judges: readonly string[]): readonly string[] {
  return [...judgements.keys()].filter((person) => !judges.includes(person))
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** A half is always rounded up, which sums of decimal fractions in binary would leave to chance. */
function toHundredths(value: number): number {
  return Math.round(value * 100 + 1e-7) / 100
}
