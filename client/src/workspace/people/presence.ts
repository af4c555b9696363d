import { type Accessor, createSignal } from 'solid-js'
import type { Awareness } from 'y-protocols/awareness'
import type { Environment } from '#client/workspace/environment.ts'
import { isObject } from '#client/workspace/is-object.ts'
import { tellPart } from '#client/workspace/people/awareness-part.ts'
import type { Other, Person, Presence, Whereabouts } from '#client/workspace/workspace.ts'

/** After this long hidden, a person counts as away. */
const AWAY_AFTER_MS = 60_000

/** Who is here and doing what, told through the awareness of documents. */
export interface OpenPresence extends Presence {
  /** Others may speak in this document. */
  listenIn(awareness: Awareness): void
  /** Here this person is heard: the relay passes on nobody's awareness in a document that they only read (R11). */
  speakIn(awareness: Awareness): void
  /** This person has another name. */
  retell(): void
  close(): void
}

export function createPresence(
  me: Accessor<Person>,
  environment: Pick<Environment, 'after' | 'page'>,
): OpenPresence {
  const [others, setOthers] = createSignal<readonly Other[]>([])
  const heard = new Set<Awareness>()
  let spoken: Awareness | null = null
  let whereabouts: Whereabouts | null = null
  let away = false
  let cancelAway: (() => void) | null = null

  const tell = (): void => {
    if (!whereabouts) return
    const { id, name } = me()
    if (spoken) tellPart(spoken, 'here', { ...whereabouts, person: { id, name }, away })
  }

  const read = (): void => {
    const found: Other[] = []
    for (const awareness of heard) {
      for (const [client, state] of awareness.getStates()) {
        const other = client === awareness.clientID ? null : parseOther(client, state)
        if (other) found.push(other)
      }
    }
    setOthers(found.sort((a, b) => a.client - b.client))
  }

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
    environment.page.onLeave(() => spoken && tellPart(spoken, 'here', null)),
  ]

  return {
    others,
    listenIn(awareness) {
      heard.add(awareness)
      awareness.on('change', read)
    },
    speakIn(awareness) {
      spoken = awareness
      tell()
    },
    retell: tell,
    tell(next) {
      whereabouts = next
      tell()
    },
    close() {
      for (const awareness of heard) awareness.off('change', read)
      cancelAway?.()
      for (const end of stop) end()
    },
  }
}

const DOING = ['looking', 'editing', 'carrying'] as const

/** What others say is parsed like everything else (M5); who makes no sense is not shown. */
function parseOther(client: number, { here }: Record<string, unknown>): Other | null {
  if (!isObject(here) || !isObject(here.person)) return null
  const { page, post, day, doing, away } = here
  const { id, name } = here.person
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
