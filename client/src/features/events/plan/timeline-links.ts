import type { PlacedPhase } from '#shared/domain/events/timeline.ts'

/** px, as `Timeline.css` has them. */
const LANE = 54
const TOP = 10
const BAR = 48
/** From the end of a bar to where its line leaves it. */
const IN = 10
const MILESTONE = 9
/** Between two bars in one lane there is less. */
const LEAST = 3
const HEAD = 4

export interface TimelineLink {
  readonly id: string
  /** As SVG draws it, in px of the bars. */
  readonly line: string
  /** Its arrow. */
  readonly head: string
}

export interface BarPlace {
  readonly id: string
  /** px: where its bar begins and ends, without a name behind it. */
  readonly from: number
  readonly until: number
}

/** What follows what: a line from each phase to the one that waits for its end. */
export function linksBetween(
  phases: readonly Pick<PlacedPhase, 'id' | 'after' | 'isMilestone'>[],
  bars: readonly BarPlace[],
  lanes: ReadonlyMap<string, number>,
): readonly TimelineLink[] {
  const byId = new Map(bars.map((bar) => [bar.id, bar]))
  const moments = new Set(phases.filter(({ isMilestone }) => isMilestone).map(({ id }) => id))
  const middle = (id: string) => (lanes.get(id) ?? 0) * LANE + TOP + BAR / 2
  return phases.flatMap(({ id, after }) => {
    const [bar, before] = [byId.get(id), byId.get(after ?? '')]
    if (!bar || !before) return []
    const [y, target] = [middle(before.id), middle(id)]
    const out = moments.has(before.id) ? MILESTONE : BAR / 2
    if (y === target) {
      const from = Math.min(before.until, bar.from - LEAST)
      return [{ id, line: `M${from} ${y}H${bar.from}`, head: arrow(bar.from, y, 'right') }]
    }
    const x = Math.round(
      moments.has(before.id)
        ? before.from + MILESTONE
        : Math.max(before.from + 2, before.until - IN),
    )
    const isDown = target > y
    const leaves = y + (isDown ? out : -out)
    if (bar.from >= x + HEAD)
      return [
        {
          id,
          line: `M${x} ${leaves}V${target}H${bar.from}`,
          head: arrow(bar.from, target, 'right'),
        },
      ]
    // It begins before that one is over: the line meets it from above, or from below.
    const edge = target + (isDown ? -1 : 1) * (moments.has(id) ? MILESTONE : BAR / 2)
    return [{ id, line: `M${x} ${leaves}V${edge}`, head: arrow(x, edge, isDown ? 'down' : 'up') }]
  })
}

function arrow(x: number, y: number, to: 'right' | 'down' | 'up'): string {
  if (to === 'right') return `M${x} ${y}l${-HEAD - 1} ${-HEAD}v${2 * HEAD}z`
  const back = to === 'down' ? -HEAD - 1 : HEAD + 1
  return `M${x} ${y}l${-HEAD} ${back}h${2 * HEAD}z`
}
