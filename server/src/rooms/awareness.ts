import { Cursor, MALFORMED } from './update/cursor.ts'
import { readString } from './update/text.ts'
import { encodeVarUints } from './update/writer.ts'

/** What one client says about itself: JSON as it came, and a clock that only rises. */
export interface AwarenessEntry {
  readonly client: number
  readonly clock: number
  readonly state: string
}

/** Null for bytes that are no awareness update, or one with a state that is longer than allowed or no JSON. */
export function decodeAwareness(bytes: Uint8Array, stateBytes: number): AwarenessEntry[] | null {
  const cursor = new Cursor(bytes)
  try {
    const entries: AwarenessEntry[] = []
    for (let left = cursor.count(3); left > 0; left--) {
      const client = cursor.varUint()
      const clock = cursor.varUint()
      const from = cursor.pos
      const state = readString(cursor)
      if (cursor.pos - from > stateBytes + 4) return null
      entries.push({ client, clock, state })
    }
    return entries
  } catch (error) {
    if (error === MALFORMED) return null
    throw error
  }
}

export function encodeAwareness(entries: readonly AwarenessEntry[]): Uint8Array {
  const parts: Uint8Array[] = [encodeVarUints([entries.length])]
  for (const { client, clock, state } of entries) {
    const text = Buffer.from(state)
    parts.push(encodeVarUints([client, clock, text.length]), text)
  }
  return Buffer.concat(parts)
}

const GONE = 'null'
const DEPARTED_REMEMBERED = 500

interface Present<Owner> extends AwarenessEntry {
  readonly owner: Owner
}

/**
 * Who is in a room (R12). A client id belongs to the connection that used it first, until that closes: colleagues'
 * clients repeat every state that they hear, and none of these echoes counts.
 */
export class Presence<Owner> {
  readonly #present = new Map<number, Present<Owner>>()
  /** The last clocks of those who left, so that an echo which arrives late does not bring them back. */
  readonly #departed = new Map<number, number>()
  readonly #changed = new Set<number>()
  readonly #clientsPerOwner: number
  readonly #personOf: (owner: Owner) => string

  constructor(clientsPerOwner: number, personOf: (owner: Owner) => string) {
    this.#clientsPerOwner = clientsPerOwner
    this.#personOf = personOf
  }

  get hasNews(): boolean {
    return this.#changed.size > 0
  }

  /**
   * Takes what a connection says. Returns what it has to be told in turn: that a client which it speaks for is gone
   * here. A client that reads this of itself raises its clock and says again that it is there. Null when a state is
   * no JSON: colleagues' clients would throw at it.
   */
  apply(entries: readonly AwarenessEntry[], owner: Owner): AwarenessEntry[] | null {
    const gone: AwarenessEntry[] = []
    for (const entry of entries) {
      const { client, clock, state } = entry
      const known = this.#present.get(client)
      const departed = this.#departed.get(client)
      if (known ? known.owner !== owner || clock < known.clock : state === GONE) continue
      if (known && clock === known.clock && state !== GONE) continue
      if (!known && departed !== undefined && clock <= departed) {
        gone.push({ client, clock: departed, state: GONE })
        continue
      }
      if (!known && this.#ownedBy(owner).length >= this.#clientsPerOwner) continue
      const said = parsed(state)
      if (said === undefined) return null
      if (namesAnother(said, this.#personOf(owner))) continue
      if (state === GONE) {
        this.#remove(client, clock)
        continue
      }
      this.#present.set(client, { client, clock, state, owner })
      this.#departed.delete(client)
      this.#changed.add(client)
    }
    return gone
  }

  leave(owner: Owner): void {
    for (const { client, clock } of this.#ownedBy(owner)) this.#remove(client, clock)
  }

  /** What changed since the last call: one latest state a client, `null` for those who left. */
  takeNews(): AwarenessEntry[] {
    const news: AwarenessEntry[] = []
    for (const client of this.#changed) {
      const clock = this.#departed.get(client) ?? 0
      news.push(this.#present.get(client) ?? { client, clock, state: GONE })
    }
    this.#changed.clear()
    return news
  }

  all(): AwarenessEntry[] {
    return [...this.#present.values()]
  }

  #remove(client: number, clock: number): void {
    this.#present.delete(client)
    this.#departed.set(client, clock)
    this.#changed.add(client)
    if (this.#departed.size > DEPARTED_REMEMBERED) {
      for (const oldest of this.#departed.keys()) {
        if (this.#changed.has(oldest)) continue
        this.#departed.delete(oldest)
        break
      }
    }
  }

  #ownedBy(owner: Owner): Present<Owner>[] {
    return [...this.#present.values()].filter((present) => present.owner === owner)
  }
}

/** Undefined for what is no JSON, and only for that. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Whether a state means somebody else where it says who it is about: `person`, or in the parts that our client tells,
 * `here` and `caret`. One that says nothing of a person, as those of stock clients do, is fine.
 */
function namesAnother(state: unknown, person: string): boolean {
  return [state, fieldOf(state, 'here'), fieldOf(state, 'caret')].some((part) => {
    const named = fieldOf(part, 'person')
    const id = typeof named === 'string' ? named : fieldOf(named, 'id')
    return id !== undefined && id !== person
  })
}

function fieldOf(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null
  return isObject ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined
}
