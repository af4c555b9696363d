import { VIEWS, type ViewName } from '#client/features/calendar/frame/views.ts'
import { figure, type Results } from '../../../server/bench/report/results.ts'
import type { ClientRow } from './client-row.ts'
import { compared, slower } from './compared.ts'
import { COMPARISONS } from './comparisons.ts'
import { alone } from './single.ts'
import { SINGLES } from './singles.ts'

export function clientRows(results: Results): ClientRow[] {
  return [
    ...COMPARISONS.map((comparison) => compared(results, comparison)),
    ...VIEWS.flatMap((view) => viewRows(results, view)),
    ...MODERATION.flatMap(([page, words]) => moderationRows(results, page, words)),
    ...SINGLES.map((single) => alone(results, single)),
  ]
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
