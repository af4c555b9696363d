import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js'
import { createRecordSet } from '#client/binding/record-set.ts'
import type { DocumentSet } from '#client/workspace/documents/document-set.ts'
import type { SyncStatus } from '#client/workspace/status/sync-status.ts'
import type { ReadOnlyReason } from '#client/workspace/workspace.ts'
import { entriesIn, entriesName } from '#shared/documents/entries.ts'
import { parseKeptList } from '#shared/domain/events/draw/kept-list.ts'
import { parseEntry } from '#shared/domain/events/entry.ts'
import type { Entries } from './entries.ts'

export interface EntriesMeans {
  readonly documents: Pick<DocumentSet, 'open'>
  readonly mayWrite: boolean
  /** Told anew whenever the facts of a document may have changed. */
  readonly status: Accessor<SyncStatus>
}

/** Lives as long as its owner. */
export function openEntries(event: string, { documents, mayWrite, status }: EntriesMeans): Entries {
  const document = documents.open(entriesName(event))
  const all = createRecordSet(parseEntry)
  const lists = createRecordSet(parseKeptList)
  onCleanup(all.attach(entriesIn(document.doc, 'entries')))
  onCleanup(lists.attach(entriesIn(document.doc, 'lists')))
  const [ready, setReady] = createSignal(false)
  void document.loaded.then(() => setReady(true))
  const readOnly = createMemo((): ReadOnlyReason | null => {
    status()
    const { tooOld, gap } = document.facts
    if (!ready()) return 'opening'
    if (!mayWrite) return 'role'
    return tooOld ? 'client-too-old' : gap ? 'gap' : null
  })
  return {
    all,
    lists,
    ready,
    readOnly,
    home: (collection) => entriesIn(document.doc, collection),
    homeOf: (record) => all.homeOf(record) ?? lists.homeOf(record),
  }
}
