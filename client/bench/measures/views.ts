import { VIEWS, type ViewName } from '#client/features/calendar/frame/views.ts'
import { median, percentile } from '../../../server/bench/load/numbers.ts'
import type { Figures } from '../../../server/bench/measures/measure.ts'
import { untilShown } from '../in-page.ts'
import { clickOnView, type Seat, settled } from '../seat.ts'

/** There, when a view has its posts. */
const SHOWN: Readonly<Record<ViewName, string>> = {
  month: '.week:not(.week-hidden) .chip',
  week: '.hours .chip',
  list: '.list-row',
  board: '.board-card',
  year: '.year-day:not(.year-empty)',
}
/** Less than anybody looks at a view. */
const REST_MS = 250

interface Shown {
  readonly paintedMs: number
  readonly workMs: number
}

/** Each view after a click on its name: once in a page that has just been opened, and again and again. */
export async function views(seat: Seat, times: number): Promise<Figures> {
  await seat.page.reload()
  await settled(seat)
  const first = new Map<ViewName, number>()
  for (const view of [...VIEWS.slice(1), ...VIEWS.slice(0, 1)])
    first.set(view, (await shown(seat, view)).paintedMs)
  const all = new Map<ViewName, Shown[]>(VIEWS.map((view) => [view, []]))
  for (let time = 0; time < times; time += 1) {
    for (const [view, looks] of all) looks.push(await shown(seat, view))
  }
  await shown(seat, 'month')
  return Object.fromEntries(
    [...all].flatMap(([view, looks]) => [
      [`${view}FirstMs`, first.get(view) ?? Number.NaN],
      [
        `${view}P95Ms`,
        percentile(
          looks.map(({ paintedMs }) => paintedMs),
          0.95,
        ),
      ],
      [`${view}WorkMs`, median(looks.map(({ workMs }) => workMs))],
    ]),
  )
}

async function shown(seat: Seat, view: ViewName): Promise<Shown> {
  const before = await seat.worked()
  const paintedMs = await untilShown(seat.page, clickOnView(view), SHOWN[view])
  const after = await seat.worked()
  await seat.page.waitForTimeout(REST_MS)
  return { paintedMs, workMs: after - before }
}
