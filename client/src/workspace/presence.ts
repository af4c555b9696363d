import { type Accessor, createSignal } from 'solid-js'
import type { Awareness } from 'y-protocols/awareness'
import type { Environment } from '#client/workspace/environment.ts'
import type { Me, Other, Presence, Whereabouts } from '#client/workspace/workspace.ts'

/** After this long hidden, a person counts as away. */
const AWAY_AFTER_MS = 60_000

/** Who is here and doing what, told through the awareness of `space`. */
export function createPresence(
  awareness: Awareness,
  me: Me,
  environment: Pick<Environment, 'after' | 'page'>,
): Presence & { close(): void } {
  const [others, setOthers] = createSignal<readonly Other[]>([])
  let whereabouts: Whereabouts | null = null
  let away = false
  let cancelAway: (() => void) | null = null

  const tell = (): void => {
    if (whereabouts) {
      const person = { id: me.id, name: me.name }
      // What else this device says of itself stays said.
      awareness.setLocalState({ ...awareness.getLocalState(), ...whereabouts, person, away })
    }
  }

  const read = (): void => {
    const found: Other[] = []
    for (const [client, state] of awareness.getStates()) {
      const other = client === awareness.clientID ? null : parseOther(client, state)
      if (other) found.push(other)
    }
    setOthers(found.sort((a, b) => a.client - b.client))
  }

  awareness.on('change', read)
  const stop = [
    environment.page.onHide(() => {
      cancelAway ??= environment.after(AWAY_AFTER_MS, () => {
        cancelAway = null
        away = true
        tell()
      })
    }),
    environment.page.onResume(() => {
      cancelAway?.()
      cancelAway = null
      if (away) {
        away = false
        tell()
      }
    }),
    environment.page.onLeave(() => awareness.setLocalState(null)),
  ]

  return {
    others: others as Accessor<readonly Other[]>,
    tell(next) {
      whereabouts = next
      tell()
    },
    close() {
      awareness.off('change', read)
      cancelAway?.()
      for (const end of stop) end()
    },
  }
}

const DOING = ['looking', 'editing', 'carrying'] as const

/** What others say is parsed like everything else (M5); who makes no sense is not shown. */
function parseOther(client: number, state: Record<string, unknown>): Other | null {
  const { person, page, post, day, doing, away } = state
  if (typeof person !== 'object' || person === null) return null
  const { id, name } = person as { readonly id?: unknown; readonly name?: unknown }
  if (typeof id !== 'string' || typeof name !== 'string' || typeof page !== 'string') return null
  return {
    client,
    person: { id, name: name.slice(0, 80) },
    page,
    post: typeof post === 'string' ? post : null,
    day: typeof day === 'string' ? day : null,
    doing: DOING.find((word) => word === doing) ?? 'looking',
    away: away === true,
  }
}
