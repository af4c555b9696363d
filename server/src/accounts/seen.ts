import type { AccountsContext } from './context.ts'
import { transaction } from './transaction.ts'

/**
 * Who was here when. Kept in memory and written down together now and then: when 2,000 devices come back at once, a
 * commit for each would keep everybody waiting.
 */
export interface Seen {
  /** A device or a program, by the id of its session or token. */
  credential(id: string): void
  member(person: string, workspace: string): void
  /** When it was seen, as far as that is not written down yet; null when it was not. */
  at(credential: string): number | null
  /** Writes down what is in memory; called before something that was written is read. */
  write(): void
}

export function createSeen({ database, now }: AccountsContext, sessionMs: number): Seen {
  const session = database.prepare(
    'UPDATE sessions SET seen_at = :at, expires_at = :until WHERE id = :id',
  )
  const token = database.prepare('UPDATE tokens SET used_at = :at WHERE id = :id')
  const member = database.prepare(
    'UPDATE members SET seen_at = :at WHERE workspace = :workspace AND person = :person',
  )
  const credentials = new Map<string, number>()
  const members = new Map<string, Map<string, number>>()

  return {
    credential: (id) => void credentials.set(id, now()),
    member(person, workspace) {
      const there = members.get(workspace) ?? new Map<string, number>()
      members.set(workspace, there.set(person, now()))
    },
    at: (id) => credentials.get(id) ?? null,
    write() {
      if (credentials.size === 0 && members.size === 0) return
      transaction(database, () => {
        for (const [id, at] of credentials) {
          // The id is that of one of the two.
          const { changes } = session.run({ id, at, until: at + sessionMs })
          if (changes === 0) token.run({ id, at })
        }
        for (const [workspace, people] of members)
          for (const [person, at] of people) member.run({ workspace, person, at })
      })
      credentials.clear()
      members.clear()
    },
  }
}
