import type { NavigateOptions } from '@solidjs/router'
import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { PostPart } from './view.ts'

/** The part of the address that belongs to the calendar: `/w/{workspace}/calendar/{month}?post={post}`. */
export interface Place {
  readonly month: Accessor<string | null>
  showMonth(month: string): void
  openPost(post: string, part: PostPart | null): void
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
/** Somebody who leafs through the months leaves one address, not twelve. */
const WRITTEN_AFTER_MS = 300

/**
 * A month is shown at once and written into the address a moment later: the router takes its time to move, and the
 * month must not wait for it.
 */
export function createPlace(means: {
  readonly workspace: string
  /** The month as the address has it, whatever it is. */
  readonly named: Accessor<string | undefined>
  readonly after: Environment['after']
  readonly navigate: (to: string, options?: Partial<NavigateOptions>) => void
}): Place {
  const named = (): string | null => {
    const month = means.named()
    return month !== undefined && MONTH.test(month) ? month : null
  }
  const [month, setMonth] = createSignal(named())
  let written = named()
  let cancel = (): void => {}
  onCleanup(() => cancel())

  // The address was changed by somebody else: a link, the back button.
  createEffect(
    on(named, (now) => {
      if (now === written) return
      written = now
      cancel()
      setMonth(now)
    }),
  )
  const path = (): string => {
    const now = month()
    return `/w/${means.workspace}/calendar${now === null ? '' : `/${now}`}`
  }
  const write = (): void => {
    written = month()
    means.navigate(path(), { replace: true, scroll: false })
  }
  return {
    month,
    showMonth(next) {
      setMonth(next)
      cancel()
      cancel = means.after(WRITTEN_AFTER_MS, write)
    },
    openPost(post, part) {
      cancel()
      written = month()
      const query = new URLSearchParams(part ? { post, at: part } : { post })
      means.navigate(`${path()}?${query}`, { scroll: false, state: { opened: true } })
    },
  }
}
