import { figure, type Results } from '../../server/bench/report/results.ts'
import { MISSING, milliseconds, times } from '../../server/bench/report/words.ts'

/** One line of the client's table; `met` is null when it was not measured. */
export interface ClientRow {
  readonly what: string
  readonly ruche: string
  readonly beside: string
  readonly ratio: string
  readonly target: string
  readonly met: boolean | null
}

interface Comparison {
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

const slower = (ratio: number): string => times(ratio)
const faster = (ratio: number): string => `${times(1 / ratio)} faster`

export function clientRows(results: Results): ClientRow[] {
  return [...COMPARISONS.map((comparison) => compared(results, comparison)), dragRow(results)]
}

const COMPARISONS: readonly Comparison[] = [
  {
    what: 'Cold start offline, 10,000 posts beside one: to a painted month',
    measure: 'cold-start',
    name: 'paintedMs',
    ours: 'full',
    theirs: 'empty',
    target: '≤ 1.3×',
    met: (ratio) => ratio <= 1.3,
    words: slower,
  },
  {
    what: 'The same, until something can be written',
    measure: 'cold-start',
    name: 'writableMs',
    ours: 'full',
    theirs: 'empty',
    target: '',
    met: () => true,
    words: slower,
  },
  {
    what: 'A keystroke in a post, 10,000 posts beside one: work of the main thread',
    measure: 'keystroke',
    name: 'workMs',
    ours: 'full',
    theirs: 'empty',
    target: '≤ 1.2×',
    met: (ratio) => ratio <= 1.2,
    words: slower,
  },
  {
    what: 'Changing month beside FullCalendar 7, 10,000 posts, after a look at the one before: work of the main thread',
    measure: 'turn-month',
    name: 'workMs',
    ours: 'ruche',
    theirs: 'fullcalendar',
    target: '≥ 5× faster',
    met: (ratio) => ratio <= 1 / 5,
    words: faster,
  },
  {
    what: 'The same without a look, from month to month',
    measure: 'turn-month',
    name: 'leafingMs',
    ours: 'ruche',
    theirs: 'fullcalendar',
    target: '',
    met: () => true,
    words: faster,
  },
  {
    what: 'Opening a document from IndexedDB beside y-indexeddb, 10,000 updates that came in one go',
    measure: 'storage',
    name: 'asLeftMs',
    ours: 'ruche',
    theirs: 'y-indexeddb',
    target: '≥ 3× faster',
    met: (ratio) => ratio <= 1 / 3,
    words: faster,
  },
  {
    what: 'The same once both have had time to tidy',
    measure: 'storage',
    name: 'tidiedMs',
    ours: 'ruche',
    theirs: 'y-indexeddb',
    target: '',
    met: () => true,
    words: faster,
  },
]

function compared(results: Results, comparison: Comparison): ClientRow {
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

function dragRow(results: Results): ClientRow {
  const p95 = figure(results, 'drag', 'ruche', 'p95Ms')
  return {
    what: 'From letting go of a post to a colleague’s painted month, at p95',
    ruche: p95 ? milliseconds(p95.median) : MISSING,
    beside: '',
    ratio: '',
    target: '≤ 100 ms',
    met: p95 ? p95.median <= 100 : null,
  }
}
