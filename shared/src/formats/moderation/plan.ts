/** What bringing in a file of moderators will do, before it does it. */
import type { ModerationCollection } from '#shared/documents/moderation.ts'
import { memberKey, type Scalar } from '#shared/domain/fields.ts'
import { handleKey } from '#shared/domain/moderation/noted-person.ts'
import type { FieldValues } from '#shared/domain/record.ts'
import type { Draft, DraftPerson, ModerationDrafts } from './drafts.ts'
import { caseFields, measureFields, noteFields, personFields } from './record-fields.ts'

/** What such files have in them. */
type PlannedCollection = Extract<ModerationCollection, 'cases' | 'noted' | 'notes' | 'measures'>

/** What the workspace has already. */
export interface KnownModeration {
  /** Id of a record by what it came from, or by `ruche:` and its own id. */
  readonly origins: ReadonlyMap<string, KnownRecord>
  /** Ids of people noted by `handleKey`; of one who is part of another's file, the other's. */
  readonly handles: ReadonlyMap<string, string>
  /** Ids of the team. */
  readonly team: ReadonlySet<string>
}

export interface KnownRecord {
  readonly id: string
  readonly deleted: boolean
}

/** A part of it: it is told in parts, so that whoever tells it can breathe between them. */
export interface KnownPart {
  readonly origins: readonly (readonly [origin: string, record: KnownRecord])[]
  readonly handles: readonly (readonly [handle: string, id: string])[]
}

/** A record to be made. Names of others in it are ids where those are here, else keys of records made before it. */
export interface PlannedRecord {
  readonly collection: PlannedCollection
  readonly key: string
  readonly fields: FieldValues
  readonly proses: Readonly<Record<string, string>>
  /** Fields that take the id of a record made in the same import, by its key. */
  readonly refs: readonly { readonly field: string; readonly key: string }[]
  /** Members of the set `person` made in the same import. */
  readonly people: readonly string[]
  /** ms since 1970, in a file of ours; null: now. */
  readonly createdAt: number | null
  readonly createdBy: string | null
}

export interface ModerationPlan {
  /** In the order in which they are to be made: whoever is named is there before who names them. */
  readonly add: readonly PlannedRecord[]
  readonly counts: Readonly<Record<PlannedCollection, number>>
  /** People of the file who are noted here already. */
  readonly known: number
  /** Of the file, here already. */
  readonly same: number
  /** Ids of records of the file that lie in the bin. */
  readonly binned: readonly string[]
  /** Ids of people in the bin whom something new is about: they come back. */
  readonly revived: readonly string[]
  /** Of the texts that are added. */
  readonly characters: number
}

