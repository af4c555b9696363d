import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { Media } from '#client/workspace/media/media.ts'
import type { Entry } from '#shared/domain/events/entry.ts'

/** The pictures that somebody judges, fetched before they are looked at: a judge may have no network when they are. */
export interface TakenAlong {
  /** How many there are. */
  readonly all: Accessor<number>
  /** How many of them this device has by now. */
  readonly here: Accessor<number>
}

/** What could not be fetched is on its way to the relay, or the network is away. */
const AGAIN_AFTER_MS = 15_000

/** One after the other, in the order in which they are judged. Ends with its owner. */
export function createTakenAlong(means: {
  readonly media: Accessor<Pick<Media, 'open'> | null>
  readonly entries: Accessor<readonly Pick<Entry, 'pictures'>[]>
  readonly after: Environment['after']
}): TakenAlong {
  const wanted = createMemo(
    () => means.entries().flatMap(({ pictures }) => pictures.map(({ hash }) => hash)),
    [],
    { equals: (before, now) => before.join() === now.join() },
  )
  const [here, setHere] = createSignal<ReadonlySet<string>>(new Set())
  const missing = () => wanted().filter((hash) => !here().has(hash))

  createEffect(
    on([wanted, means.media], ([, media]) => {
      let isOver = false
      let cancel = (): void => {}
      const fetchAll = async (): Promise<void> => {
        for (const hash of missing()) {
          const found = await media?.open(hash, 'entries')
          if (isOver) return
          if (found?.ok) setHere((before) => new Set(before).add(hash))
        }
        if (missing().length > 0) cancel = means.after(AGAIN_AFTER_MS, () => void fetchAll())
      }
      if (media) void fetchAll()
      onCleanup(() => {
        isOver = true
        cancel()
      })
    }),
  )
  return {
    all: () => wanted().length,
    here: () => wanted().length - missing().length,
  }
}
