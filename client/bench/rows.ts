import { VIEWS, type ViewName } from '#client/features/calendar/frame/views.ts'
import { figure, type Results } from '../../server/bench/report/results.ts'
import { count, MISSING, milliseconds, times } from '../../server/bench/report/words.ts'

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
  return [
    ...COMPARISONS.map((comparison) => compared(results, comparison)),
    ...VIEWS.flatMap((view) => viewRows(results, view)),
    ...MODERATION.flatMap(([page, words]) => moderationRows(results, page, words)),
    ...SINGLES.map((single) => alone(results, single)),
  ]
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
    what: 'Changing week beside FullCalendar 7 (timegrid), from week to week',
    measure: 'turn-week',
    name: 'workMs',
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

const VIEW_NAMES: Readonly<Record<ViewName, string>> = {
  month: 'The month',
  week: 'The week',
  list: 'The list',
  board: 'The board',
  year: 'The year',
}
const PAINTED_MS = 100
const WORK = 'The same: work of the main thread'

/** With 10,000 posts beside 500: what somebody waits for, and the work that it is. */
function viewRows(results: Results, view: ViewName): ClientRow[] {
  const painted = compared(results, {
    what: `${VIEW_NAMES[view]}, from the click to its painted posts at p95, 10,000 posts beside 500`,
    measure: 'views',
    name: `${view}P95Ms`,
    ours: 'full',
    theirs: 'few',
    target: `≤ ${PAINTED_MS} ms`,
    met: () => true,
    words: slower,
  })
  const p95 = figure(results, 'views', 'full', `${view}P95Ms`)
  const work = compared(results, {
    what: WORK,
    measure: 'views',
    name: `${view}WorkMs`,
    ours: 'full',
    theirs: 'few',
    target: '≤ 1.3×',
    met: (ratio) => ratio <= 1.3,
    words: slower,
  })
  return [{ ...painted, met: p95 ? p95.median <= PAINTED_MS : null }, work]
}

const MODERATION = [
  [
    'inbox',
    'The inbox of moderation, from the click to its painted cases, 20,000 notes on 5,000 people beside 200 on 50',
  ],
  [
    'file',
    'Somebody’s file of 2,000 notes among them beside one of 20 among 200, from the click to its painted notes',
  ],
] as const

/** What somebody waits for, and the work that it is. */
function moderationRows(results: Results, page: string, what: string): ClientRow[] {
  const beside = { measure: 'moderation', ours: 'many', theirs: 'some', words: slower }
  const within = { target: '≤ 1.3×', met: (ratio: number) => ratio <= 1.3 }
  return [
    compared(results, { ...beside, ...within, what, name: `${page}Ms` }),
    compared(results, { ...beside, ...within, what: WORK, name: `${page}WorkMs` }),
  ]
}

interface Single {
  readonly what: string
  readonly measure: string
  readonly name: string
  readonly target: string
  readonly most: number
  /** The worst round counts, not the one in the middle. */
  readonly worst?: boolean
  readonly words: (value: number) => string
}

const SINGLES: readonly Single[] = [
  {
    what: 'A draw of 50,000 entries, its beacon verified, until the winners are known',
    measure: 'draw',
    name: 'drawnMs',
    target: '',
    most: Number.POSITIVE_INFINITY,
    words: milliseconds,
  },
  {
    what: 'The same, until its proof is there and has been made again',
    measure: 'draw',
    name: 'provedMs',
    target: '≤ 2 s',
    most: 2_000,
    words: milliseconds,
  },
  {
    what: 'The longest task while a post is carried over the month, dropped and put back',
    measure: 'drag-tasks',
    name: 'longestMs',
    worst: true,
    target: '≤ 50 ms',
    most: 50,
    words: milliseconds,
  },
  {
    what: 'The longest task while a post for six networks is written',
    measure: 'typing-tasks',
    name: 'longestMs',
    worst: true,
    target: '≤ 50 ms',
    most: 50,
    words: milliseconds,
  },
  {
    what: 'The longest task while 20,000 notes on 5,000 people are read, compared and brought in',
    measure: 'import-tasks',
    name: 'longestMs',
    worst: true,
    target: '≤ 50 ms',
    most: 50,
    words: milliseconds,
  },
  {
    what: 'The longest task while they are taken back',
    measure: 'import-tasks',
    name: 'undoneLongestMs',
    worst: true,
    target: '≤ 50 ms',
    most: 50,
    words: milliseconds,
  },
  {
    what: 'Rows that were missing in the frames of a list that is spun through, 10,000 posts',
    measure: 'list-scroll',
    name: 'missingRows',
    worst: true,
    target: '0',
    most: 0,
    words: count,
  },
  {
    what: 'From a letter in the palette to what 10,000 posts answer, at p95',
    measure: 'search',
    name: 'answeredP95Ms',
    target: '≤ 30 ms',
    most: 30,
    words: milliseconds,
  },
  {
    what: 'From letting go of a post to a colleague’s painted month, at p95',
    measure: 'drag',
    name: 'p95Ms',
    target: '≤ 100 ms',
    most: 100,
    words: milliseconds,
  },
]

function alone(results: Results, single: Single): ClientRow {
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
