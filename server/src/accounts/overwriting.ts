import type { DatabaseSync } from 'node:sqlite'
import { transaction } from './transaction.ts'

/** As `transaction`; what it deletes is overwritten, and not only given free. */
export function overwriting<T>(database: DatabaseSync, work: () => T): T {
  database.exec('PRAGMA secure_delete=ON')
  try {
    return transaction(database, work)
  } finally {
    database.exec('PRAGMA secure_delete=OFF')
  }
}
