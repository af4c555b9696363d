import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { Posts } from '#client/workspace/workspace.ts'
import { dayOf } from '#shared/domain/local-time.ts'

const TINT_MS = 600

/** The days that take the colour of a colleague for a moment, because they just changed something there. */
export function createTints(
  posts: Posts,
  me: string,
  after: (ms: number, run: () => void) => () => void,
): Accessor<ReadonlyMap<string, string>> {
  const [tints, setTints] = createSignal<ReadonlyMap<string, string>>(new Map())
  const endings = new Map<string, () => void>()

  const tint = (day: string, person: string): void => {
    endings.get(day)?.()
    setTints(new Map([...tints(), [day, person]]))
    endings.set(
      day,
      after(TINT_MS, () => {
        endings.delete(day)
        setTints(new Map([...tints()].filter(([other]) => other !== day)))
      }),
    )
  }

  createEffect(
    on(
      posts.arrived,
      (arrival) => {
        const post = arrival && posts.get(arrival.post)
        if (!arrival?.by || arrival.by === me || post?.kind !== 'post' || post.at === null) return
        tint(dayOf(post.at), arrival.by)
      },
      { defer: true },
    ),
  )
  onCleanup(() => {
    for (const end of endings.values()) end()
  })
  return tints
}
