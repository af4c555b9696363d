import { type Accessor, createComputed, createSignal, onCleanup } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'

/** The page can wait so long: ms. */
const LONGEST_MS = 12
/** Entries between two looks at the clock. */
const AT_ONCE = 250

/**
 * Ids of the entries that fit, looked for with pauses in which the page answers: fifty thousand take longer than a key
 * may. What was found before stays until then.
 */
export function createFound<One extends { readonly id: string }>(means: {
  readonly entries: Accessor<readonly One[]>
  readonly fits: Accessor<(entry: One) => boolean>
  readonly environment: Pick<Environment, 'now' | 'after'>
}): Accessor<readonly string[]> {
  const { now, after } = means.environment
  const [found, setFound] = createSignal<readonly string[]>([])
  createComputed(() => {
    const [entries, fits] = [means.entries(), means.fits()]
    const ids: string[] = []
    let cancel = (): void => {}
    const look = (from: number): void => {
      const until = now() + LONGEST_MS
      for (let start = from; start < entries.length; start += AT_ONCE) {
        if (start > from && now() >= until) {
          cancel = after(0, () => look(start))
          return
        }
        for (const entry of entries.slice(start, start + AT_ONCE))
          if (fits(entry)) ids.push(entry.id)
      }
      setFound(ids)
    }
    look(0)
    onCleanup(() => cancel())
  })
  return found
}
