import { newId } from '#shared/domain/id.ts'
import { shareName } from '#shared/protocol/share-name.ts'
import type { AccountsContext } from './context.ts'
import type { Erasures } from './erasures.ts'
import { hashSecret, newSecret } from './secrets.ts'
import { transaction } from './transaction.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Who makes more of them has lost sight of who sees what. */
const MOST_SHARES = 100
/** Whoever opens a link again and again does not fill the audit log. */
const NOTED_AGAIN_MS = 60 * 60_000

/** A link for guests: whoever has its secret may look at one document that was made for that. */
export interface Share {
  readonly id: string
  readonly workspace: string
  /** What a guest opens now; null once the link's time is over. */
  readonly document: string | null
  readonly name: string
  readonly createdBy: { readonly id: string; readonly name: string }
  /** Milliseconds since 1970, as all times here. */
  readonly createdAt: number
  /** Null: until it is revoked. */
  readonly expiresAt: number | null
  readonly opens: number
  readonly openedAt: number | null
}

export type OpenShare = Share & { readonly document: string }

export interface NewShare {
  readonly workspace: string
  readonly person: string
  readonly name: string
  /** How long it is good; null: until it is revoked. */
  readonly days: number | null
}

export interface Shares {
  /** Null when the workspace has too many. The secret is kept nowhere else. */
  create(share: NewShare): { readonly share: Share; readonly secret: string } | null
  list(workspace: string): readonly Share[]
  /** `days` count from now. A link whose time was over has a new, empty document then. */
  change(
    workspace: string,
    id: string,
    changes: { readonly name?: string | undefined; readonly days?: number | null | undefined },
  ): Share | null
  /** Puts a new, empty document behind the same link: what the old one ever held is erased. */
  renew(workspace: string, id: string): Share | null
  /** Null when the workspace has no such link. */
  remove(workspace: string, id: string): Share | null
  /** What a secret opens; null for one that is unknown, revoked or over. */
  find(secret: string): OpenShare | null
  /** Counts; true when it is long enough ago that the last one was written down. */
  noteOpening(share: OpenShare): boolean
  /** Whether a link leads to this document now. */
  leadsTo(workspace: string, document: string): boolean
  /** Takes the documents from the links whose time is over; returns when the next one's will be. */
  expire(): number | null
}

const COLUMNS = `shares.id, workspace, document, shares.name, people.id AS person,
  people.name AS person_name, shares.created_at, expires_at, opens, opened_at`
const FROM = 'shares JOIN people ON people.id = created_by'

/** Links for guests. Whatever loses its link is handed to `erasures` in the same transaction. */
export function createShares(
  { database, now, random }: AccountsContext,
  erasures: Erasures,
): Shares {
  const count = database.prepare('SELECT count(*) AS there FROM shares WHERE workspace = ?')
  const insert = database.prepare(
    `INSERT INTO shares (id, secret_hash, workspace, document, name, created_by, created_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const all = database.prepare(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE workspace = ? ORDER BY shares.created_at DESC, shares.id`,
  )
  const one = database.prepare(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE workspace = ? AND shares.id = ?`,
  )
  const bySecret = database.prepare(
    `SELECT ${COLUMNS} FROM ${FROM} JOIN workspaces ON workspaces.id = workspace
     WHERE secret_hash = ? AND document IS NOT NULL AND workspaces.deleted_at IS NULL`,
  )
  const byDocument = database.prepare(
    'SELECT expires_at FROM shares WHERE workspace = ? AND document = ?',
  )
  const rename = database.prepare('UPDATE shares SET name = ? WHERE id = ?')
  const limit = database.prepare('UPDATE shares SET expires_at = ? WHERE id = ?')
  const point = database.prepare('UPDATE shares SET document = ? WHERE id = ?')
  const opened = database.prepare('UPDATE shares SET opens = opens + 1, opened_at = ? WHERE id = ?')
  const drop = database.prepare('DELETE FROM shares WHERE id = ?')
  const over = database.prepare(
    'SELECT id, workspace, document FROM shares WHERE expires_at <= ? AND document IS NOT NULL',
  )
  const next = database.prepare(
    'SELECT min(expires_at) AS next FROM shares WHERE document IS NOT NULL',
  )

  const isOver = (expiresAt: unknown) => expiresAt !== null && Number(expiresAt) <= now()
  const end = (days: number | null) => (days === null ? null : now() + days * DAY_MS)
  const find = (workspace: string, id: string): Share | null => {
    const row = one.get(workspace, id)
    return row ? toShare(row) : null
  }
  const forget = ({ workspace, document }: Pick<Share, 'workspace' | 'document'>) => {
    if (document !== null) erasures.add(workspace, document)
  }

  return {
    create: ({ workspace, person, name, days }) =>
      transaction(database, () => {
        if (Number(count.get(workspace)?.there) >= MOST_SHARES) return null
        const id = newId(random)
        const secret = newSecret(random)
        const document = shareName(newId(random))
        const hash = hashSecret(secret)
        insert.run(id, hash, workspace, document, name, person, now(), end(days))
        const share = find(workspace, id)
        return share && { share, secret }
      }),
    list: (workspace) => all.all(workspace).map(toShare),
    change: (workspace, id, { name, days }) =>
      transaction(database, () => {
        const share = find(workspace, id)
        if (!share) return null
        if (name !== undefined) rename.run(name, id)
        if (days !== undefined) limit.run(end(days), id)
        if (days !== undefined && share.document === null) point.run(shareName(newId(random)), id)
        return find(workspace, id)
      }),
    renew: (workspace, id) =>
      transaction(database, () => {
        const share = find(workspace, id)
        // One whose time is over gets a document when it gets more time.
        if (!share?.document) return share
        forget(share)
        point.run(shareName(newId(random)), id)
        return find(workspace, id)
      }),
    remove: (workspace, id) =>
      transaction(database, () => {
        const share = find(workspace, id)
        if (!share) return null
        forget(share)
        drop.run(id)
        return share
      }),
    find(secret) {
      const row = bySecret.get(hashSecret(secret))
      if (!row || isOver(row.expires_at)) return null
      return { ...toShare(row), document: String(row.document) }
    },
    noteOpening({ id, openedAt }) {
      opened.run(now(), id)
      return openedAt === null || now() - openedAt >= NOTED_AGAIN_MS
    },
    leadsTo(workspace, document) {
      const row = byDocument.get(workspace, document)
      return row !== undefined && !isOver(row.expires_at)
    },
    expire: () =>
      transaction(database, () => {
        for (const { id, workspace, document } of over.all(now())) {
          forget({ workspace: String(workspace), document: String(document) })
          point.run(null, String(id))
        }
        return toTime(next.get()?.next)
      }),
  }
}

function toShare(row: Readonly<Record<string, unknown>>): Share {
  return {
    id: String(row.id),
    workspace: String(row.workspace),
    document: row.document === null ? null : String(row.document),
    name: String(row.name),
    createdBy: { id: String(row.person), name: String(row.person_name) },
    createdAt: Number(row.created_at),
    expiresAt: toTime(row.expires_at),
    opens: Number(row.opens),
    openedAt: toTime(row.opened_at),
  }
}

function toTime(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
