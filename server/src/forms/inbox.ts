import type { AccountsContext } from '#server/accounts/context.ts'
import { overwriting } from '#server/accounts/overwriting.ts'
import { hashSecret } from '#server/accounts/secrets.ts'
import { transaction } from '#server/accounts/transaction.ts'
import { LEAD_BYTES } from '#server/log/lead.ts'
import { newId } from '#shared/domain/id.ts'
import type { Answers, ReceivedPicture, SentPicture } from '#shared/protocol/entry-form.ts'

/** What somebody sent, until a device of the team has written it into `entries-{event}` under the same id. */
export interface ReceivedEntry {
  readonly id: string
  /** Milliseconds since 1970, by the relay's clock. */
  readonly receivedAt: number
  /** Version of the words that they agreed to. */
  readonly consent: string
  readonly answers: Answers
  readonly pictures: readonly ReceivedPicture[]
}

/** What somebody asked for with their receipt: to take part no longer, or to be known no longer. */
export type Leave = 'withdraw' | 'erase'

export interface Leaving {
  readonly id: string
  readonly asked: Leave
  readonly askedAt: number
}

/**
 * `waiting` for a device of the team, `kept` by the team, `leaving` as soon as a device of the team is there, or gone as
 * asked: `withdrawn`, `erased`.
 */
export interface Receipt {
  readonly id: string
  readonly receivedAt: number
  readonly state: 'waiting' | 'kept' | 'leaving' | 'withdrawn' | 'erased'
}

export type Sent =
  | { readonly ok: true; readonly receipt: Receipt; readonly isNew: boolean }
  /** `picture-missing`: one of its pictures has not come, or was forgotten since. */
  | { readonly ok: false; readonly problem: 'full' | 'picture-missing' }

export interface NewEntry {
  /** The secret of the receipt; whoever sends the same one again means the same entry. */
  readonly code: string
  readonly consent: string
  readonly answers: Answers
  readonly pictures: readonly SentPicture[]
}

/** Where the pictures of entries lie. */
export interface InboxPictures {
  claim(
    of: { readonly form: string; readonly code: string },
    entry: string,
    hashes: readonly string[],
  ): boolean
  of(entry: string): ReadonlyMap<string, { readonly type: string; readonly bytes: number }>
  release(workspace: string, entries: readonly string[]): void
}

export interface Inbox {
  send(form: string, entry: NewEntry): Sent
  /** Null when no entry came with that code. */
  receipt(form: string, code: string): Receipt | null
  /** What has not been taken yet is erased at once, whatever is asked, and so are pictures. */
  leave(form: string, code: string, asked: Leave): Receipt | null
  /** Ids of what still waits. */
  untaken(form: string): readonly string[]
  /** The longest waiting first. */
  waiting(form: string, most: number): readonly ReceivedEntry[]
  leaving(form: string, most: number): readonly Leaving[]
  count(form: string): { readonly waiting: number; readonly leaving: number }
  /**
   * A device of the team has written these into the document: their answers are erased here. Who left meanwhile has to be
   * taken out of there again, and is `leaving` once more.
   */
  taken(form: string, ids: readonly string[]): void
  /** A device of the team has taken these out of the document. */
  left(form: string, ids: readonly string[]): void
}

/** As many as an event is made for. */
const MOST_ENTRIES = 50_000

type Row = Readonly<Record<string, unknown>>

