import type { ContenderName } from '../contenders/contender.ts'
import { type Aggregate, figure, type Results } from './results.ts'
import { MISSING, times } from './words.ts'

/** One line of the table; `met` is null when Ruche was not measured. */
export interface Row {
  readonly what: string
  readonly bare: string
  readonly yWebsocket: string
  readonly hocuspocus: string
  readonly ruche: string
  readonly target: string
  readonly met: boolean | null
}

/** Reads one measure's figures; a test that needs a figure nobody took does not hold. */
export interface Reader {
  get(contender: ContenderName, name: string): Aggregate | null
  /** Medians; NaN when it was not measured. */
  value(contender: ContenderName, name: string): number
  /** Against the bare server's median. */
  ratio(contender: ContenderName, name: string): number
  /** "2.1× (1.9–2.2)", or a dash. */
  ratioText(contender: ContenderName, name: string): string
  text(contender: ContenderName, name: string, words: (value: number) => string): string
  readonly measured: boolean
}

export function reader(results: Results, measure: string): Reader {
  const get = (contender: ContenderName, name: string): Aggregate | null =>
    figure(results, measure, contender, name)
  const value = (contender: ContenderName, name: string): number =>
    get(contender, name)?.median ?? Number.NaN
  const ratio = (contender: ContenderName, name: string): number =>
    value(contender, name) / value('bare', name)
  return {
    get,
    value,
    ratio,
    ratioText(contender, name) {
      const found = get(contender, name)
      const yardstick = value('bare', name)
      if (!found || Number.isNaN(yardstick)) return MISSING
      const spread = [found.least, found.most].map((end) => times(end / yardstick).slice(0, -1))
      return `${times(found.median / yardstick)}${found.rounds > 1 ? ` (${spread.join('–')})` : ''}`
    },
    text(contender, name, words) {
      const found = get(contender, name)
      if (!found) return MISSING
      if (found.rounds < 2 || words(found.least) === words(found.most)) return words(found.median)
      return `${words(found.median)} (${words(found.least)}–${words(found.most)})`
    },
    measured: results[measure]?.ruche !== undefined,
  }
}

/** A row whose cells are all made the same way. */
export function row(
  read: Reader,
  parts: {
    readonly what: string
    readonly target: string
    readonly cell: (contender: ContenderName) => string
    readonly bare?: string
    readonly met: () => boolean
  },
): Row {
  return {
    what: parts.what,
    bare: parts.bare ?? parts.cell('bare'),
    yWebsocket: parts.cell('y-websocket'),
    hocuspocus: parts.cell('hocuspocus'),
    ruche: parts.cell('ruche'),
    target: parts.target,
    met: read.measured ? parts.met() : null,
  }
}
