import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { DrawView } from './draw-view.ts'

type Turn = ReturnType<DrawView['turn']>
type Fetched = Awaited<ReturnType<DrawView['fetch']>>

const AGAIN_MS = 3_000

/** Asks for the round again and again until it comes, or is not to be asked for here. Lives as long as its owner. */
export function createAsking(means: {
  readonly turn: Accessor<Turn>
  readonly fetch: (turn: Turn & { readonly kind: 'fetch' }) => Promise<Fetched>
  readonly after: Environment['after']
}) {
  const [fetched, setFetched] = createSignal<Fetched | null>(null)
  const [isAsking, setIsAsking] = createSignal(false)
  let isOver = false
  let cancel = (): void => {}
  onCleanup(() => {
    isOver = true
    cancel()
  })
  const ask = async (): Promise<void> => {
    const at = means.turn()
    if (at.kind !== 'fetch') return
    const kind = await means.fetch(at)
    if (isOver) return
    setFetched(kind)
    if (kind === 'early' || kind === 'unreachable') cancel = means.after(AGAIN_MS, ask)
    else setIsAsking(false)
  }
  // Where the fallback has begun elsewhere, this device stops asking for the round.
  createEffect(
    on(means.turn, ({ kind }) => {
      if (kind !== 'fetch') setIsAsking(false)
    }),
  )
  return {
    /** What came of it last; null: it was not asked for yet. */
    fetched,
    begin(): void {
      if (isAsking()) return
      setIsAsking(true)
      void ask()
    },
  }
}
