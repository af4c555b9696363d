import { type Accessor, createMemo, untrack } from 'solid-js'
import type { RecordSet } from '#client/binding/record-set.ts'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { historyOf } from '#shared/domain/history.ts'
import { type Case, caseTitle } from '#shared/domain/moderation/case.ts'
import type { Evidence } from '#shared/domain/moderation/evidence.ts'
import type { Measure } from '#shared/domain/moderation/measure.ts'
import type { Note } from '#shared/domain/moderation/note.ts'
import { type NotedPerson, notedName } from '#shared/domain/moderation/noted-person.ts'
import { daysLeftInBin } from '#shared/domain/post-actions.ts'

type Kept = Case | Note | Measure | NotedPerson | Evidence

export interface DeletedFact {
  readonly kind: Kept['kind']
  readonly id: string
  /** Its title, its first words or its name; of a measure what it was. Empty where nobody said anything. */
  readonly said: string
  /** What the person is called whom it is about; empty for none, and for several. */
  readonly about: string
  readonly deletedAt: number
  readonly by: string | null
  readonly daysLeft: number
}

/** What moderators have deleted, for whoever may read it: afterwards it is erased for good (docs/decisions/erasing.md). */
export interface ModerationBin {
  /** The newest first. */
  readonly facts: Accessor<readonly string[]>
  fact(id: string): DeletedFact | null
  mayRestore(): boolean
  restore(id: string): void
}

export function createModerationBin(workspace: Workspace, now: () => number): ModerationBin {
  const moderation = () => workspace.moderation()
  const records = createModerationRecords(workspace)
  const sets = (): readonly RecordSet<Kept>[] => {
    const open = moderation()
    return open ? [open.cases, open.notes, open.measures, open.noted, open.media] : []
  }
  const deleted = (found: Kept | Damaged | undefined): (Kept & { deletedAt: number }) | null =>
    found && found.kind !== 'damaged' && found.deletedAt !== null
      ? { ...found, deletedAt: found.deletedAt }
      : null
  const facts = createMemo(() => {
    const found: { readonly id: string; readonly at: number }[] = []
    for (const set of sets())
      for (const id of set.bin()) {
        const one = untrack(() => deleted(set.get(id)))
        if (!one || daysLeftInBin(one.deletedAt, now()) === 0) continue
        // Who was merged into somebody goes and comes with them.
        if (one.kind !== 'noted' || one.mergedInto === null) found.push({ id, at: one.deletedAt })
      }
    return found.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
  })
  const nameOf = (person: string | null | undefined): string => {
    const one = person ? moderation()?.noted.get(person) : undefined
    return one?.kind === 'noted' ? notedName(one) : ''
  }
  const partsOf = (person: string): readonly string[] => {
    const group = new Set([person])
    const bin = moderation()?.noted.bin() ?? []
    for (const head of group)
      for (const id of bin) {
        const one = moderation()?.noted.get(id)
        if (one?.kind === 'noted' && one.mergedInto === head) group.add(id)
      }
    return [...group]
  }
  return {
    facts,
    fact(id) {
      for (const set of sets()) {
        const one = deleted(set.get(id))
        if (!one) continue
        const map = set.record(id)
        const entry = map && historyOf(map).find(({ field }) => field === 'deletedAt')
        return {
          kind: one.kind,
          id,
          said: saidOf(one),
          about: nameOf(personOf(one)),
          deletedAt: one.deletedAt,
          by: entry?.by ?? null,
          daysLeft: daysLeftInBin(one.deletedAt, now()),
        }
      }
      return null
    },
    mayRestore: records.mayChange,
    restore(id) {
      const ids = moderation()?.noted.get(id) ? partsOf(id) : [id]
      records.changeAll('fact restored', ids, () => ({ deletedAt: undefined }))
    },
  }
}

function saidOf(one: Kept): string {
  switch (one.kind) {
    case 'case':
      return caseTitle(one)
    case 'note':
      return one.excerpt
    case 'measure':
      return one.what
    case 'noted':
      return notedName(one)
    case 'evidence':
      return one.name
  }
}

function personOf(one: Kept): string | null {
  if (one.kind === 'case') return one.people.length === 1 ? (one.people[0] ?? null) : null
  return one.kind === 'note' || one.kind === 'measure' ? one.person : null
}
