import { figure, type Results } from '../../../server/bench/report/results.ts'
import { MISSING, milliseconds, times } from '../../../server/bench/report/words.ts'
import type { ClientRow } from './client-row.ts'

export interface Comparison {
  readonly what: string
  readonly measure: string
  readonly name: string
  readonly ours: string
  readonly theirs: string
  readonly target: string
  /** Ours by theirs. */
  readonly met: (ratio: number) => boolean
  readonly words: (ratio: number) => string
}

export const slower = (ratio: number): string => times(ratio)
export const faster = (ratio: number): string => `${times(1 / ratio)} faster`

export function compared(results: Results, comparison: Comparison): ClientRow {
  const { what, measure, name, target, met, words } = comparison
  const ours = figure(results, measure, comparison.ours, name)
  const theirs = figure(results, measure, comparison.theirs, name)
  if (!ours || !theirs)
    return { what, ruche: MISSING, beside: MISSING, ratio: MISSING, target, met: null }
  const ratio = ours.median / theirs.median
  return {
    what,
    ruche: milliseconds(ours.median),
    beside: milliseconds(theirs.median),
    ratio: words(ratio),
    target,
    met: met(ratio),
  }
}
