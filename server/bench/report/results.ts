import { median } from '../load/numbers.ts'
import type { Figures } from '../measures/measure.ts'

/** What one figure came to over all rounds. */
export interface Aggregate {
  readonly median: number
  readonly least: number
  readonly most: number
  readonly sum: number
  readonly rounds: number
}

export interface Run {
  readonly measure: string
  readonly contender: string
  readonly round: number
  readonly figures: Figures
}

export type Results = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Aggregate>>>>>
>

/** By measure, contender and figure. */
export function aggregate(runs: readonly Run[]): Results {
  const results: Record<string, Record<string, Record<string, Aggregate>>> = {}
  const groups = Map.groupBy(runs, ({ measure, contender }) => `${measure} ${contender}`)
  for (const [key, group] of groups) {
    const [measure = '', contender = ''] = key.split(' ')
    const names = new Set(group.flatMap(({ figures }) => Object.keys(figures)))
    const figures: Record<string, Aggregate> = {}
    for (const name of names) {
      const values = group
        .map(({ figures }) => figures[name])
        .filter((value) => value !== undefined)
      figures[name] = {
        median: median(values),
        least: Math.min(...values),
        most: Math.max(...values),
        sum: values.reduce((sum, value) => sum + value, 0),
        rounds: values.length,
      }
    }
    results[measure] = { ...results[measure], [contender]: figures }
  }
  return results
}

/** Null when it was not measured. */
export function figure(
  results: Results,
  measure: string,
  contender: string,
  name: string,
): Aggregate | null {
  return results[measure]?.[contender]?.[name] ?? null
}
