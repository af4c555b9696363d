import { figure, type Results } from '../../../server/bench/report/results.ts'
import { MISSING } from '../../../server/bench/report/words.ts'
import type { ClientRow } from './client-row.ts'

export interface Single {
  readonly what: string
  readonly measure: string
  readonly name: string
  readonly target: string
  readonly most: number
  /** The worst round counts, not the one in the middle. */
  readonly worst?: boolean
  readonly words: (value: number) => string
}

export function alone(results: Results, single: Single): ClientRow {
  const { what, measure, name, target, most, words } = single
  const found = figure(results, measure, 'ruche', name)
  const value = single.worst ? found?.most : found?.median
  return {
    what,
    ruche: value === undefined ? MISSING : words(value),
    beside: '',
    ratio: '',
    target,
    met: value === undefined ? null : value <= most,
  }
}
