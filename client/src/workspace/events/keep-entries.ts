import type * as Y from 'yjs'
import type { OpenDocument } from '#client/workspace/documents/open-document.ts'
import { HOUSEKEEPING } from '#client/workspace/documents/origins.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Pictured } from '#client/workspace/media/entry-files.ts'
import { askRelayTime } from '#client/workspace/relay-time.ts'
import { goRounds } from '#client/workspace/rounds.ts'
import { entriesIn, peopleCollectionsIn } from '#shared/documents/entries.ts'
import { picturesIn } from '#shared/domain/events/entries/entry-picture.ts'
import { eraseStep } from '#shared/domain/events/entries/erase-time.ts'
import { formField } from '#shared/domain/events/entries/form-settings.ts'
import { parseEntry } from '#shared/domain/events/entry.ts'
import { parseGoalMeasure } from '#shared/domain/events/measure.ts'
import { countsIn } from '#shared/domain/events/measure-counts.ts'
import { numberIn, type RecordMap, type Records } from '#shared/domain/fields.ts'
import type { Entries } from './entries.ts'
import { forgetEverybody } from './forget-on-stage.ts'
import type { Stage } from './stage.ts'

const FIRST_MS = 30_000
/** Records a transaction (M12), between which the page may answer. */
const AT_ONCE = 200

export interface KeepEntriesMeans {
  /** Of the plans. */
  readonly document: Pick<OpenDocument, 'facts' | 'synced' | 'doc'>
  readonly plans: Records
  readonly measures: Records
  readonly mayWrite: () => boolean
  /** When the time of those who take part is over, by the event; null: never. */
  readonly erasedAt: (event: string) => number | null
  readonly entries: (event: string) => Entries
  readonly stage: (event: string) => Stage
  /** Erases what came with these entries; resolves when that is sure to happen. */
  readonly eraseFiles: (event: string, entries: Iterable<Pictured>) => Promise<void>
  readonly environment: Pick<Environment, 'after' | 'chance' | 'fetch' | 'origin' | 'painted'>
}

/**
 * Erases what is known of those who took part when its time is over, on a device that is in step with the relay and by the
 * relay's clock (docs/decisions/erasing.md). What is due stands a week before.
 */
export function keepEntriesInTime(means: KeepEntriesMeans): () => void {
  return goRounds(FIRST_MS, () => eraseWhatIsDue(means), means.environment).stop
}

const DUE_SINCE = formField('dueSince')
/** When nobody was left; nothing of it is looked at again before its time is another one. */
const ERASED = formField('erasedAt')
/** When they were counted for what is due since then; whoever goes on with the erasing finds only the rest of them. */
const COUNTED = formField('countedAt')

async function eraseWhatIsDue(means: KeepEntriesMeans): Promise<void> {
  const { document, plans, mayWrite, environment } = means
  if (!mayWrite() || document.facts.link.kind !== 'online') return
  await document.synced
  const now = await askRelayTime(environment)
  if (now === null || document.facts.gap) return
  for (const [event, plan] of [...plans]) {
    const due = means.erasedAt(event)
    const erased = numberIn(plan, ERASED)
    if (erased !== null && due !== null && erased >= due) continue
    switch (eraseStep(due, numberIn(plan, DUE_SINCE), now)) {
      case 'announce':
        // Nothing is announced of an event in which nobody takes part.
        if (await hasPeople(means.entries(event))) write(means, plan, { [DUE_SINCE]: now })
        else write(means, plan, { [ERASED]: now })
        break
      case 'withdraw':
        write(means, plan, { [DUE_SINCE]: null })
        break
      case 'erase':
        if (
          (await eraseAll(means, event, plan, now)) &&
          (await forgetEverybody(means.stage(event)))
        )
          write(means, plan, { [ERASED]: now, [DUE_SINCE]: null })
        break
      case 'nothing':
        break
    }
  }
}

function write(
  { document }: KeepEntriesMeans,
  plan: RecordMap,
  fields: Readonly<Record<string, number | null>>,
): void {
  document.doc.transact(() => {
    for (const [field, value] of Object.entries(fields))
      if (value === null) plan.delete(field)
      else plan.set(field, value)
  }, HOUSEKEEPING)
}

/** What Ruche has counted is written down as long as there is somebody to count. */
function noteCounts(
  { document, measures }: KeepEntriesMeans,
  event: string,
  plan: RecordMap,
  doc: Y.Doc,
  now: number,
): void {
  const counted = numberIn(plan, COUNTED)
  if (counted !== null && counted >= (numberIn(plan, DUE_SINCE) ?? 0)) return
  const all = [...entriesIn(doc, 'entries')].flatMap(([id, map]) => {
    const one = parseEntry(id, map)
    return one.kind === 'entry' ? [one] : []
  })
  if (all.length === 0) return
  const counts = countsIn(all)
  document.doc.transact(() => {
    plan.set(COUNTED, now)
    for (const [id, map] of measures) {
      const one = parseGoalMeasure(id, map)
      if (one.kind === 'measure' && one.event === event && one.counts !== null)
        map.set('reached', counts[one.counts])
    }
  }, HOUSEKEEPING)
}

async function hasPeople({ doc, document }: Entries): Promise<boolean> {
  await document.synced
  return peopleCollectionsIn(doc).some((records) => records.size > 0)
}

/** False where it was not in step with the relay: somebody may only not have come yet. */
async function eraseAll(
  means: KeepEntriesMeans,
  event: string,
  plan: RecordMap,
  now: number,
): Promise<boolean> {
  const { doc, document, readOnly } = means.entries(event)
  const { painted } = means.environment
  await document.synced
  if (document.facts.link.kind !== 'online' || document.facts.gap || readOnly() !== null)
    return false
  noteCounts(means, event, plan, doc, now)
  const entries = [...entriesIn(doc, 'entries')]
  await means.eraseFiles(
    event,
    entries.map(([id, map]) => ({ id, pictures: picturesIn(map) })),
  )
  for (const records of peopleCollectionsIn(doc)) {
    const keys = [...records.keys()]
    for (let start = 0; start < keys.length; start += AT_ONCE) {
      if (start > 0) await painted()
      doc.transact(() => {
        for (const key of keys.slice(start, start + AT_ONCE)) records.delete(key)
      }, HOUSEKEEPING)
    }
  }
  return true
}
