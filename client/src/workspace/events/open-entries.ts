import { onCleanup } from 'solid-js'
import { createRecordSet } from '#client/binding/record-set.ts'
import type { DocumentSet } from '#client/workspace/documents/document-set.ts'
import { entriesIn, entriesName } from '#shared/documents/entries.ts'
import { parseKeptList } from '#shared/domain/events/draw/kept-list.ts'
import { parseEntry } from '#shared/domain/events/entry.ts'
import { parseShortlisting } from '#shared/domain/events/jury/shortlisting.ts'
import { parseVerdict } from '#shared/domain/events/jury/verdict.ts'
import { parseSheet } from '#shared/domain/events/sheet.ts'
import type { Entries } from './entries.ts'
import { type StandingMeans, standingOf } from './standing-of.ts'

export interface EntriesMeans extends StandingMeans {
  readonly documents: Pick<DocumentSet, 'open'>
}

const BESIDE = ['lists', 'ballots', 'shortlist', 'verdicts'] as const

/** Lives as long as its owner. */
export function openEntries(event: string, means: EntriesMeans): Entries {
  const document = means.documents.open(entriesName(event))
  const all = createRecordSet(parseEntry)
  const beside = {
    lists: createRecordSet(parseKeptList),
    ballots: createRecordSet(parseSheet),
    shortlist: createRecordSet(parseShortlisting),
    verdicts: createRecordSet(parseVerdict),
  }
  onCleanup(all.attach(entriesIn(document.doc, 'entries')))
  for (const name of BESIDE) onCleanup(beside[name].attach(entriesIn(document.doc, name)))
  const { ready, readOnly } = standingOf(document, means)
  return {
    all,
    ...beside,
    ready,
    readOnly,
    home: (collection) => entriesIn(document.doc, collection),
    homeOf(record) {
      const name = BESIDE.find((name) => beside[name].homeOf(record) !== null)
      return name ? entriesIn(document.doc, name) : all.homeOf(record)
    },
  }
}
