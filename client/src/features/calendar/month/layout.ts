import { type Accessor, createSignal } from 'solid-js'
import type { Week } from '#shared/domain/weeks.ts'
import {
  CHIP,
  type ChipLook,
  DAY_HEADER,
  GAP,
  heightOf,
  LINE,
  linesWanted,
  onOneLine,
  TITLE_LINE,
} from '../chip/looks.ts'
import { howManyFit, roomLeft, shareLines } from './fit.ts'
import { LOW_WINDOW, momentOf, TALL_WINDOW, USUAL_WINDOW, type Weights } from './month.ts'

/** What one observer measures, once for all days. In px. */
export interface Measure {
  /** Of the rows together, without the names of the weekdays. */
  readonly rows: number
  readonly window: number
  /** Of a day. */
  readonly day: number
  readonly rem: number
}

/** What of a post says how much room it wants. */
export interface Sized {
  readonly look: ChipLook
  readonly title: string
}

export interface Shown {
  /** How many of the posts of a day are shown, from the first on. */
  readonly count: number
  /** Each on a single line, since more of them are seen so; what is free then gives some a line for their title. */
  readonly single: boolean
  /** For each shown post, how many lines more its title may take of what is free. */
  readonly extraLines: readonly number[]
}

export interface Layout {
  measured(measure: Measure): void
  /** Every post is listed and nothing is cut off, as on paper. */
  showEverything(all: boolean): void
  /** "+N more" stands in the day's header instead of taking the last slot. */
  readonly moreInHeader: Accessor<boolean>
  /** A day has no room for more than an hour and a title. */
  readonly narrow: Accessor<boolean>
  /** The first line of a post has no room for its owner beside more than two channels. */
  readonly tight: Accessor<boolean>
  /** A single line has room for channels and owner beside the title. */
  readonly wide: Accessor<boolean>
  /** Where a row of a month is. */
  placeOf(week: Week, month: readonly Week[]): RowPlace
  /** What a day in a row of a month has room for. */
  roomIn(week: Week, month: readonly Week[]): DayRoom
  shown(room: DayRoom, posts: readonly Sized[], withSlot: boolean): Shown
}

/** From the upper and the lower edge of all rows together, as parts of their height. */
export interface RowPlace {
  readonly top: number
  readonly bottom: number
}

export interface DayRoom {
  /** For its posts, in rem. */
  readonly height: number
}

export const isSameRoom = (a: DayRoom, b: DayRoom): boolean => a.height === b.height

const TALL_PX = 1000
const LOW_PX = 840
const WIDE_REM = 11.5
const NARROW_REM = 7
const TIGHT_REM = 9.5
const BORDER_PX = 1
const DAY_END_PX = 2

export function createLayout(means: { readonly today: Accessor<string> }): Layout {
  const [measure, setMeasure] = createSignal<Measure>(
    { rows: 700, window: 900, day: 150, rem: 16 },
    { equals: isSameMeasure },
  )
  const [everything, setEverything] = createSignal(false)

  const weights = (): Weights => {
    const { window } = measure()
    return window >= TALL_PX ? TALL_WINDOW : window <= LOW_PX ? LOW_WINDOW : USUAL_WINDOW
  }
  const moreInHeader = () => measure().window <= LOW_PX
  const weightOf = (week: Week) => weights()[momentOf(week, means.today())]
  const weigh = (weeks: readonly Week[]) => weeks.reduce((sum, week) => sum + weightOf(week), 0)

  return {
    measured: setMeasure,
    showEverything: setEverything,
    moreInHeader,
    narrow: () => measure().day < NARROW_REM * measure().rem,
    tight: () => measure().day < TIGHT_REM * measure().rem,
    wide: () => measure().day >= WIDE_REM * measure().rem,
    placeOf(week, month) {
      const all = weigh(month)
      const at = month.indexOf(week)
      return { top: weigh(month.slice(0, at)) / all, bottom: weigh(month.slice(at + 1)) / all }
    },
    roomIn(week, month) {
      const { rows, rem } = measure()
      const row = (rows * weightOf(week)) / weigh(month) - BORDER_PX - DAY_END_PX
      return { height: row / rem - DAY_HEADER }
    },
    shown({ height }, posts, withSlot) {
      const fitting = (single: boolean): Shown => {
        const slot = withSlot ? (single ? LINE : CHIP) + GAP : 0
        const room = { height: height - slot, gap: GAP, more: moreInHeader() ? 0 : LINE }
        const looks = posts.map(({ look }) => (single ? onOneLine(look) : look))
        const heights = looks.map(heightOf)
        const count = howManyFit(heights, room)
        const { day, rem } = measure()
        const wanted = posts
          .slice(0, count)
          .map(({ title }, at) => linesWanted(looks[at] ?? 'quiet', title, day, rem))
        const lines = roomLeft(heights, count, room) / TITLE_LINE
        return { count, single, extraLines: shareLines(wanted, lines) }
      }
      if (everything()) return { count: posts.length, single: false, extraLines: [] }
      const whole = fitting(false)
      if (whole.count === posts.length) return whole
      const lines = fitting(true)
      return lines.count > whole.count ? lines : whole
    },
  }
}

function isSameMeasure(a: Measure, b: Measure): boolean {
  return a.rows === b.rows && a.window === b.window && a.day === b.day && a.rem === b.rem
}