export function planModeration(drafts: ModerationDrafts, known: KnownModeration): ModerationPlan {
  const add: PlannedRecord[] = []
  const counts = { cases: 0, noted: 0, notes: 0, measures: 0 }
  const binned: string[] = []
  const revived = new Set<string>()
  const here = whoIsHere(drafts.people, known)
  let same = 0
  let characters = 0

  /** The id of what is here already; what lies in the bin comes back with what is said about it. */
  const idOf = (key: string): string | undefined => {
    const id = here.get(key)
    if (id !== undefined) return id
    const record = known.origins.get(key)
    if (record?.deleted) revived.add(record.id)
    return record?.id
  }
  const plan = (collection: PlannedCollection, draft: Draft, said: Said): void => {
    const match = matchOf(draft, known)
    if (match) {
      if (match.deleted) binned.push(match.id)
      else same += 1
      return
    }
    counts[collection] += 1
    const { stamp } = draft
    const fields: Record<string, Scalar | undefined> = {
      ...said.fields,
      origin: stamp?.origin ?? draft.key,
      keepUntil: stamp?.keepUntil ?? undefined,
      keepReason: stamp?.keepReason || undefined,
    }
    const refs: { field: string; key: string }[] = []
    for (const [field, key] of Object.entries(said.names)) {
      const id = key === null ? undefined : idOf(key)
      if (id !== undefined) fields[field] = id
      else if (key !== null) refs.push({ field, key })
    }
    const people: string[] = []
    for (const key of said.people ?? []) {
      const id = idOf(key)
      if (id === undefined) people.push(key)
      else fields[memberKey('person', id)] = true
    }
    const proses = said.proses ?? {}
    for (const text of Object.values(proses)) characters += text.length
    const createdBy = inTeam(stamp?.createdBy ?? null, known)
    const createdAt = stamp?.createdAt || null
    add.push({ collection, key: draft.key, fields, proses, refs, people, createdAt, createdBy })
  }

  /** Who is not of this team is called by their name. */
  const called = (id: string | null) =>
    (id === null ? null : (inTeam(id, known) ?? drafts.team?.get(id) ?? id)) ?? undefined
  const ofTeam = (set: string, ids: readonly string[]) =>
    Object.fromEntries(
      ids.flatMap((id) => (known.team.has(id) ? [[memberKey(set, id), true] as const] : [])),
    )
  let met = 0
  for (const person of wholeFilesFirst(drafts.people)) {
    if (here.has(person.key)) met += 1
    else
      plan('noted', person, {
        fields: personFields(person),
        names: { mergedInto: person.mergedInto },
      })
  }
  for (const one of drafts.cases) {
    const fields = { ...caseFields(one), owner: inTeam(one.owner, known) ?? undefined }
    const proses = { quote: one.quote, ...(one.outcome && { outcome: one.outcome }) }
    plan('cases', one, { fields, names: {}, people: one.people, proses })
  }
  for (const note of drafts.notes) {
    const fields = { ...noteFields(note), ...ofTeam('mention', note.mentions), by: called(note.by) }
    const names = { person: note.person, case: note.case }
    plan('notes', note, { fields, names, proses: { text: note.text } })
  }
  for (const measure of drafts.measures) {
    const { by, liftedBy, statedBy, person } = measure
    const fields = {
      ...measureFields(measure),
      ...ofTeam('agreed', measure.agreed),
      by: called(by),
      liftedBy: called(liftedBy),
      statedBy: called(statedBy),
    }
    const names = { person, case: measure.case }
    const proses: Said['proses'] = measure.reasons ? { reasons: measure.reasons } : {}
    plan('measures', measure, { fields, names, proses })
  }
  return { add, counts, known: met, same, binned, revived: [...revived], characters }
}

interface Said {
  readonly fields: FieldValues
  /** Keys of records, by the field that names them. */
  readonly names: Readonly<Record<string, string | null>>
  readonly people?: readonly string[]
  readonly proses?: Readonly<Record<string, string>>
}

function inTeam(id: string | null, { team }: KnownModeration): string | null {
  return id !== null && team.has(id) ? id : null
}

function matchOf({ key, stamp }: Draft, { origins }: KnownModeration): KnownRecord | undefined {
  return origins.get(key) ?? (stamp?.origin ? origins.get(stamp.origin) : undefined)
}

/** Ids of the people of a file who are noted already: by what they came from, or by any of their accounts. */
function whoIsHere(
  people: readonly DraftPerson[],
  known: KnownModeration,
): ReadonlyMap<string, string> {
  const here = new Map<string, string>()
  for (const person of people) {
    const match = matchOf(person, known)
    const id =
      match && !match.deleted
        ? match.id
        : person.handles.map((handle) => known.handles.get(handleKey(handle))).find(Boolean)
    if (id !== undefined) here.set(person.key, id)
  }
  return here
}

/** Whoever is a part of another's file comes after the other. */
function wholeFilesFirst(people: readonly DraftPerson[]): readonly DraftPerson[] {
  if (people.every(({ mergedInto }) => mergedInto === null)) return people
  const byKey = new Map(people.map((person) => [person.key, person]))
  const depthOf = (person: DraftPerson) => {
    let depth = 0
    let at: DraftPerson | undefined = person
    while (at?.mergedInto && depth < people.length) {
      depth += 1
      at = byKey.get(at.mergedInto)
    }
    return depth
  }
  return people
    .map((person) => [person, depthOf(person)] as const)
    .sort(([, one], [, other]) => one - other)
    .map(([person]) => person)
}
