import type { Audit } from './audit.ts'
import type { AccountsContext } from './context.ts'
import type { Erasures } from './erasures.ts'
import { overwriting } from './overwriting.ts'

/** How long an owner may change their mind. */
export const RESTORABLE_MS = 7 * 24 * 60 * 60 * 1000

/** Times in milliseconds since 1970. */
export interface Deleted {
  readonly deletedAt: number
  /** From then on nothing of it is left. */
  readonly purgeAt: number
}

export interface Deletion {
  /** Nobody opens it any more; all of it is still there. */
  delete(workspace: string): Deleted
  /** False when it is not deleted, or its time is over. */
  restore(workspace: string): boolean
  /** Those whose time is over. */
  due(): readonly string[]
  /**
   * Removes every row about a workspace whose time is over, and everybody who is in no other one; its documents are
   * handed over to be erased. False when it may not be purged.
   */
  purge(workspace: string, documents: readonly string[]): boolean
}

/** In the order in which rows point to one another. */
const ROWS_OF_WORKSPACE = [
  'DELETE FROM invitation_uses WHERE invitation IN (SELECT id FROM invitations WHERE workspace = ?)',
  'DELETE FROM invitations WHERE workspace = ?',
  'DELETE FROM shares WHERE workspace = ?',
  'DELETE FROM tokens WHERE workspace = ?',
  'DELETE FROM members WHERE workspace = ?',
  // Its files follow as soon as this is written down.
  'INSERT OR REPLACE INTO media_leaving SELECT workspace, hash, 0 FROM media WHERE workspace = ?',
  'DELETE FROM media WHERE workspace = ?',
  'DELETE FROM media_uploads WHERE workspace = ?',
  'DELETE FROM entry_pictures WHERE workspace = ?',
  // With all that came by them.
  'DELETE FROM forms WHERE workspace = ?',
  'DELETE FROM votes WHERE workspace = ?',
  'DELETE FROM audit WHERE workspace = ?',
  'DELETE FROM workspaces WHERE id = ?',
]

const PEOPLE_OF_WORKSPACE = `
  SELECT person FROM members WHERE workspace = :workspace
  UNION SELECT created_by FROM invitations WHERE workspace = :workspace
  UNION SELECT person FROM invitation_uses JOIN invitations ON id = invitation WHERE workspace = :workspace
  UNION SELECT created_by FROM shares WHERE workspace = :workspace
  UNION SELECT person FROM audit WHERE workspace = :workspace AND person IS NOT NULL`

/** Who is, or was, in another workspace stays known, because their name stands there. */
const IS_KNOWN_ELSEWHERE = `
  SELECT 1 FROM members WHERE person = :person
  UNION SELECT 1 FROM invitations WHERE created_by = :person
  UNION SELECT 1 FROM invitation_uses WHERE person = :person
  UNION SELECT 1 FROM shares WHERE created_by = :person
  UNION SELECT 1 FROM audit WHERE person = :person`

const ROWS_OF_PERSON = [
  'DELETE FROM media_uploads WHERE person = ?',
  'DELETE FROM sessions WHERE person = ?',
  'DELETE FROM device_links WHERE person = ?',
  'DELETE FROM passkeys WHERE person = ?',
  'DELETE FROM recovery_codes WHERE person = ?',
  'DELETE FROM identities WHERE person = ?',
  'DELETE FROM people WHERE id = ?',
]

/** The end of a workspace. `ended` is called whenever somebody may have lost a right by it. */
export function createDeletion(
  { database, now }: AccountsContext,
  erasures: Erasures,
  audit: Audit,
  ended: () => void,
): Deletion {
  const mark = database.prepare('UPDATE workspaces SET deleted_at = ? WHERE id = ?')
  const restore = database.prepare(
    'UPDATE workspaces SET deleted_at = NULL WHERE id = ? AND deleted_at > ?',
  )
  const due = database.prepare('SELECT id FROM workspaces WHERE deleted_at <= ?')
  const peopleOf = database.prepare(PEOPLE_OF_WORKSPACE)
  const isKnown = database.prepare(IS_KNOWN_ELSEWHERE)
  const dropWorkspace = ROWS_OF_WORKSPACE.map((sql) => database.prepare(sql))
  const dropPerson = ROWS_OF_PERSON.map((sql) => database.prepare(sql))

  const dueNow = () => due.all(now() - RESTORABLE_MS).map(({ id }) => String(id))

  const purge = (workspace: string, documents: readonly string[]): void => {
    const people = peopleOf.all({ workspace }).map(({ person }) => String(person))
    for (const document of documents) erasures.add(workspace, document)
    for (const statement of dropWorkspace) statement.run(workspace)
    // That it is gone, and when, is all that is left of it.
    audit.record({ workspace, person: null, kind: 'workspace-purged' })
    for (const person of people.filter((one) => !isKnown.get({ person: one })))
      for (const statement of dropPerson) statement.run(person)
  }

  return {
    delete(workspace) {
      const deletedAt = now()
      mark.run(deletedAt, workspace)
      ended()
      return { deletedAt, purgeAt: deletedAt + RESTORABLE_MS }
    },
    restore: (workspace) => restore.run(workspace, now() - RESTORABLE_MS).changes === 1,
    due: dueNow,
    purge(workspace, documents) {
      const isDue = overwriting(database, () => {
        if (!dueNow().includes(workspace)) return false
        purge(workspace, documents)
        return true
      })
      if (isDue) ended()
      return isDue
    },
  }
}
