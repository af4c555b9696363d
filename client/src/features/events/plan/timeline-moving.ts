import { type Accessor, createMemo, createSignal } from 'solid-js'
import { DAY_MINUTES } from '#shared/domain/events/phase.ts'
import { type PlacedPhase, placedIn, type Timeline } from '#shared/domain/events/timeline.ts'
import { carriedTo, followersOf } from '#shared/domain/events/timeline-moves.ts'

/** By what a phase is held: the whole of it, or one of its ends. */
export type Grip = 'whole' | 'begin' | 'end'

/** A phase that is being carried: by how many days each of its ends is away from where it stood. */
export interface Held {
  readonly phase: string
  readonly begin: number
  readonly end: number
}

export interface TimelineMoving {
  readonly held: Accessor<Held | null>
  /** As it would be if what is held were let go here. */
  readonly shown: Accessor<Timeline>
  /** Where what is held stands, and the names of what follows it; null where nothing is held. */
  readonly where: Accessor<{
    readonly phase: PlacedPhase
    readonly along: readonly string[]
  } | null>
  grab(phase: string): void
  /** So many days from where it stands now. */
  step(grip: Grip, days: number): void
  /** So many days from where it was taken up. */
  carry(grip: Grip, days: number): void
  drop(): void
  cancel(): void
}

/** Carrying a phase along the days, by whatever hand: what is held is shown, and written when it is let go. */
export function createTimelineMoving(means: {
  readonly timeline: Accessor<Timeline>
  mayChange(): boolean
  readonly place: (phase: string, to: { readonly begin: number; readonly end: number }) => void
}): TimelineMoving {
  const { timeline } = means
  const [held, setHeld] = createSignal<Held | null>(null)
  const target = () => {
    const { phase, begin, end } = held() ?? { phase: '', begin: 0, end: 0 }
    const one = placedIn(timeline(), phase)
    if (!one) return null
    return {
      id: phase,
      to: { begin: one.begin + begin * DAY_MINUTES, end: one.end + end * DAY_MINUTES },
    }
  }
  const shown = createMemo(() => {
    const moved = target()
    return moved ? carriedTo(timeline(), moved.id, moved.to) : timeline()
  })
  const hold = (grip: Grip, days: number, from: Held): void => {
    const one = placedIn(timeline(), from.phase)
    if (!one) return
    const isMilestone = one.isMilestone
    const begin = grip === 'end' && !isMilestone ? from.begin : from.begin + days
    const end = grip === 'begin' && !isMilestone ? from.end : from.end + days
    // What is not a milestone stays a day long at least.
    const length = (one.end - one.begin) / DAY_MINUTES + end - begin
    const lack = isMilestone ? 0 : Math.max(0, Math.ceil(1 - length))
    setHeld({
      phase: from.phase,
      begin: grip === 'begin' ? begin - lack : begin,
      end: grip === 'end' ? end + lack : end,
    })
  }
  return {
    held,
    shown,
    where: createMemo(() => {
      const moved = target()
      const phase = moved && placedIn(shown(), moved.id)
      if (!phase) return null
      const along = followersOf(timeline(), phase.id).map(
        (id) => placedIn(timeline(), id)?.name ?? '',
      )
      return { phase, along }
    }),
    grab(phase) {
      if (means.mayChange() && placedIn(timeline(), phase)) setHeld({ phase, begin: 0, end: 0 })
    },
    step(grip, days) {
      const now = held()
      if (now) hold(grip, days, now)
    },
    carry(grip, days) {
      const now = held()
      if (now) hold(grip, days, { phase: now.phase, begin: 0, end: 0 })
    },
    drop() {
      const moved = target()
      const now = held()
      setHeld(null)
      if (moved && now && (now.begin !== 0 || now.end !== 0)) means.place(moved.id, moved.to)
    },
    cancel() {
      setHeld(null)
    },
  }
}
