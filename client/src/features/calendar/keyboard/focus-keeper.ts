import { type Accessor, createEffect, on, untrack } from 'solid-js'
import type { UndoStack } from '#client/workspace/undo-stack.ts'
import type { CalendarView } from '../view.ts'
import type { Spot } from './spot.ts'

/** Moves the focus of the document where the view wants it, and never leaves it on nothing. */
export function createFocusKeeper(means: {
  readonly view: CalendarView
  /** The post that lies open over the calendar. */
  readonly opened: Accessor<string | null>
  /** What was undone or redone just now. */
  readonly turned: UndoStack['turned']
  readonly document: Document
}): void {
  const { view, document } = means

  createEffect(() => {
    const spot = view.reach()
    if (!spot) return
    const day = untrack(view.tabDay)
    const element = elementAt(document, spot) ?? elementAt(document, { on: 'day', day })
    // What answers the focus reads which post and day it is on: that it shows another later is no reason to come back.
    untrack(() => element?.focus())
  })

  // A month that goes keeps its days, hidden: who is on one of them is led to the month that came.
  createEffect(
    on(
      view.month,
      () => {
        if (view.carry.carried() !== null) return
        const isHidden = document.activeElement?.closest('[role="row"][aria-hidden="true"]')
        if (isHidden) view.go({ on: 'day', day: view.tabDay() })
      },
      { defer: true },
    ),
  )

  // An element that is made anew elsewhere leaves the focus on nothing.
  const isLost = () =>
    means.opened() === null &&
    (document.activeElement === null || document.activeElement === document.body)
  createEffect(
    on(view.uprooted, (post) => {
      if (post === null) return
      queueMicrotask(() => {
        if (isLost()) view.back(post)
      })
    }),
  )
  // Whoever undoes looks for what comes back, wherever that is.
  createEffect(
    on(
      means.turned,
      (outcome) => {
        const [post] = outcome?.records ?? []
        if (post !== undefined && isLost()) view.follow(post)
      },
      { defer: true },
    ),
  )

  // Back from a post: its chip may have been made anew meanwhile, on another day.
  createEffect(
    on(means.opened, (now, before) => {
      if (now !== null || !before) return
      queueMicrotask(() => view.back(before))
    }),
  )
}

function elementAt(document: Document, spot: Spot): HTMLElement | null {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)
  if (spot.on === 'idea') return find(`.tray [data-post="${CSS.escape(spot.post)}"]`)
  const day = `[data-day="${spot.day}"]`
  if (spot.on === 'day') return find(day)
  if (spot.on === 'hour') return find(`${day}[data-hour="${spot.hour}"]`) ?? find(day)
  const more = `[data-more="${(spot.on === 'more' && spot.at) || spot.day}"]`
  if (spot.on === 'more') return find(more) ?? find(day)
  const post = CSS.escape(spot.post)
  const seen = find(`${day} :is([data-post="${post}"],[data-holds~="${post}"])`)
  return seen ?? find(more) ?? find(day)
}
