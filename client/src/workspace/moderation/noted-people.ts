import { createMemo } from 'solid-js'
import { newestFirst, type RecordPlace } from '#client/binding/record-lists.ts'
import type { RecordSet } from '#client/binding/record-set.ts'
import type { Case } from '#shared/domain/moderation/case.ts'
import type { Measure } from '#shared/domain/moderation/measure.ts'
import type { Note } from '#shared/domain/moderation/note.ts'
import { type NotedGroups, notedGroups } from '#shared/domain/moderation/noted-groups.ts'
import {
  type Handle,
  handleKey,
  likenessesOf,
  type NotedPerson,
  notedName,
} from '#shared/domain/moderation/noted-person.ts'
import type { Reply } from '#shared/domain/moderation/reply.ts'

/** One person as the team knows them: everybody who was merged is one. */
export interface NotedFile {
  /** Of the one whom the others are merged into. */
  readonly id: string
  readonly name: string
  readonly handles: readonly Handle[]
  /** What else they are called: aliases, and the names of those who were merged. */
  readonly aliases: readonly string[]
  /** Day, the earliest that is known. */
  readonly since: string | null
  readonly language: NotedPerson['language']
  /** The head first. */
  readonly members: readonly NotedPerson[]
}

/** Who belongs to whom, and what is noted about them. Reactive; ids of records, the newest first. */
export interface NotedPeople {
  readonly groups: () => NotedGroups
  /** The ids of the people that have a file of their own, the newest first; damaged ones among them. */
  heads(): readonly string[]
  /** Whose records a file is made of, the head first; cheaper than the file, for who looks through all of them. */
  membersOf(head: string): readonly NotedPerson[]
  /** Whoever of them the id is; null for one that is not here, or not to be read. */
  file(id: string): NotedFile | null
  casesOf(head: string): readonly string[]
  /** Those about the person, and those about a case of theirs that are about nobody else. */
  notesOf(head: string): readonly string[]
  measuresOf(head: string): readonly string[]
  /** Sent, about cases of theirs. */
  repliesOf(head: string): readonly string[]
  notesOn(of: string): readonly string[]
  measuresOn(of: string): readonly string[]
  repliesOn(of: string): readonly string[]
  /** Heads of all who have this account. */
  withHandle(handle: Handle): readonly string[]
  /** Heads of others with an account or another name that is alike, but for those who are known to be somebody else. */
  alikeTo(head: string): readonly string[]
}

const MERGED = 'merged'

/**
 * Lives as long as its owner. Who there is, is known at once; what is noted about them comes in parts.
 * @param breath resolves when the page has had its turn
 */
