/**
 * What people note about things that others note as well, each on a sheet of their own: a score, a check-in. A sheet is
 * written in one tab only, so that no merge ever chooses between two values; of several about one thing, the newest is
 * read. What one says of another's value is a note beside it, and nothing is written over.
 */
import * as Y from 'yjs'
import {
  type Damaged,
  damaged,
  isSafeKey,
  lineIn,
  numberIn,
  type Records,
} from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

export interface Sheet {
  readonly kind: 'sheet'
  readonly id: string
  /** Person whose sheet it is. */
  readonly by: string
  /** By what they are about. */
  readonly notes: ReadonlyMap<string, Note>
  /** ms since 1970 */
  readonly createdAt: number
  readonly deletedAt: null
}

export interface Note {
  /** ms since 1970, and later than whatever its author knew of. */
  readonly at: number
  /** Empty: taken back. */
  readonly text: string
}

/** A note with where it stands. */
export interface SheetNote extends Note {
  readonly by: string
  readonly sheet: string
}

const PREFIX = 'note:'

/** A sheet that does not say whose it is can be counted for nobody (M5). */
export function parseSheet(id: string, map: unknown): Sheet | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const by = lineIn(map, 'createdBy')
  if (by === null) return damaged(id, 'createdBy', map)
  const notes = new Map<string, Note>()
  for (const [key, value] of map) {
    if (!key.startsWith(PREFIX) || typeof value !== 'string') continue
    const note = readNote(value)
    const about = key.slice(PREFIX.length)
    if (note && isSafeKey(about)) notes.set(about, note)
  }
  return {
    kind: 'sheet',
    id,
    by,
    notes,
    createdAt: numberIn(map, 'createdAt') ?? 0,
    deletedAt: null,
  }
}

function readNote(value: string): Note | null {
  const [at = '', ...words] = value.split(' ')
  return /^\d{1,15}$/.test(at) ? { at: Number(at), text: words.join(' ') } : null
}

/** A sheet for this tab; returns its id. Inside a transaction of the caller's. */
export function createSheet(sheets: Records, author: Author): string {
  return createRecord(sheets, {}, {}, author).id
}

/**
 * Inside a transaction of the caller's. What says nothing new is no step.
 * @param known what is read of each by now, on all sheets
 * @param said by what it is about; an empty text takes back
 */
export function writeNotes(
  sheets: Records,
  sheet: string,
  said: ReadonlyMap<string, string>,
  known: (about: string) => Note | undefined,
  { now }: Author,
): Step[] {
  const map = sheets.get(sheet)
  if (!(map instanceof Y.Map)) return []
  const steps: Step[] = []
  for (const [about, text] of said) {
    const before = known(about)
    if ((before?.text ?? '') === text) continue
    const field = `${PREFIX}${about}`
    // Whoever has seen a note and says otherwise is later, whatever the clocks say.
    const after = `${Math.max(now, (before?.at ?? 0) + 1)} ${text}`
    const there = map.get(field)
    map.set(field, after)
    const was = typeof there === 'string' ? there : undefined
    steps.push({ kind: 'field', record: sheet, field, before: was, after })
  }
  return steps
}

/** The newest note about each thing, on any of these sheets; one that was taken back has an empty text. */
export function newestNotes(sheets: Iterable<Sheet>): ReadonlyMap<string, SheetNote> {
  const newest = new Map<string, SheetNote>()
  for (const { id, by, notes } of sheets)
    for (const [about, note] of notes) {
      const there = newest.get(about)
      if (!there || isLater(note, id, there)) newest.set(about, { ...note, by, sheet: id })
    }
  return newest
}

function isLater(note: Note, sheet: string, than: SheetNote): boolean {
  return note.at > than.at || (note.at === than.at && sheet > than.sheet)
}
