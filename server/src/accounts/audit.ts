import type { AccountsContext } from './context.ts'
import type { Person } from './people.ts'
import { transaction } from './transaction.ts'

/** What is written down of who did what (the owners read it). New kinds go to the end: rows keep their names. */
export const AUDIT_KINDS = [
  'signed-in',
  'signed-out',
  'device-added',
  'device-removed',
  'invitation-made',
  'invitation-used',
  'invitation-revoked',
  'member-joined',
  'role-changed',
  'member-removed',
  'member-left',
  'workspace-made',
  'workspace-renamed',
  'workspace-deleted',
  'workspace-restored',
  'workspace-purged',
  'token-made',
  'token-removed',
  'share-made',
  'share-opened',
  'share-revoked',
  'passkey-added',
  'passkey-removed',
  'recovery-code-made',
  'recovery-code-used',
  'open-id-linked',
  'exported',
  'open-id-unlinked',
  'form-published',
  'form-removed',
  'vote-opened',
  'vote-closed',
  'vote-removed',
] as const
export type AuditKind = (typeof AUDIT_KINDS)[number]

/**
 * Ids, names as they were, roles, counts; never a secret. `person` is the id of somebody whom it happened to, when that
 * is somebody else than who did it.
 */
export type AuditAbout = Readonly<Record<string, string | number>>

export interface Deed {
  /** Null for what concerns a person wherever they are: it is written down in each of their workspaces. */
  readonly workspace: string | null
  /** Who did it; null for what the relay does by itself. */
  readonly person: string | null
  readonly kind: AuditKind
  readonly about?: AuditAbout
}

export interface AuditEntry {
  readonly id: number
  /** Milliseconds since 1970, by the relay's clock. */
  readonly at: number
  readonly person: Person | null
  readonly kind: string
  readonly about: AuditAbout
}

/** Times in milliseconds since 1970. */
export interface AuditFilter {
  readonly kinds?: readonly AuditKind[]
  /** Who did it, or whom it happened to. */
  readonly person?: string
  readonly from?: number
  /** Not included. */
  readonly to?: number
  /** Only what is older than the entry with this id. */
  readonly before?: number
  readonly limit: number
}

export interface Audit {
  record(deed: Deed): void
  /** The latest first. `next` is the `before` of the next page; null when there is none. */
  list(
    workspace: string,
    filter: AuditFilter,
  ): { entries: readonly AuditEntry[]; next: number | null }
}

type Row = Readonly<Record<string, unknown>>

/** Who did what, by workspace: what happened in one is not told in another. */
export function createAudit({ database, now }: AccountsContext): Audit {
  const insert = database.prepare(
    'INSERT INTO audit (at, workspace, person, kind, about) VALUES (?, ?, ?, ?, ?)',
  )
  const workspacesOf = database.prepare('SELECT workspace FROM members WHERE person = ?')
  const select = database.prepare(
    `SELECT audit.id, at, person, people.name, kind, about FROM audit
     LEFT JOIN people ON people.id = person
     WHERE workspace = :workspace AND audit.id < :before AND at >= :from AND at < :to
       AND (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))
       AND (:person IS NULL OR person = :person OR json_extract(about, '$.person') = :person)
     ORDER BY audit.id DESC LIMIT :limit`,
  )

  return {
    record({ workspace, person, kind, about = {} }) {
      const where =
        workspace === null
          ? workspacesOf.all(person).map((row) => String(row.workspace))
          : [workspace]
      transaction(database, () => {
        for (const one of where) insert.run(now(), one, person, kind, JSON.stringify(about))
      })
    },
    list(workspace, { kinds, person, from, to, before, limit }) {
      const rows = select.all({
        workspace,
        kinds: kinds ? JSON.stringify(kinds) : null,
        person: person ?? null,
        from: from ?? 0,
        to: to ?? Number.MAX_SAFE_INTEGER,
        before: before ?? Number.MAX_SAFE_INTEGER,
        // One more than asked for says whether there is a next page.
        limit: limit + 1,
      })
      const entries = rows.slice(0, limit).map(toEntry)
      return { entries, next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null }
    },
  }
}

function toEntry({ id, at, person, name, kind, about }: Row): AuditEntry {
  return {
    id: Number(id),
    at: Number(at),
    // Somebody who is gone from this relay has no name here any more.
    person:
      person === null ? null : { id: String(person), name: name === null ? '' : String(name) },
    kind: String(kind),
    about: JSON.parse(String(about)),
  }
}
