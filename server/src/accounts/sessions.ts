import { newId } from '#shared/domain/id.ts'
import type { AccountsContext } from './context.ts'
import { hashSecret, newSecret } from './secrets.ts'
import type { Seen } from './seen.ts'

/** Enough to tell a phone from a computer. */
const USER_AGENT_UNITS = 300

export interface Session {
  /** Known to the relay and to logs, unlike the secret. */
  readonly id: string
  readonly person: string
}

/** A device as its person sees it in a list. Times in milliseconds since 1970. */
export interface Device {
  readonly id: string
  /** What its browser called itself when it signed in. */
  readonly userAgent: string
  readonly createdAt: number
  readonly seenAt: number
}

export interface Sessions {
  /** A device signs in; the secret goes into its cookie and is kept nowhere else. */
  start(person: string, userAgent: string): { readonly id: string; readonly secret: string }
  find(secret: string): Session | null
  /** The one that was here last stands first. */
  list(person: string): readonly Device[]
  /** False when that person has no such device. */
  end(person: string, id: string): boolean
}

/** Devices that are signed in. A visit prolongs it. `ended` is called whenever one of them no longer is. */
export function createSessions(
  { database, now, random }: AccountsContext,
  lifetime: number,
  seen: Seen,
  ended: () => void,
): Sessions {
  const insert = database.prepare(
    `INSERT INTO sessions (id, secret_hash, person, user_agent, created_at, seen_at, expires_at)
     VALUES (:id, :hash, :person, :userAgent, :now, :now, :until)`,
  )
  const find = database.prepare('SELECT id, person, expires_at FROM sessions WHERE secret_hash = ?')
  const list = database.prepare(
    `SELECT id, user_agent, created_at, seen_at FROM sessions
     WHERE person = ? AND expires_at > ? ORDER BY seen_at DESC, id`,
  )
  const remove = database.prepare('DELETE FROM sessions WHERE person = ? AND id = ?')
  const removeExpired = database.prepare('DELETE FROM sessions WHERE expires_at <= ?')

  return {
    start(person, agent) {
      const id = newId(random)
      const secret = newSecret(random)
      const userAgent = agent.slice(0, USER_AGENT_UNITS).toWellFormed()
      seen.write()
      removeExpired.run(now())
      const until = now() + lifetime
      insert.run({ id, hash: hashSecret(secret), person, userAgent, now: now(), until })
      return { id, secret }
    },
    find(secret) {
      const row = find.get(hashSecret(secret))
      if (!row) return null
      const id = String(row.id)
      const seenAt = seen.at(id)
      const until = seenAt === null ? Number(row.expires_at) : seenAt + lifetime
      if (until <= now()) return null
      seen.credential(id)
      return { id, person: String(row.person) }
    },
    list(person) {
      seen.write()
      return list.all(person, now()).map((row) => ({
        id: String(row.id),
        userAgent: String(row.user_agent),
        createdAt: Number(row.created_at),
        seenAt: Number(row.seen_at),
      }))
    },
    end(person, id) {
      const { changes } = remove.run(person, id)
      ended()
      return changes === 1
    },
  }
}
