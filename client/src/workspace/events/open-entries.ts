import { createMemo, createSignal, onCleanup } from 'solid-js'
import type * as Y from 'yjs'
import { createRecordSet } from '#client/binding/record-set.ts'
import type { BegunTexts } from '#client/workspace/begun/begun-texts.ts'
import { createUnseenBreath } from '#client/workspace/breaths.ts'
import type { DocumentSet } from '#client/workspace/documents/document-set.ts'
import { HOUSEKEEPING } from '#client/workspace/documents/origins.ts'
import { watchErased } from '#client/workspace/documents/watch-erased.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { withoutDeedsTo } from '#client/workspace/undo.ts'
import type { UndoStack } from '#client/workspace/undo-stack.ts'
import { entriesIn, leftIn } from '#shared/documents/entries.ts'
import { parseAward } from '#shared/domain/events/challenge/award.ts'
import { parseKeptList } from '#shared/domain/events/draw/kept-list.ts'
import { keepLeft } from '#shared/domain/events/entries/entry-actions.ts'
import { parseKeptConsent } from '#shared/domain/events/entries/kept-consent.ts'
import { parseEntry } from '#shared/domain/events/entry.ts'
import { parseShortlisting } from '#shared/domain/events/jury/shortlisting.ts'
import { parseVerdict } from '#shared/domain/events/jury/verdict.ts'
import { parseSheet } from '#shared/domain/events/sheet.ts'
import { entriesName } from '#shared/protocol/entries-name.ts'
import { keysOf } from '#shared/table-keys.ts'
import type { Entries } from './entries.ts'
import { type StandingMeans, standingOf } from './standing-of.ts'

export interface EntriesMeans extends StandingMeans {
  readonly documents: Pick<DocumentSet, 'open'>
  readonly undo: Pick<UndoStack, 'revise'>
  readonly begun: Pick<BegunTexts, 'forget'>
  readonly environment: Pick<Environment, 'now' | 'after'>
}

/** Lives as long as its owner. */
export function openEntries(event: string, means: EntriesMeans): Entries {
  const document = means.documents.open(entriesName(event))
  const { doc } = document
  const all = createRecordSet(parseEntry)
  const beside = {
    lists: createRecordSet(parseKeptList),
    consents: createRecordSet(parseKeptConsent),
    ballots: createRecordSet(parseSheet),
    shortlist: createRecordSet(parseShortlisting),
    verdicts: createRecordSet(parseVerdict),
    checkins: createRecordSet(parseSheet),
    awards: createRecordSet(parseAward),
  }
  const { ready: loaded, readOnly } = standingOf(document, means)
  const [shown, setShown] = createSignal(false)
  const waiting = createMemo(() => {
    means.status()
    return document.facts.inbox ?? null
  })
  let closed = false
  const ends: (() => void)[] = [
    ...keysOf(beside).map((name) => beside[name].attach(entriesIn(doc, name))),
    watchErased(doc, (records, gone) => {
      means.undo.revise(withoutDeedsTo(records))
      means.begun.forget(gone)
    }),
    watchLeft(doc, () => readOnly() === null),
  ]
  onCleanup(() => {
    closed = true
    for (const end of ends) end()
  })
  // Fifty thousand at once would keep the page from answering.
  void document.fetched.then(async () => {
    if (closed) return
    const attached = all.attachInParts(
      entriesIn(doc, 'entries'),
      createUnseenBreath(means.environment),
    )
    ends.push(attached.detach)
    await attached.shown
    if (means.mayWrite && !closed)
      doc.transact(() => keepLeft(doc, leftIn(doc).keys()), HOUSEKEEPING)
    setShown(true)
  })
  return {
    all,
    ...beside,
    waiting,
    ready: () => loaded() && shown(),
    readOnly,
    home: (collection) => entriesIn(doc, collection),
    homeOf(record) {
      const name = keysOf(beside).find((name) => beside[name].homeOf(record) !== null)
      return name ? entriesIn(doc, name) : all.homeOf(record)
    },
    doc,
    document,
  }
}

/** Somebody who left may turn up again, brought by a device that had not heard of it. */
function watchLeft(doc: Y.Doc, mayWrite: () => boolean): () => void {
  const [entries, left] = [entriesIn(doc, 'entries'), leftIn(doc)]
  const look = ({ keysChanged }: { readonly keysChanged: ReadonlySet<unknown> }): void => {
    if (!mayWrite()) return
    const ids = [...keysChanged].map((key) => String(key).replace(/^.*:/, ''))
    const mine = ids.filter(
      (id) => entries.has(id) && (left.has(`erase:${id}`) || left.has(`withdraw:${id}`)),
    )
    if (mine.length > 0) queueMicrotask(() => doc.transact(() => keepLeft(doc, mine), HOUSEKEEPING))
  }
  entries.observe(look)
  left.observe(look)
  return () => {
    entries.unobserve(look)
    left.unobserve(look)
  }
}
