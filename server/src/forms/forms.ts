import { createHash } from 'node:crypto'
import type { AccountsContext } from '#server/accounts/context.ts'
import { overwriting } from '#server/accounts/overwriting.ts'
import { transaction } from '#server/accounts/transaction.ts'
import { newId } from '#shared/domain/id.ts'
import type { EntryForm } from '#shared/protocol/entry-form.ts'
import { createInbox, type Inbox, type InboxPictures } from './inbox.ts'

/** An entry form as it is published now. Times are milliseconds since 1970. */
export interface PublishedForm {
  /** Stands in its address, and is no secret. */
  readonly id: string
  readonly workspace: string
  readonly event: string
  readonly form: EntryForm
  /** Of the words to agree to; the same words have the same one. */
  readonly consent: string
  /** Of the same words in its other language; null where they are not written. */
  readonly translatedConsent: string | null
  readonly publishedAt: number
  /** How many took part through it, whatever became of them. */
  readonly entries: number
}

export interface Forms {
  /** Takes the place of the one that the event had, at the same address. Null when the workspace has too many. */
  publish(workspace: string, event: string, form: EntryForm): PublishedForm | null
  of(workspace: string, event: string): PublishedForm | null
  find(id: string): PublishedForm | null
  /** When these words were first published, in ms since 1970. */
  consentSince(id: string, version: string): number
  /** Words that somebody agreed to, by their version: all that this form ever had. */
  consents(id: string): Readonly<Record<string, string>>
  readonly inbox: Inbox
  /** Removes the form and all that it received; false when there is none. */
  remove(workspace: string, event: string): boolean
  /** Removes those whose time is over. */
  sweep(): void
}

/** What is done with pictures that came by a form. */
export interface FormPictures extends InboxPictures {
  releaseUnsent(form: string): void
}

const MOST_FORMS = 200
const VERSION_DIGITS = 16

type Row = Readonly<Record<string, unknown>>

/**
 * What strangers are asked, and what they sent until a device of the team has it.
 * @param changed what waits for the devices of the team is another
 */
export function createForms(
  context: AccountsContext,
  pictures: FormPictures,
  changed: (workspace: string, event: string) => void = () => {},
): Forms {
  const { database, now, random } = context
  const count = database.prepare('SELECT count(*) AS there FROM forms WHERE workspace = ?')
  const byEvent = database.prepare('SELECT * FROM forms WHERE workspace = ? AND event = ?')
  const byId = database.prepare(
    `SELECT forms.* FROM forms JOIN workspaces ON workspaces.id = workspace
     WHERE forms.id = ? AND forget_at > ? AND workspaces.deleted_at IS NULL`,
  )
  const put = database.prepare(
    `INSERT INTO forms (id, workspace, event, form, consent, published_at, forget_at)
     VALUES (:id, :workspace, :event, :form, :consent, :now, :forgetAt)
     ON CONFLICT (id) DO UPDATE SET form = :form, consent = :consent, published_at = :now,
       forget_at = :forgetAt`,
  )
  const putConsent = database.prepare(
    'INSERT OR IGNORE INTO form_consents (form, version, text, published_at) VALUES (?, ?, ?, ?)',
  )
  const consents = database.prepare('SELECT version, text FROM form_consents WHERE form = ?')
  const consentSince = database.prepare(
    'SELECT published_at FROM form_consents WHERE form = ? AND version = ?',
  )
  const drop = database.prepare('DELETE FROM forms WHERE workspace = ? AND event = ?')
  const over = database.prepare('SELECT workspace, event FROM forms WHERE forget_at <= ?')
  const kept = createInbox(context, pictures)
  const tell = (form: string): void => {
    const row = byId.get(form, 0)
    if (row) changed(String(row.workspace), String(row.event))
  }
  const inbox: Inbox = {
    ...kept,
    send(form, entry) {
      const sent = kept.send(form, entry)
      if (sent.ok && sent.isNew) tell(form)
      return sent
    },
    leave(form, code, asked) {
      const receipt = kept.leave(form, code, asked)
      if (receipt) tell(form)
      return receipt
    },
    taken(form, ids) {
      kept.taken(form, ids)
      tell(form)
    },
    left(form, ids) {
      kept.left(form, ids)
      tell(form)
    },
  }

  const of = (workspace: string, event: string): PublishedForm | null => {
    const row = byEvent.get(workspace, event)
    return row ? toPublished(row) : null
  }

  /** Pictures that nobody of the team has taken in go with it. */
  const remove = (workspace: string, event: string): boolean => {
    const isGone = overwriting(database, () => {
      const form = of(workspace, event)
      if (!form) return false
      pictures.release(workspace, inbox.untaken(form.id))
      pictures.releaseUnsent(form.id)
      return drop.run(workspace, event).changes > 0
    })
    if (isGone) changed(workspace, event)
    return isGone
  }

  return {
    publish: (workspace, event, form) =>
      transaction(database, () => {
        const before = of(workspace, event)
        if (!before && Number(count.get(workspace)?.there) >= MOST_FORMS) return null
        const id = before?.id ?? newId(random)
        const consent = versionOf(form.consent)
        const { forgetAt } = form
        const published = { id, workspace, event, consent, forgetAt, now: now() }
        put.run({ ...published, form: JSON.stringify(form) })
        putConsent.run(id, consent, form.consent, now())
        const other = form.translation?.consent
        if (other) putConsent.run(id, versionOf(other), other, now())
        return of(workspace, event)
      }),
    of,
    find(id) {
      const row = byId.get(id, now())
      return row ? toPublished(row) : null
    },
    consentSince: (id, version) => Number(consentSince.get(id, version)?.published_at ?? 0),
    consents: (id) =>
      Object.fromEntries(consents.all(id).map(({ version, text }) => [version, String(text)])),
    inbox,
    remove,
    sweep() {
      for (const { workspace, event } of over.all(now())) remove(String(workspace), String(event))
    },
  }
}

function versionOf(consent: string): string {
  return createHash('sha256').update(consent).digest('hex').slice(0, VERSION_DIGITS)
}

function toPublished(row: Row): PublishedForm {
  const form: EntryForm = {
    // One that was published before forms could ask for pictures, lead to the rules and be read in both languages.
    pictures: null,
    rules: null,
    translation: null,
    ...JSON.parse(String(row.form)),
  }
  const translated = form.translation?.consent
  return {
    id: String(row.id),
    workspace: String(row.workspace),
    event: String(row.event),
    form,
    consent: String(row.consent),
    translatedConsent: translated ? versionOf(translated) : null,
    publishedAt: Number(row.published_at),
    entries: Number(row.entries),
  }
}
