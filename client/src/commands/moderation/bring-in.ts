/** Bringing in what moderators kept elsewhere: what is here already, told in parts, and the writing, in slices. */
import type { RecordSet } from '#client/binding/record-set.ts'
import type { Moderation } from '#client/workspace/moderation/moderation.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { READS_LAID_IN, requireWriter } from '#shared/documents/schema.ts'
import { memberKey, type Scalar } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import type { Case } from '#shared/domain/moderation/case.ts'
import { IMPORT, type ImportedFile, importFields } from '#shared/domain/moderation/import-record.ts'
import type { Measure } from '#shared/domain/moderation/measure.ts'
import type { Note } from '#shared/domain/moderation/note.ts'
import { handleKey, type NotedPerson } from '#shared/domain/moderation/noted-person.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { ownKey } from '#shared/formats/moderation/own-json.ts'
import type { KnownPart, KnownRecord, PlannedRecord } from '#shared/formats/moderation/plan.ts'

/** Records told at a time. */
const TOLD_AT_ONCE = 4_000

/** What the workspace has, in parts that each take some milliseconds. Opens every volume first. */
export async function* knownModeration(
  moderation: Moderation,
): AsyncGenerator<KnownPart, void, undefined> {
  await moderation.lookEverywhere()
  let origins: [string, KnownRecord][] = []
  let handles: [string, string][] = []
  for (const record of everyRecord(moderation)) {
    const known = { id: record.id, deleted: record.deletedAt !== null }
    origins.push([ownKey(record.id), known])
    if (record.origin !== null) origins.push([record.origin, known])
    if (record.kind === 'noted' && !known.deleted) {
      const id = wholeFileOf(record.id, moderation)
      for (const handle of record.handles) handles.push([handleKey(handle), id])
    }
    if (origins.length < TOLD_AT_ONCE) continue
    yield { origins, handles }
    origins = []
    handles = []
  }
  yield { origins, handles }
}

type AnyRecord = Case | Measure | Note | NotedPerson

/** What lies in the bin, too. */
function* everyRecord({ noted, cases, notes, measures }: Moderation): Generator<AnyRecord> {
  yield* everyIn(noted)
  yield* everyIn(cases)
  yield* everyIn(notes)
  yield* everyIn(measures)
}

function* everyIn<T extends AnyRecord>(set: RecordSet<T>): Generator<T> {
  yield* set.every()
  for (const id of set.bin()) {
    const record = set.get(id)
    if (record && record.kind !== 'damaged') yield record as T
  }
}

/** Of somebody whose file is a part of another's, that one. */
function wholeFileOf(id: string, { noted }: Moderation): string {
  let whole = id
  for (let step = 0; step < 20; step++) {
    const person = noted.get(whole)
    if (person?.kind !== 'noted' || person.mergedInto === null) break
    whole = person.mergedInto
  }
  return whole
}

/** What is to be written, handed over a slice at a time. */
export interface Planned {
  readonly added: number
  slice(from: number, count: number): Promise<readonly PlannedRecord[]>
  /** Ids of records in the bin that come back. */
  readonly back: readonly string[]
  readonly file: ImportedFile
}

export interface BringInMeans {
  /** ms since 1970 */
  now(): number
  /** Aborted when the person stops: what has been written by then stays, as one step to undo. */
  readonly signal: AbortSignal
  /** From 0 to 1, and in records. */
  progress(share: number, counted: { readonly done: number; readonly all: number }): void
  /** Lets the screen be painted between two transactions. */
  breathe(): Promise<void>
}

export interface BroughtIn {
  /** Records made or brought back. */
  readonly written: number
  /** How many of them are cases. */
  readonly cases: number
  /** Of these, open ones that nobody has triaged. */
  readonly untriaged: number
  readonly stopped: boolean
}

/**
 * Records a transaction: some hundred (M12), but no more than a device writes in `TARGET_MS`, which it shows as it goes.
 */
const FIRST_AT_ONCE = 50
const FEWEST_AT_ONCE = 20
const MOST_AT_ONCE = 150
const TARGET_MS = 16
/** Characters: long texts make a transaction of their own. */
const LONGEST_AT_ONCE = 200_000
const ASKED_AT_ONCE = 200

