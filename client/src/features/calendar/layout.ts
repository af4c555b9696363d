import { type Accessor, createSignal } from 'solid-js'
import { howManyFit } from './fit.ts'
import { CHIP, type ChipLook, DAY_HEADER, GAP, heightOf, LINE, SECOND_LINE } from './looks.ts'
import {
  LOW_WINDOW,
  momentOf,
  TALL_WINDOW,
  USUAL_WINDOW,
  type Week,
  type Weights,
} from './month.ts'

/** What one observer measures, once for all days. In px. */
export interface Measure {
  /** Of the rows together, without the names of the weekdays. */
  readonly rows: number
  readonly window: number
  readonly rem: number
}

export interface Layout {
  measured(measure: Measure): void
  /** Every post is listed and nothing is cut off, as on paper. */
  showEverything(all: boolean): void
  readonly weights: Accessor<Weights>
  /** "+N more" stands in the day's header instead of taking the last slot. */
  readonly moreInHeader: Accessor<boolean>
  /** Six rows leave a single line for a post. */
  readonly singleLine: Accessor<boolean>
  /** How many of the posts of a day of this week are shown. */
  shown(week: Week, looks: readonly ChipLook[], withSlot: boolean): number
  /** Whether a day's only post has room for a second line. */
  roomy(week: Week, look: ChipLook): boolean
}

const TALL_PX = 1000
const LOW_PX = 840
const BORDER_PX = 1
const DAY_END_PX = 4

export function createLayout(means: {
  readonly weeks: Accessor<readonly Week[]>
  readonly today: Accessor<string>
}): Layout {
  const [measure, setMeasure] = createSignal<Measure>(
    { rows: 700, window: 900, rem: 16 },
    { equals: (a, b) => a.rows === b.rows && a.window === b.window && a.rem === b.rem },
  )
  const [everything, setEverything] = createSignal(false)

  const weights = (): Weights => {
    const { window } = measure()
    return window >= TALL_PX ? TALL_WINDOW : window <= LOW_PX ? LOW_WINDOW : USUAL_WINDOW
  }
  const moreInHeader = () => measure().window <= LOW_PX
  const singleLine = () => means.weeks().length > 5
  const weightOf = (week: Week) => weights()[momentOf(week, means.today())]

  /** For the posts of a day, in rem. */
  const roomIn = (week: Week): number => {
    const { rows, rem } = measure()
    const all = means.weeks().reduce((sum, other) => sum + weightOf(other), 0)
    const row = (rows * weightOf(week)) / all - BORDER_PX - DAY_END_PX
    return row / rem - DAY_HEADER
  }

  return {
    measured: setMeasure,
    showEverything: setEverything,
    weights,
    moreInHeader,
    singleLine,
    shown(week, looks, withSlot) {
      if (everything()) return looks.length
      const single = singleLine()
      const slot = withSlot ? (single ? LINE : CHIP) + GAP : 0
      const room = { height: roomIn(week) - slot, gap: GAP, more: moreInHeader() ? 0 : LINE }
      return howManyFit(
        looks.map((look) => heightOf(look, single)),
        room,
      )
    },
    roomy: (week, look) => !singleLine() && roomIn(week) >= heightOf(look, false) + SECOND_LINE,
  }
}
