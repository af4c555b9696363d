import { type Accessor, createEffect, createMemo, createSignal, on, untrack } from 'solid-js'
import type { PostFilter } from '#shared/domain/post-filter.ts'
import type { AtRest } from '../frame/at-rest.ts'
import { prepared, turned, type WantedWeeks, weeksWanted } from './kept-weeks.ts'

interface State {
  readonly wanted: WantedWeeks
  readonly filter: PostFilter
  readonly weeks: readonly string[]
}

/**
 * The weeks that have rows: those of the month that is shown, and after a turn, as soon as nothing else is to be done,
 * those of the months beside, so that the next turn only shows them. Who never turns pays for nothing. Another filter
 * has the month that is shown to itself: those beside are made anew when nothing else is to be done.
 */
export function createMonthsBeside(means: {
  readonly month: Accessor<string>
  readonly firstWeekday: Accessor<number>
  readonly filter: Accessor<PostFilter>
  readonly atRest: AtRest
}): { readonly wanted: Accessor<WantedWeeks>; readonly kept: Accessor<readonly string[]> } {
  const wanted = createMemo(() => weeksWanted(means.month(), means.firstWeekday()))
  const [asked, ask] = createSignal<undefined>(undefined, { equals: false })
  const state = createMemo((was: State | undefined): State => {
    asked()
    const now = wanted()
    const filter = means.filter()
    if (was?.filter !== filter) return { wanted: now, filter, weeks: now.shown }
    const isTurn = was.wanted !== now
    const weeks = isTurn ? turned(was.weeks, was.wanted, now) : prepared(was.weeks, now)
    return { wanted: now, filter, weeks }
  })
  const kept = createMemo(() => state().weeks)
  const step = (): boolean => {
    const before = kept()
    ask(undefined)
    return kept() !== before
  }
  let hasTurned = false
  let before = untrack(wanted)
  createEffect(
    on([wanted, means.filter], ([now]) => {
      hasTurned ||= now !== before
      before = now
      if (hasTurned) means.atRest(step)
    }),
  )
  return { wanted, kept }
}
