import type { DatabaseSync } from 'node:sqlite'
import { transaction } from './transaction.ts'

/**
 * As `transaction`, for what a power cut may take away again, a count of visits for example: it does not wait for the disk. What
 * is committed after it in the usual way brings it there.
 */
export function withoutWaiting<T>(database: DatabaseSync, work: () => T): T {
  database.exec('PRAGMA synchronous=NORMAL')
  try {
    return transaction(database, work)
  } finally {
    database.exec('PRAGMA synchronous=FULL')
  }
}
