import type { NavigateOptions } from '@solidjs/router'
import { type Accessor, batch, createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { PostFilter } from '#shared/domain/post-filter.ts'
import { isTypingOn, readFilter, writeFilter } from './filters/filter-address.ts'
import type { PostPart } from './view.ts'

/** The part of the address that belongs to the calendar: `/w/{workspace}/calendar/{month}?{filter}&post={post}`. */
export interface Place {
  readonly month: Accessor<string | null>
  showMonth(month: string): void
  readonly filter: Accessor<PostFilter>
  setFilter(filter: PostFilter): void
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
  /** `?channel=blog&post=…` */
  readonly search: Accessor<string>
  readonly after: Environment['after']
  readonly navigate: (to: string, options?: Partial<NavigateOptions>) => void
}): Place {
  const named = (): string | null => {
    const month = means.named()
    return month !== undefined && MONTH.test(month) ? month : null
  }
  const asked = (): string => writeFilter(readFilter(means.search()))
  const [month, setMonth] = createSignal(named())
  const [filter, setFilter] = createSignal(readFilter(means.search()), { equals: isSame })
  let written = { month: named(), query: asked() }
  let cancel = (): void => {}
  onCleanup(() => cancel())

  // The address was changed by somebody else: a link, the back button.
  createEffect(
    on([named, asked], ([month, query]) => {
      if (month === written.month && query === written.query) return
      written = { month, query }
      cancel()
      batch(() => {
        setMonth(month)
        setFilter(readFilter(query))
      })
    }),
  )
  const path = (): string => {
    const now = month()
    return `/w/${means.workspace}/calendar${now === null ? '' : `/${now}`}`
  }
  const write = (): void => {
    const query = writeFilter(filter())
    // Another filter is a step to go back by; another month is not, and neither is another letter.
    const replace = query === written.query || isTypingOn(readFilter(written.query), filter())
    written = { month: month(), query }
    means.navigate(`${path()}${query && `?${query}`}`, { replace, scroll: false })
  }
  const writeSoon = (): void => {
    cancel()
    cancel = means.after(WRITTEN_AFTER_MS, write)
  }
  return {
    month,
    showMonth(next) {
      setMonth(next)
      writeSoon()
    },
    filter,
    setFilter(next) {
      setFilter(next)
      writeSoon()
    },
    openPost(post, part) {
      cancel()
      const query = writeFilter(filter())
      written = { month: month(), query }
      const opened = new URLSearchParams(part ? { post, at: part } : { post })
      means.navigate(`${path()}?${query && `${query}&`}${opened}`, {
        scroll: false,
        state: { opened: true },
      })
    },
  }
}

function isSame(a: PostFilter, b: PostFilter): boolean {
  return writeFilter(a) === writeFilter(b)
}