export function createInbox(
  { database, now, random }: AccountsContext,
  pictures: InboxPictures,
): Inbox {
  const room = database.prepare(
    'UPDATE forms SET entries = entries + 1 WHERE id = ? AND entries < ?',
  )
  const giveBack = database.prepare('UPDATE forms SET entries = entries - 1 WHERE id = ?')
  const insert = database.prepare(
    `INSERT INTO form_entries (id, form, code_hash, received_at, consent, answers)
     VALUES (?, ?, ?, ?, ?, ?)`,
  )
  const byCode = database.prepare(
    `SELECT id, received_at, answers IS NOT NULL AS waits, asked, left_at
     FROM form_entries WHERE form = ? AND code_hash = ?`,
  )
  const ask = database.prepare(
    `UPDATE form_entries SET asked = CASE asked WHEN 'erase' THEN asked ELSE ? END, asked_at = ?,
       answers = NULL, left_at = NULL WHERE id = ?`,
  )
  const waiting = database.prepare(
    `SELECT id, received_at, consent, answers FROM form_entries
     WHERE form = ? AND answers IS NOT NULL ORDER BY received_at, id LIMIT ?`,
  )
  const untaken = database.prepare(
    'SELECT id FROM form_entries WHERE form = ? AND answers IS NOT NULL',
  )
  const workspaceOf = database.prepare('SELECT workspace FROM forms WHERE id = ?')
  const leaving = database.prepare(
    `SELECT id, asked, asked_at FROM form_entries
     WHERE form = ? AND asked IS NOT NULL AND left_at IS NULL ORDER BY asked_at, id LIMIT ?`,
  )
  const countWaiting = database.prepare(
    'SELECT count(*) AS there FROM form_entries WHERE form = ? AND answers IS NOT NULL',
  )
  const countLeaving = database.prepare(
    `SELECT count(*) AS there FROM form_entries
     WHERE form = ? AND asked IS NOT NULL AND left_at IS NULL`,
  )
  const take = database.prepare(
    'UPDATE form_entries SET answers = NULL, left_at = NULL WHERE form = ? AND id = ?',
  )
  const leave = database.prepare(
    'UPDATE form_entries SET left_at = ? WHERE form = ? AND id = ? AND asked IS NOT NULL',
  )

  const receipt = (form: string, code: string): Receipt | null => {
    const row = byCode.get(form, hashSecret(code))
    return row ? toReceipt(row) : null
  }

  return {
    send: (form, { code, consent, answers, pictures: sent }) =>
      transaction(database, (): Sent => {
        const before = receipt(form, code)
        if (before) return { ok: true, receipt: before, isNew: false }
        const id = newId(random)
        const hashes = sent.flatMap(({ hash, small }) => (small === null ? [hash] : [hash, small]))
        if (room.run(form, MOST_ENTRIES).changes === 0) return { ok: false, problem: 'full' }
        if (!pictures.claim({ form, code }, id, hashes)) {
          giveBack.run(form)
          return { ok: false, problem: 'picture-missing' }
        }
        const receivedAt = now()
        // What is overwritten later must not lie in the tree itself (`lead.ts`); JSON may begin with spaces.
        const body = ' '.repeat(LEAD_BYTES) + JSON.stringify([answers, sent])
        insert.run(id, form, hashSecret(code), receivedAt, consent, body)
        return { ok: true, receipt: { id, receivedAt, state: 'waiting' }, isNew: true }
      }),
    receipt,
    leave: (form, code, asked) =>
      overwriting(database, () => {
        const before = receipt(form, code)
        if (!before || before.state === 'erased') return before
        if (before.state === 'withdrawn' && asked === 'withdraw') return before
        ask.run(before.state === 'waiting' ? 'erase' : asked, now(), before.id)
        pictures.release(String(workspaceOf.get(form)?.workspace), [before.id])
        return receipt(form, code)
      }),
    untaken: (form) => untaken.all(form).map(({ id }) => String(id)),
    waiting: (form, most) =>
      waiting.all(form, most).map((row) => {
        const id = String(row.id)
        const { answers, sent } = sentIn(String(row.answers))
        const kept = pictures.of(id)
        return {
          id,
          receivedAt: Number(row.received_at),
          consent: String(row.consent),
          answers,
          pictures: sent.flatMap((one) => {
            const file = kept.get(one.hash)
            return file ? [{ ...one, ...file }] : []
          }),
        }
      }),
    leaving: (form, most) =>
      leaving.all(form, most).map((row) => ({
        id: String(row.id),
        asked: toLeave(row.asked),
        askedAt: Number(row.asked_at),
      })),
    count: (form) => ({
      waiting: Number(countWaiting.get(form)?.there),
      leaving: Number(countLeaving.get(form)?.there),
    }),
    taken: (form, ids) =>
      overwriting(database, () => {
        for (const id of ids) take.run(form, id)
      }),
    left: (form, ids) =>
      transaction(database, () => {
        for (const id of ids) leave.run(now(), form, id)
      }),
  }
}

/** What stands in a row; one of before pictures came along has the answers alone. */
function sentIn(text: string): {
  readonly answers: Answers
  readonly sent: readonly SentPicture[]
} {
  const kept: unknown = JSON.parse(text)
  const [answers, sent] = Array.isArray(kept) ? kept : [kept, []]
  return { answers, sent }
}

function toLeave(asked: unknown): Leave {
  return asked === 'withdraw' ? 'withdraw' : 'erase'
}

function toReceipt(row: Row): Receipt {
  return { id: String(row.id), receivedAt: Number(row.received_at), state: stateOf(row) }
}

function stateOf({ waits, asked, left_at: leftAt }: Row): Receipt['state'] {
  if (waits === 1) return 'waiting'
  if (asked === null) return 'kept'
  if (leftAt === null) return 'leaving'
  return toLeave(asked) === 'erase' ? 'erased' : 'withdrawn'
}
