import { newId } from '#shared/domain/id.ts'
import { shareName } from '#shared/protocol/share-name.ts'
import { stageName } from '#shared/protocol/stage-name.ts'
import type { AccountsContext } from './context.ts'
import type { Erasures } from './erasures.ts'
import { hashSecret, newSecret } from './secrets.ts'
import { transaction } from './transaction.ts'
import { withoutWaiting } from './without-waiting.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Who makes more of them has lost sight of who sees what. */
const MOST_SHARES = 100
/** Whoever opens a link again and again does not fill the audit log. */
const NOTED_AGAIN_MS = 60 * 60_000

/**
 * A link for guests: whoever has its secret may look at one document that was made for that. One for the audience of an
 * event has no end but that it is revoked, and what it shows stays the team's when it is.
 */
export interface Share {
  readonly id: string
  readonly workspace: string
  /** What a guest opens now; null once the link's time is over. */
  readonly document: string | null
  /** Whose stage it leads to; null for a link that shows a calendar. */
  readonly event: string | null
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

export interface NewLiveLink extends Omit<NewShare, 'days'> {
  readonly event: string
}

export interface MadeShare {
  readonly share: Share
  /** Kept nowhere else. */
  readonly secret: string
}

export interface Shares {
  /** Null when the workspace has too many. */
  create(share: NewShare): MadeShare | null
  /** An event has one: `replaced` is the id of the one before, which leads nowhere any more. */
  createLive(link: NewLiveLink): (MadeShare & { readonly replaced: string | null }) | null
  list(workspace: string): readonly Share[]
  /** `days` count from now, where a link has an end. One whose time was over has a new, empty document then. */
  change(
    workspace: string,
    id: string,
    changes: { readonly name?: string | undefined; readonly days?: number | null | undefined },
  ): Share | null
  /** Puts a new, empty document behind the same link: what the old one ever held is erased. Null also for an event's. */
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

const COLUMNS = `shares.id, workspace, document, event, shares.name, people.id AS person,
  people.name AS person_name, shares.created_at, expires_at, opens, opened_at`
const FROM = 'shares JOIN people ON people.id = created_by'

/** Links for guests. Whatever loses its link is handed to `erasures` in the same transaction. */
export function createShares(
  { database, now, random }: AccountsContext,
  erasures: Erasures,
): Shares {
  const count = database.prepare('SELECT count(*) AS there FROM shares WHERE workspace = ?')
  const insert = database.prepare(
    `INSERT INTO shares (id, secret_hash, workspace, document, event, name, created_by, created_at, expires_at)
     VALUES (:id, :hash, :workspace, :document, :event, :name, :person, :now, :end)`,
  )
  const all = database.prepare(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE workspace = ? ORDER BY shares.created_at DESC, shares.id`,
  )
  const one = database.prepare(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE workspace = ? AND shares.id = ?`,
  )
  const byEvent = database.prepare('SELECT id FROM shares WHERE workspace = ? AND event = ?')
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

  const make = (
    made: Pick<Share, 'workspace' | 'document' | 'event' | 'name'> & {
      readonly person: string
      readonly end: number | null
    },
  ): MadeShare | null => {
    if (Number(count.get(made.workspace)?.there) >= MOST_SHARES) return null
    const id = newId(random)
    const secret = newSecret(random)
    insert.run({ ...made, id, hash: hashSecret(secret), now: now() })
    const share = find(made.workspace, id)
    return share && { share, secret }
  }

  return {
    create: ({ days, ...share }) =>
      transaction(database, () =>
        make({ ...share, document: shareName(newId(random)), event: null, end: end(days) }),
      ),
    createLive: (link) =>
      transaction(database, () => {
        const before = byEvent.get(link.workspace, link.event)
        const replaced = before ? String(before.id) : null
        if (replaced !== null) drop.run(replaced)
        const made = make({ ...link, document: stageName(link.event), end: null })
        return made && { ...made, replaced }
      }),
    list: (workspace) => all.all(workspace).map(toShare),
    change: (workspace, id, { name, days }) =>
      transaction(database, () => {
        const share = find(workspace, id)
        if (!share) return null
        if (share.event !== null && days !== undefined) return null
        if (name !== undefined) rename.run(name, id)
        if (days !== undefined) limit.run(end(days), id)
        if (days !== undefined && share.document === null) point.run(shareName(newId(random)), id)
        return find(workspace, id)
      }),
    renew: (workspace, id) =>
      transaction(database, () => {
        const share = find(workspace, id)
        // One whose time is over gets a document when it gets more time.
        if (share?.event) return null
        if (!share?.document) return share
        forget(share)
        point.run(shareName(newId(random)), id)
        return find(workspace, id)
      }),
    remove: (workspace, id) =>
      transaction(database, () => {
        const share = find(workspace, id)
        if (!share) return null
        if (share.event === null) forget(share)
        drop.run(id)
        return share
      }),
    find(secret) {
      const row = bySecret.get(hashSecret(secret))
      if (!row || isOver(row.expires_at)) return null
      return { ...toShare(row), document: String(row.document) }
    },
    noteOpening({ id, openedAt }) {
      withoutWaiting(database, () => opened.run(now(), id))
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
    event: row.event === null ? null : String(row.event),
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
