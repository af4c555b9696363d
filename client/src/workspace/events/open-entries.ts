import { onCleanup } from 'solid-js'
import { createRecordSet } from '#client/binding/record-set.ts'
import type { DocumentSet } from '#client/workspace/documents/document-set.ts'
import { entriesIn, entriesName } from '#shared/documents/entries.ts'
import { parseKeptList } from '#shared/domain/events/draw/kept-list.ts'
import { parseEntry } from '#shared/domain/events/entry.ts'
import type { Entries } from './entries.ts'
import { type StandingMeans, standingOf } from './standing-of.ts'

export interface EntriesMeans extends StandingMeans {
  readonly documents: Pick<DocumentSet, 'open'>
}

/** Lives as long as its owner. */
export function openEntries(event: string, means: EntriesMeans): Entries {
  const document = means.documents.open(entriesName(event))
  const all = createRecordSet(parseEntry)
  const lists = createRecordSet(parseKeptList)
  onCleanup(all.attach(entriesIn(document.doc, 'entries')))
  onCleanup(lists.attach(entriesIn(document.doc, 'lists')))
  const { ready, readOnly } = standingOf(document, means)
  return {
    all,
    lists,
    ready,
    readOnly,
    home: (collection) => entriesIn(document.doc, collection),
    homeOf: (record) => all.homeOf(record) ?? lists.homeOf(record),
  }
}
