import type { Connection } from './connection.ts'
import type { RelayLimits } from './limits.ts'

/** How many connections each person, workspace, link for guests and address has (R14). */
export class Census {
  readonly #persons: Count
  readonly #workspaces: Count
  readonly #shares: Count
  readonly #addresses: Count
  /** Of one link at one address: the telephones in a hall. */
  readonly #halls = new Count(Number.POSITIVE_INFINITY)

  constructor(limits: RelayLimits) {
    this.#persons = new Count(limits.connectionsPerPerson)
    this.#workspaces = new Count(limits.connectionsPerWorkspace)
    this.#shares = new Count(limits.connectionsPerShare)
    this.#addresses = new Count(limits.connectionsPerAddress)
  }

  /** False, and not counted, when one more would be too many. */
  admit(connection: Connection): boolean {
    if (!this.#hasRoom(connection)) return false
    this.#add(connection, 1)
    return true
  }

  release(connection: Connection): void {
    this.#add(connection, -1)
  }

  /** How many guests look at a document, `{workspace}/{document}`. */
  guestsAt(room: string): number {
    return this.#shares.of(room)
  }

  /** Those of them who are at one address. */
  guestsFrom(room: string, address: string): number {
    return this.#halls.of(`${room} ${address}`)
  }

  /**
   * However many guests come, there is room for the team, also where it is in the same hall: a hall has one address, so
   * guests are bounded by their link alone.
   */
  #hasRoom({ isGuest, visitor, workspace, document, address }: Connection): boolean {
    if (isGuest) return this.#shares.hasRoom(`${workspace}/${document}`)
    return (
      this.#addresses.hasRoom(address) &&
      this.#persons.hasRoom(visitor.person) &&
      this.#workspaces.hasRoom(workspace)
    )
  }

  #add({ isGuest, visitor, workspace, document, address }: Connection, some: number): void {
    if (isGuest) {
      const room = `${workspace}/${document}`
      this.#shares.add(room, some)
      this.#halls.add(`${room} ${address}`, some)
      return
    }
    this.#addresses.add(address, some)
    this.#persons.add(visitor.person, some)
    this.#workspaces.add(workspace, some)
  }
}

class Count {
  readonly #limit: number
  readonly #counts = new Map<string, number>()

  constructor(limit: number) {
    this.#limit = limit
  }

  of(key: string): number {
    return this.#counts.get(key) ?? 0
  }

  hasRoom(key: string): boolean {
    return this.of(key) < this.#limit
  }

  add(key: string, some: number): void {
    const count = this.of(key) + some
    if (count > 0) this.#counts.set(key, count)
    else this.#counts.delete(key)
  }
}