export function createNotedPeople(
  sets: {
    readonly cases: RecordSet<Case>
    readonly noted: RecordSet<NotedPerson>
    readonly notes: RecordSet<Note>
    readonly measures: RecordSet<Measure>
    readonly replies: RecordSet<Reply>
  },
  breath: () => Promise<void>,
): NotedPeople {
  const { cases, noted, notes, measures, replies } = sets
  const mergedIds = noted.inLists(({ mergedInto }) =>
    mergedInto === null ? [] : [{ list: MERGED, order: mergedInto }],
  )
  const handles = noted.inLists(({ handles: own, id }) =>
    [...new Set(own.map(handleKey))].map((list) => ({ list, order: id })),
  )
  const alike = noted.inLists((one) =>
    likenessesOf(one).map((list) => ({ list, order: newestFirst(one.createdAt) })),
  )
  const cased = cases.inLists(
    ({ people, happenedAt, createdAt }) =>
      people.map((list) => ({ list, order: newestFirst(happenedAt ?? createdAt) })),
    breath,
  )
  const written = notes.inLists(placesOf, breath)
  const measured = measures.inLists(placesOf, breath)
  const replied = replies.inLists(
    ({ case: list, sent }) => (sent === null ? [] : [{ list, order: newestFirst(sent.at) }]),
    breath,
  )

  const known = (id: string): NotedPerson | null => {
    const one = noted.get(id)
    return one?.kind === 'noted' && one.deletedAt === null ? one : null
  }
  const groups = createMemo(() =>
    notedGroups(
      mergedIds(MERGED).flatMap((id) => {
        const mergedInto = known(id)?.mergedInto ?? null
        return mergedInto === null ? [] : [{ id, mergedInto }]
      }),
      (id) => known(id) !== null,
    ),
  )
  const heads = createMemo(() => {
    const { headOf } = groups()
    return noted.ids().filter((id) => headOf(id) === id)
  })
  const membersOf = (head: string) => groups().membersOf(head)
  const peopleIn = (head: string) => membersOf(head).flatMap((member) => known(member) ?? [])
  /** Of several people, each record once, the newest first. */
  const joined = (lists: readonly (readonly string[])[], at: (id: string) => number) => {
    const filled = lists.filter(({ length }) => length > 0)
    if (filled.length <= 1) return filled[0] ?? []
    return [...new Set(filled.flat())].sort((a, b) => at(b) - at(a) || (a < b ? -1 : 1))
  }
  const casesOf = (head: string) =>
    joined(membersOf(head).map(cased), (id) => {
      const one = cases.get(id)
      return one?.kind === 'case' ? (one.happenedAt ?? one.createdAt) : 0
    })
  /** What is about a person, and what is about a case of theirs and about nobody in particular. */
  const concerning =
    <T extends Note | Measure>(set: RecordSet<T>, lists: (name: string) => readonly string[]) =>
    (head: string): readonly string[] =>
      joined(
        [
          ...membersOf(head).map((id) => lists(id)),
          ...casesOf(head).map((id) => lists(openList(id))),
        ],
        (id) => {
          const one = set.get(id)
          return one && 'at' in one ? one.at : 0
        },
      )
  const byCase =
    (lists: (name: string) => readonly string[]) =>
    (of: string): readonly string[] =>
      lists(of)

  return {
    groups,
    heads,
    membersOf: peopleIn,
    file(id) {
      const members = peopleIn(groups().headOf(id))
      const [head] = members
      if (!head) return null
      const name = notedName(head)
      const called = members.slice(1).map(notedName)
      const aliases = new Set([...called, ...members.flatMap((one) => one.aliases)])
      aliases.delete(name)
      const all = new Map(members.flatMap((one) => one.handles).map((one) => [handleKey(one), one]))
      for (const { handle } of all.values()) aliases.delete(handle)
      return {
        id: head.id,
        name,
        handles: [...all.values()],
        aliases: [...aliases].sort(),
        since: members.flatMap(({ since }) => since ?? []).sort()[0] ?? null,
        language: members.find(({ language }) => language !== null)?.language ?? null,
        members,
      }
    },
    casesOf,
    notesOf: concerning(notes, written),
    measuresOf: concerning(measures, measured),
    repliesOf: (head) =>
      joined(casesOf(head).map(replied), (id) => {
        const one = replies.get(id)
        return one?.kind === 'reply' ? (one.sent?.at ?? 0) : 0
      }),
    repliesOn: replied,
    notesOn: byCase(written),
    measuresOn: byCase(measured),
    withHandle: (handle) => [
      ...new Set(handles(handleKey(handle)).map((id) => groups().headOf(id))),
    ],
    alikeTo(head) {
      const { headOf } = groups()
      const own = peopleIn(headOf(head))
      const apart = new Set(own.flatMap((one) => one.apart).map(headOf))
      const found = new Set(own.flatMap(likenessesOf).flatMap(alike).map(headOf))
      return [...found].filter(
        (other) =>
          other !== headOf(head) &&
          !apart.has(other) &&
          !peopleIn(other).some((one) => one.apart.some((id) => headOf(id) === headOf(head))),
      )
    },
  }
}

/** Of a case, what is about nobody in particular: it concerns everybody in it. */
const openList = (id: string) => `o:${id}`

function placesOf({ person, at, ...of }: Note | Measure): readonly RecordPlace[] {
  const order = newestFirst(at)
  const about = person ?? (of.case === null ? null : openList(of.case))
  if (about === null) return []
  // As they are kept: an array that grew keeps room for sixteen.
  return of.case === null
    ? [{ list: about, order }]
    : [
        { list: of.case, order },
        { list: about, order },
      ]
}
