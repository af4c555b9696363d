/**
 * Writing records: every change says what it replaced, and is taken back only where nobody has changed it since
 * (M7). All functions run inside a transaction of the caller's, one per command (M12).
 */
import * as Y from 'yjs'
import { countWords } from '#shared/domain/count-words.ts'
import { differenceOf } from '#shared/domain/difference.ts'
import type { RecordMap, Records, Scalar } from '#shared/domain/fields.ts'
import {
  type Author,
  entriesOf,
  historyOf,
  isScalar,
  newestOf,
  noteChange,
  noteWords,
} from '#shared/domain/history.ts'
import { newId } from '#shared/domain/id.ts'
import type { Step } from '#shared/domain/step.ts'

export type FieldValues = Readonly<Record<string, Scalar | undefined>>

/** A new record with its proses (M1, M2): all of it in one go, under a fresh id. */
export function createRecord(
  records: Records,
  fields: FieldValues,
  proses: Readonly<Record<string, string>>,
  author: Author,
): { readonly id: string; readonly step: Step } {
  const id = newId(author.random)
  const map: RecordMap = new Y.Map<unknown>()
  for (const [field, value] of Object.entries(fields)) {
    if (value !== undefined && value !== null) map.set(field, value)
  }
  for (const [field, text] of Object.entries(proses)) map.set(field, new Y.Text(text))
  map.set('createdAt', author.now)
  map.set('createdBy', author.person)
  records.set(id, map)
  return { id, step: { kind: 'created', record: id } }
}

/** Sets the fields that differ; a missing record or an unchanged field is no step. */
export function changeRecord(
  records: Records,
  id: string,
  fields: FieldValues,
  author: Author,
): Step[] {
  const map = records.get(id)
  if (!(map instanceof Y.Map)) return []
  const steps: Step[] = []
  for (const [field, after] of Object.entries(fields)) {
    const before = scalarAt(map, field)
    if (before === after) continue
    put(map, field, after)
    noteChange(map, field, after, author)
    steps.push({ kind: 'field', record: id, field, before, after })
  }
  return steps
}

/** Puts another text in the place of a prose, letting what both have in common stand, and cursors with it. */
export function changeProse(
  records: Records,
  id: string,
  field: string,
  after: string,
  author: Author,
): Step[] {
  const map = records.get(id)
  const prose = map instanceof Y.Map ? map.get(field) : null
  if (!map || !(prose instanceof Y.Text)) return []
  const before = prose.toString()
  if (before === after) return []
  replaceMiddle(prose, before, after)
  noteWords(map, field, countWords(after) - countWords(before), author)
  return [{ kind: 'prose', record: id, field, before, after }]
}

/** Lets what both texts have in common stand. Inside a transaction of the caller's. */
export function replaceMiddle(prose: Y.Text, before: string, after: string): void {
  const { start, endBefore, endAfter } = differenceOf(before, after)
  prose.delete(start, endBefore - start)
  prose.insert(start, after.slice(start, endAfter))
}

/**
 * Takes a step back. Null when somebody has changed the same thing since: then it stays as it is.
 * The result is the step that would redo it.
 */
export function revertStep(records: Records, step: Step, author: Author): Step | null {
  const map = records.get(step.record)
  if (!(map instanceof Y.Map)) return null
  if (step.kind === 'created') {
    const touched = historyOf(map).some((entry) => entry.by !== author.person)
    if (touched || scalarAt(map, 'deletedAt') !== undefined) return null
    return changeRecord(records, step.record, { deletedAt: author.now }, author)[0] ?? null
  }
  if (step.kind === 'prose') {
    if (String(map.get(step.field)) !== step.after) return null
    return changeProse(records, step.record, step.field, step.before, author)[0] ?? null
  }
  if (scalarAt(map, step.field) !== step.after || isChosenApart(map, step.field, author))
    return null
  return changeRecord(records, step.record, { [step.field]: step.before }, author)[0] ?? null
}

/** The value is this person's, by chance: somebody who did not know of it has chosen another one, which an undo would end. */
function isChosenApart(map: RecordMap, field: string, { person }: Author): boolean {
  return newestOf(entriesOf(map), field).some(({ by }) => by !== person)
}

function put(map: RecordMap, field: string, value: Scalar | undefined): void {
  if (value === undefined) map.delete(field)
  else map.set(field, value)
}

function scalarAt(map: RecordMap, field: string): Scalar | undefined {
  const value = map.get(field)
  return isScalar(value) ? value : undefined
}
