import { type Accessor, createMemo, createSignal } from 'solid-js'
import { addMonths, monthOf } from '#shared/domain/day.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { Spot } from '../keyboard/spot.ts'
import type { Standing } from '../keyboard/standing.ts'
import type { ShownDays } from './shown-days.ts'
import { dateIn, type Scene, type ViewName } from './views.ts'

/** The day on which the person is, whatever view shows it, and the ways from there to other days. */
export interface Scenes {
  /** The day on which the person is, which another view shows, too. */
  readonly sceneDay: Accessor<string>
  /** Where the list stands: there may be nothing on the day that it was asked for. */
  readonly listDay: Accessor<string>
  /** For the list; null while nothing is in it. */
  standAt(day: string | null): void
  /** Reactive. */
  sceneOf(view: ViewName): Scene
  /** Where a time stands in the view that is shown. */
  spotAt(at: LocalTime): Spot
  /** To a day, wherever it is. */
  jump(day: string): void
  /** To the days that come next, or came before. */
  turn(step: 1 | -1): void
}

export function createScenes(means: {
  readonly view: Accessor<ViewName>
  readonly today: Accessor<string>
  readonly dates: ShownDays
  readonly standing: Pick<Standing, 'spot' | 'tabDay' | 'go'>
  showDay(day: string): void
}): Scenes {
  const { view, today, dates, standing, showDay } = means
  const [stood, standAt] = createSignal<string | null>(null)

  // Of the list one has seen what one has scrolled to. Among all days, or those of a year, one is where one was before,
  // until one goes to another.
  const stand = createMemo((before: { spot: Spot; day: string } | undefined) => {
    const spot = standing.spot()
    const isWide = view() === 'board' || view() === 'year'
    if (isWide && before?.spot === spot && dates.isShown(before.day)) return before
    return { spot, day: view() === 'list' ? dates.anchor() : standing.tabDay() }
  })
  const sceneDay = createMemo(() => stand().day)
  const listDay = () => stood() ?? dates.anchor()
  const onward = (step: 1 | -1): string => {
    if (view() !== 'list') return dates.turned(step)
    // From where nothing is, on either side of what is shown: else one would come back to it each time.
    const ends = [dates.anchor(), listDay()].sort()
    return `${addMonths(monthOf((step === 1 ? ends.at(-1) : ends[0]) ?? listDay()), step)}-01`
  }
  const spotAt = (at: LocalTime): Spot => {
    const hour = hourOf(at)
    return view() === 'week' && hour !== null
      ? { on: 'hour', day: dayOf(at), hour: Number(hour.slice(0, 2)) }
      : { on: 'day', day: dayOf(at) }
  }
  return {
    sceneDay,
    listDay,
    standAt,
    sceneOf(next) {
      const day = sceneDay()
      return { view: next, date: day === today() ? null : dateIn(next, day) }
    },
    spotAt,
    jump(at) {
      // The list shows any day, wherever it is scrolled to.
      if (view() === 'list') showDay(dayOf(at))
      standing.go(spotAt(at))
    },
    turn: (step) => showDay(onward(step)),
  }
}
