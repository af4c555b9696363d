import type { AccountsContext } from './context.ts'
import { hashSecret } from './secrets.ts'
import { transaction } from './transaction.ts'

/** Devices that their person took off the list: each is told so when it asks, and then forgets what it keeps. */
export interface RemovedDevices {
  /** Ends its session and remembers that; false when that person has no such device. */
  remove(person: string, id: string): boolean
  /** When the device with this secret was removed, in milliseconds since 1970; null for every other secret. */
  at(secret: string): number | null
  /** Forgets those whose session would be over by now in any case. */
  sweep(): void
}

/**
 * @param lifetime milliseconds for which a device keeps its session without a visit
 * @param ended called whenever a device no longer is signed in
 */
export function createRemovedDevices(
  { database, now }: AccountsContext,
  lifetime: number,
  ended: () => void,
): RemovedDevices {
  const end = database.prepare(
    'DELETE FROM sessions WHERE person = ? AND id = ? RETURNING secret_hash',
  )
  const note = database.prepare(
    'INSERT INTO removed_devices (secret_hash, removed_at) VALUES (?, ?)',
  )
  const find = database.prepare(
    'SELECT removed_at FROM removed_devices WHERE secret_hash = ? AND removed_at > ?',
  )
  const sweep = database.prepare('DELETE FROM removed_devices WHERE removed_at <= ?')

  return {
    remove(person, id) {
      const isRemoved = transaction(database, () => {
        const row = end.get(person, id)
        if (!(row?.secret_hash instanceof Uint8Array)) return false
        note.run(row.secret_hash, now())
        return true
      })
      ended()
      return isRemoved
    },
    at(secret) {
      const row = find.get(hashSecret(secret), now() - lifetime)
      return row ? Number(row.removed_at) : null
    },
    sweep: () => void sweep.run(now() - lifetime),
  }
}
