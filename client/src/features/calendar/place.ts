import type { NavigateOptions } from '@solidjs/router'
import {
  type Accessor,
  batch,
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
} from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import { isTypingOn, readFilter, writeFilter } from '#shared/domain/filter-address.ts'
import type { PostFilter } from '#shared/domain/post-filter.ts'
import { readScene, type Scene, type ViewName, writeScene } from './frame/views.ts'
import type { PostPart } from './view.ts'

/** The part of the address that belongs to the calendar: `/w/{workspace}/calendar/{scene}?{filter}&post={post}`. */
export interface Place {
  readonly view: Accessor<ViewName>
  /** A month in the month view, else a day; null is the present. */
  readonly date: Accessor<string | null>
  /** Another date in the view that is shown. */
  show(date: string | null): void
  showView(scene: Scene): void
  /** The address of a scene, under the filter that is on where no other is said. Reactive. */
  hrefOf(scene: Scene, under?: PostFilter): string
  readonly filter: Accessor<PostFilter>
  setFilter(filter: PostFilter): void
  openPost(post: string, part: PostPart | null): void
  /** Somebody goes to another page, or stays after all: what was not written yet must not bring them back. */
  leaving(away: boolean): void
}

/** Somebody who leafs through the months leaves one address, not twelve. */
const WRITTEN_AFTER_MS = 300

/**
 * What is chosen is shown at once and written into the address a moment later: the router takes its time to move, and
 * the month must not wait for it.
 */
export function createPlace(means: {
  readonly workspace: string
  /** What follows `/calendar/`, whatever it is. */
  readonly named: Accessor<string | undefined>
  /** `?channel=blog&post=…` */
  readonly search: Accessor<string>
  readonly after: Environment['after']
  readonly navigate: (to: string, options?: Partial<NavigateOptions>) => void
}): Place {
  const named = createMemo(() => writeScene(readScene(means.named() ?? '')))
  const asked = (): string => writeFilter(readFilter(means.search()))
  const [scene, setScene] = createSignal(readScene(named()))
  const [filter, setFilter] = createSignal(readFilter(means.search()), { equals: isSame })
  let written = { scene: named(), query: asked() }
  let cancel = (): void => {}
  let isLeft = false
  const leaving = (away: boolean): void => {
    isLeft = away
    if (away) cancel()
  }
  onCleanup(() => leaving(true))

  // The address was changed by somebody else: a link, the back button.
  createEffect(
    on([named, asked], ([now, query]) => {
      if (now === written.scene && query === written.query) return
      written = { scene: now, query }
      cancel()
      batch(() => {
        setScene(readScene(now))
        setFilter(readFilter(query))
      })
    }),
  )
  const addressOf = (of: Scene, ...queries: readonly string[]): string => {
    const path = ['/w', means.workspace, 'calendar', writeScene(of)].filter(Boolean).join('/')
    const query = queries.filter(Boolean).join('&')
    return query === '' ? path : `${path}?${query}`
  }
  const write = (): void => {
    const now = { scene: writeScene(scene()), query: writeFilter(filter()) }
    // Another view or filter is a step to go back by; another month is not, and neither is another letter.
    const replace =
      readScene(written.scene).view === scene().view &&
      (now.query === written.query || isTypingOn(readFilter(written.query), filter()))
    written = now
    means.navigate(addressOf(scene(), now.query), { replace, scroll: false })
  }
  const writeIn = (ms: number): void => {
    cancel()
    if (!isLeft) cancel = means.after(ms, write)
  }
  return {
    view: createMemo(() => scene().view),
    date: createMemo(() => scene().date),
    show(date) {
      setScene({ view: scene().view, date })
      writeIn(WRITTEN_AFTER_MS)
    },
    showView(next) {
      setScene(next)
      writeIn(0)
    },
    hrefOf: (of, under = filter()) => addressOf(of, writeFilter(under)),
    filter,
    setFilter(next) {
      setFilter(next)
      writeIn(WRITTEN_AFTER_MS)
    },
    leaving,
    openPost(post, part) {
      cancel()
      const query = writeFilter(filter())
      written = { scene: writeScene(scene()), query }
      const opened = new URLSearchParams(part ? { post, at: part } : { post })
      means.navigate(addressOf(scene(), query, opened.toString()), {
        scroll: false,
        state: { opened: true },
      })
    },
  }
}

function isSame(a: PostFilter, b: PostFilter): boolean {
  return writeFilter(a) === writeFilter(b)
}
