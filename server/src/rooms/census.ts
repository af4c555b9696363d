import type { Connection } from './connection.ts'
import type { RelayLimits } from './limits.ts'

type Kind = 'person' | 'workspace' | 'share' | 'address'

/** How many connections each person, workspace, link for guests and address has (R14). */
export class Census {
  readonly #limits: Readonly<Record<Kind, number>>
  readonly #counts = new Map<string, number>()

  constructor(limits: RelayLimits) {
    this.#limits = {
      person: limits.connectionsPerPerson,
      workspace: limits.connectionsPerWorkspace,
      share: limits.connectionsPerShare,
      address: limits.connectionsPerAddress,
    }
  }

  /** False, and not counted, when one more would be too many. */
  admit(connection: Connection): boolean {
    const keys = keysOf(connection)
    for (const [kind, key] of keys) if (this.#count(key) >= this.#limits[kind]) return false
    for (const [, key] of keys) this.#counts.set(key, this.#count(key) + 1)
    return true
  }

  release(connection: Connection): void {
    for (const [, key] of keysOf(connection)) {
      const left = this.#count(key) - 1
      if (left > 0) this.#counts.set(key, left)
      else this.#counts.delete(key)
    }
  }

  #count(key: string): number {
    return this.#counts.get(key) ?? 0
  }
}

function keysOf(connection: Connection): readonly (readonly [Kind, string])[] {
  const { visitor, workspace, document, address, isGuest } = connection
  // However many guests come, there is room for the team.
  if (isGuest) {
    return [
      ['share', `share ${workspace}/${document}`],
      ['address', `address ${address}`],
    ]
  }
  return [
    ['person', `person ${visitor.person}`],
    ['workspace', `workspace ${workspace}`],
    ['address', `address ${address}`],
  ]
}
