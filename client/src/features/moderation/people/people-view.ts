import { type Accessor, createMemo, untrack } from 'solid-js'
import type { Moderation } from '#client/workspace/moderation/moderation.ts'
import type { NotedFile } from '#client/workspace/moderation/noted-people.ts'
import { isInForce, type Measure } from '#shared/domain/moderation/measure.ts'
import { type NotedPerson, notedName } from '#shared/domain/moderation/noted-person.ts'
import { foldText } from '#shared/domain/post-filter.ts'

export type PeopleSort = 'recent' | 'name'

export interface PeopleFilter {
  readonly text: string
  readonly sort: PeopleSort
  /** Only whom something that lasts keeps from something now. */
  readonly inForce?: boolean
}

/** What the list says of somebody beside who they are. */
export interface PersonMarks {
  readonly cases: number
  readonly notes: number
  readonly measures: number
  /** When something was last noted or done; ms since 1970, null for nothing. */
  readonly lastAt: number | null
  /** Keeps them from something now. */
  readonly inForce: Measure | null
}

export interface PeopleView {
  /** Heads that the filter lets through, in the order asked for. */
  readonly ids: Accessor<readonly string[]>
  readonly count: Accessor<number>
  /** How many are muted or banned now. */
  readonly restrained: Accessor<number>
  file(id: string): NotedFile | null
  marks(id: string): PersonMarks
}

export function createPeopleView(means: {
  readonly moderation: Accessor<Moderation | null>
  readonly now: Accessor<number>
  readonly filter: Accessor<PeopleFilter>
  readonly compare: Accessor<(a: string, b: string) => number>
  /** Somebody is about to choose: until they are done, nobody moves. */
  readonly held?: Accessor<boolean>
}): PeopleView {
  const { moderation, filter } = means
  const people = () => moderation()?.people ?? null
  const file = (id: string) => people()?.file(id) ?? null
  const heads = createMemo(() => people()?.heads() ?? [])

  const folded = new WeakMap<NotedPerson, string>()
  const foldedOf = (one: NotedPerson): string => {
    const known = folded.get(one)
    if (known !== undefined) return known
    const words = [one.name, ...one.aliases, ...one.handles.map(({ handle }) => handle)]
    const text = foldText(words.join('\n'))
    folded.set(one, text)
    return text
  }
  const membersOf = (id: string) => people()?.membersOf(id) ?? []
  const wordsOf = (id: string): string => membersOf(id).map(foldedOf).join('\n')
  const lastOf = (id: string): number => {
    const [notes, measures, cases] = [
      people()?.notesOf(id),
      people()?.measuresOf(id),
      people()?.casesOf(id),
    ]
    return Math.max(
      0,
      atOf(moderation()?.notes.get(notes?.[0] ?? '')),
      atOf(moderation()?.measures.get(measures?.[0] ?? '')),
      atOf(moderation()?.cases.get(cases?.[0] ?? '')),
    )
  }
  const sort = createMemo(() => filter().sort)
  const sorted = createMemo<readonly string[]>((before) => {
    const ids = heads()
    const by = sort()
    const compare = means.compare()
    if (by === 'recent') {
      if (means.held?.()) return inPlace(before, ids)
      for (const set of ['notes', 'measures', 'cases'] as const) moderation()?.[set].changes()
    }
    return untrack(() => {
      if (by === 'name') {
        const names = new Map(ids.map((id) => [id, nameOf(membersOf(id)[0])]))
        return ids.toSorted((a, b) => compare(names.get(a) ?? '', names.get(b) ?? ''))
      }
      const last = lastOfAll(moderation())
      return ids.toSorted((a, b) => (last.get(b) ?? 0) - (last.get(a) ?? 0))
    })
  }, [])
  const restrained = createMemo(() => {
    moderation()?.measures.changes()
    const now = means.now()
    const found = people()
    const heads = new Set<string>()
    if (!found) return heads
    const { headOf } = found.groups()
    return untrack(() => {
      for (const one of moderation()?.measures.every() ?? []) {
        if (!isInForce(one, now)) continue
        const about = one.person === null ? peopleIn(one.case) : [one.person]
        for (const id of about) heads.add(headOf(id))
      }
      return heads
    })
  })
  const peopleIn = (of: string | null): readonly string[] => {
    const found = moderation()?.cases.get(of ?? '')
    return found?.kind === 'case' ? found.people : []
  }
  return {
    restrained: () => restrained().size,
    ids: createMemo(() => {
      const wanted = foldText(filter().text).split(/\s+/).filter(Boolean)
      const ids = filter().inForce ? sorted().filter((id) => restrained().has(id)) : sorted()
      if (wanted.length === 0) return ids
      return untrack(() => ids.filter((id) => matches(wordsOf(id), wanted)))
    }),
    count: () => heads().length,
    file,
    marks(id) {
      const measures = people()?.measuresOf(id) ?? []
      return {
        cases: people()?.casesOf(id).length ?? 0,
        notes: people()?.notesOf(id).length ?? 0,
        measures: measures.length,
        lastAt: lastOf(id) || null,
        inForce:
          measures
            .map((one) => moderation()?.measures.get(one))
            .filter((one) => one?.kind === 'measure')
            .find((one) => isInForce(one, means.now())) ?? null,
      }
    },
  }
}

function nameOf(head: NotedPerson | undefined): string {
  return head ? notedName(head) : ''
}

/** Whoever was there stays where they were; who has come meanwhile is on top. */
function inPlace(before: readonly string[], ids: readonly string[]): readonly string[] {
  const [there, known] = [new Set(ids), new Set(before)]
  return [...ids.filter((id) => !known.has(id)), ...before.filter((id) => there.has(id))]
}

function matches(text: string, wanted: readonly string[]): boolean {
  return wanted.every((word) => text.includes(word))
}

/** By head, when something was last noted or done; one walk through everything. Not reactive. */
function lastOfAll(moderation: Moderation | null): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  if (!moderation) return last
  const { headOf } = moderation.people.groups()
  const put = (id: string, at: number): void => {
    const head = headOf(id)
    if ((last.get(head) ?? 0) < at) last.set(head, at)
  }
  const peopleOf = new Map<string, readonly string[]>()
  for (const { id, people, happenedAt, createdAt } of moderation.cases.every()) {
    peopleOf.set(id, people)
    for (const one of people) put(one, happenedAt ?? createdAt)
  }
  for (const set of [moderation.notes, moderation.measures])
    for (const one of set.every()) {
      const about = one.person === null ? peopleOf.get(one.case ?? '') : [one.person]
      for (const id of about ?? []) put(id, one.at)
    }
  return last
}

function atOf(one: object | undefined): number {
  if (!one) return 0
  if ('at' in one && typeof one.at === 'number') return one.at
  if ('happenedAt' in one && typeof one.happenedAt === 'number') return one.happenedAt
  return 'createdAt' in one && typeof one.createdAt === 'number' ? one.createdAt : 0
}
