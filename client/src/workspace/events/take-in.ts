import { COMMAND } from '#client/workspace/documents/origins.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Pictured } from '#client/workspace/media/entry-files.ts'
import {
  keepConsent,
  keepLeft,
  noteLeft,
  takeIn as takeInEntry,
} from '#shared/domain/events/entries/entry-actions.ts'
import type { Author } from '#shared/domain/history.ts'
import type { Entries } from './entries.ts'
import type { EntryForms, ReceivedBatch } from './entry-forms.ts'

export interface TakenIn {
  /** New here; another device may have written some of what waited. */
  readonly entries: number
  readonly left: number
}

export interface TakeInMeans {
  readonly forms: Pick<EntryForms, 'inbox' | 'done'>
  readonly entries: Entries
  /** What came with entries whose senders have left is off the relay; here it goes, too. */
  readonly eraseFiles: (entries: Iterable<Pictured>) => Promise<void>
  /** What else is to forget who has left for good. */
  readonly forget: (erased: readonly string[]) => Promise<void>
  readonly author: () => Author
  readonly after: Environment['after']
}

/** The relay is asked so often whether it has what was written. */
const LOOK_MS = 100
const LOOKS = 100
/** More than that is left to the next time. */
const MOST_BATCHES = 300

/**
 * Writes what waits in the relay's inbox into the document, and says so only when the relay has the document's change:
 * a device that is lost in between takes nothing with it. Stops where the relay is away; what was not said to be taken is
 * offered again.
 */
export async function takeIn(means: TakeInMeans): Promise<TakenIn> {
  const { forms, entries } = means
  let taken = { entries: 0, left: 0 }
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const answer = await forms.inbox()
    if (!answer.ok || entries.readOnly() !== null || !entries.ready()) break
    const received = answer.value
    if (received.entries.length + received.leaving.length === 0) break
    await means.eraseFiles(
      received.leaving.flatMap(({ id }) => {
        const entry = entries.all.get(id)
        return entry?.kind === 'entry' ? [entry] : []
      }),
    )
    const added = write(received, means)
    const erased = received.leaving.flatMap(({ id, asked }) => (asked === 'erase' ? [id] : []))
    if (erased.length > 0) await means.forget(erased)
    if (!(await isOnRelay(means))) break
    const said = await forms.done(
      received.entries.map(({ id }) => id),
      received.leaving.map(({ id }) => id),
    )
    taken = { entries: taken.entries + added, left: taken.left + received.leaving.length }
    if (!said.ok) break
  }
  return taken
}

function write({ entries, leaving, consents }: ReceivedBatch, means: TakeInMeans): number {
  const { doc, all } = means.entries
  const by = means.author()
  let number = 0
  for (const entry of all.every()) number = Math.max(number, entry.number)
  let added = 0
  doc.transact(() => {
    for (const { consent } of entries) {
      const text = consents[consent]
      if (text !== undefined) keepConsent(doc, consent, text, by)
    }
    for (const received of entries)
      if (takeInEntry(doc, received, number + added + 1, by)) added += 1
    for (const { id, asked, askedAt } of leaving) noteLeft(doc, id, asked, askedAt)
    // Those who have just left among them, and who left before another device had taken them in.
    keepLeft(
      doc,
      [...entries, ...leaving].map(({ id }) => id),
    )
  }, COMMAND)
  return added
}

/** Whether the relay has all that was written here. */
async function isOnRelay({ entries, after }: TakeInMeans): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    const { link, waiting } = entries.document.facts
    if (link.kind === 'online' && waiting === 0) return true
    if (link.kind === 'offline' || link.kind === 'closed') return false
    await new Promise<void>((resolve) => void after(LOOK_MS, resolve))
  }
  return false
}