export async function bringIn(
  workspace: Workspace,
  planned: Planned,
  means: BringInMeans,
): Promise<BroughtIn> {
  const moderation = workspace.moderation()
  const { write, undo } = workspace
  const steps: Step[] = []
  const ids = new Map<string, string>()
  const all = planned.added + planned.back.length
  let done = 0
  let cases = 0
  let untriaged = 0
  if (moderation?.readOnly() !== null) return { written: 0, cases, untriaged, stopped: all > 0 }

  // Written first: an import that ends with its page can be taken back, too.
  const imports = moderation.home('imports')
  const own = write.transact(imports, () =>
    createRecord(imports, importFields(planned.file), {}, write.author()),
  ).id
  let atOnce = FIRST_AT_ONCE
  /** Runs one transaction, and learns from it how many records the next may have. */
  const turn = async (count: number, act: () => void) => {
    const began = means.now()
    act()
    const took = means.now() - began
    if (took > TARGET_MS) atOnce = Math.max(FEWEST_AT_ONCE, Math.floor(atOnce / 2))
    else if (took < TARGET_MS / 2) atOnce = Math.min(MOST_AT_ONCE, atOnce * 2)
    done += count
    means.progress(done / all, { done, all })
    await means.breathe()
    // Once more: what was written is merged to be kept and sent meanwhile, in strokes as long as what came between them.
    await means.breathe()
  }
  const countCase = ({ triage, status }: { readonly [Field in 'triage' | 'status']?: unknown }) => {
    cases += 1
    if (!triage && status !== 'closed') untriaged += 1
  }
  const restore = (part: readonly string[]) => {
    for (const [home, ids] of Map.groupBy(part, (id) => moderation.homeOf(id))) {
      if (!home) continue
      write.transact(home, () => {
        for (const id of ids) {
          steps.push(...changeRecord(home, id, { deletedAt: undefined }, write.author()))
          // Not a change of what it says: nobody is told of it.
          home.get(id)?.set(IMPORT, own)
        }
      })
    }
    for (const id of part) {
      const one = moderation.cases.get(id)
      if (one?.kind === 'case') countCase(one)
    }
  }
  const make = (records: readonly PlannedRecord[]) => {
    for (const [collection, some] of Map.groupBy(records, (one) => one.collection)) {
      const home = moderation.home(collection)
      write.transact(home, () => {
        const author = write.author()
        if (home.doc) requireWriter(home.doc, READS_LAID_IN)
        for (const record of some) {
          const by = authorOf(record, author)
          const fields = { ...fieldsOf(record, ids), [IMPORT]: own }
          const { id, step } = createRecord(home, fields, record.proses, by)
          ids.set(record.key, id)
          steps.push(step)
          if (collection === 'cases') countCase(record.fields)
        }
      })
    }
  }
  try {
    let at = 0
    while (at < planned.back.length && !means.signal.aborted) {
      const part = planned.back.slice(at, at + atOnce)
      at += part.length
      await turn(part.length, () => restore(part))
    }
    for (let asked = 0; asked < planned.added && !means.signal.aborted; asked += ASKED_AT_ONCE) {
      const slice = await planned.slice(asked, ASKED_AT_ONCE)
      let from = 0
      while (from < slice.length && !means.signal.aborted) {
        const batch = nextBatch(slice, from, atOnce)
        from += batch.length
        await turn(batch.length, () => make(batch))
      }
    }
  } finally {
    // Whatever ended it, what was written is one step to undo.
    undo.remember('brought in', steps)
    write.transact(imports, () => imports.get(own)?.set('count', done))
  }
  return { written: done, cases, untriaged, stopped: done < all }
}

function nextBatch(
  records: readonly PlannedRecord[],
  from: number,
  most: number,
): readonly PlannedRecord[] {
  let characters = 0
  let to = from
  while (to < records.length && to - from < most && characters < LONGEST_AT_ONCE) {
    for (const text of Object.values(records[to]?.proses ?? {})) characters += text.length
    to += 1
  }
  return records.slice(from, to)
}

/** With the ids of what was made before it in the place of keys. */
function fieldsOf(record: PlannedRecord, ids: ReadonlyMap<string, string>) {
  const fields: Record<string, Scalar | undefined> = { ...record.fields }
  for (const { field, key } of record.refs) fields[field] = ids.get(key)
  for (const key of record.people) {
    const id = ids.get(key)
    if (id !== undefined) fields[memberKey('person', id)] = true
  }
  return fields
}

/** A record of a file of ours is from when it was made, and from whom. */
function authorOf({ createdAt, createdBy }: PlannedRecord, author: Author): Author {
  if (createdAt === null) return author
  return { ...author, now: createdAt, person: createdBy ?? author.person }
}
