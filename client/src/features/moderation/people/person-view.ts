import { type Accessor, createMemo, untrack } from 'solid-js'
import type { NotedFile } from '#client/workspace/moderation/noted-people.ts'
import { type Case, isOpenCase } from '#shared/domain/moderation/case.ts'
import { type Standing, standingOf } from '#shared/domain/moderation/ladder.ts'
import { isInForce, isPending, type Measure } from '#shared/domain/moderation/measure.ts'
import type { Note, NoteType } from '#shared/domain/moderation/note.ts'
import type { Facts } from './facts.ts'

/** What of a file is shown: everything, cases, measures, what was answered, or the notes of one type. */
export const ENTRY_FILTERS = [
  'all',
  'case',
  'measure',
  'reply',
  'information',
  'praise',
  'warning',
  'sanction',
] as const satisfies readonly ('all' | 'case' | 'measure' | 'reply' | NoteType)[]
export type EntryFilter = (typeof ENTRY_FILTERS)[number]

export interface Entry {
  readonly kind: 'case' | 'note' | 'measure' | 'reply'
  readonly id: string
  /** ms since 1970 */
  readonly at: number
  readonly type: Exclude<EntryFilter, 'all'> | (string & {})
  readonly pinned: boolean
}

export interface Counts {
  readonly cases: number
  readonly closed: number
  readonly notes: number
  /** Constructive cases, and praise that was noted beside them. */
  readonly useful: number
  /** That holds now and keeps the person from something, the one that ends last first. */
  readonly inForce: readonly Measure[]
  /** The newest that was taken and stands. */
  readonly lastMeasure: Measure | null
}

/** One person's file. Reactive throughout; everything is empty for who is not here. */
export interface PersonView {
  readonly file: Accessor<NotedFile | null>
  /** The newest first. */
  readonly entries: Accessor<readonly Entry[]>
  readonly pinned: Accessor<readonly Entry[]>
  /** How many entries each filter would leave. */
  readonly tally: Accessor<ReadonlyMap<EntryFilter, number>>
  readonly counts: Accessor<Counts>
  readonly standing: Accessor<Standing>
  /** Heads of other files that have one of this person's accounts. */
  readonly twins: Accessor<readonly NotedFile[]>
  /** Files of others who are called alike elsewhere: perhaps the same person. */
  readonly alike: Accessor<readonly NotedFile[]>
}

/** More than these is a common name. */
const MOST_ALIKE = 3

/**
 * @param about a case that is open before somebody, whose measure the ladder is asked about; null on the person's own page
 */
export function createPersonView(means: {
  readonly facts: Facts
  readonly person: Accessor<string | null>
  readonly about: Accessor<string | null>
}): PersonView {
  const { facts } = means
  const people = () => facts.moderation()?.people ?? null
  const file = createMemo(() => {
    const id = means.person()
    return id === null ? null : (people()?.file(id) ?? null)
  })
  const head = createMemo(() => file()?.id ?? null)
  /** As a whole: a file may hold thousands, and a subscription each would be most of the work. */
  const listed = <T>(
    of: 'cases' | 'notes' | 'measures' | 'replies',
    ids: (head: string) => readonly string[] | undefined,
    get: (id: string) => T,
  ) =>
    createMemo(() => {
      facts.moderation()?.[of].changes()
      const id = head()
      const found = id === null ? [] : (ids(id) ?? [])
      return untrack(() => found.map(get))
    })
  const cases = listed(
    'cases',
    (id) => people()?.casesOf(id),
    (id): Case | null => {
      const one = facts.moderation()?.cases.get(id)
      return one?.kind === 'case' && one.deletedAt === null ? one : null
    },
  )
  const notes = listed('notes', (id) => people()?.notesOf(id), facts.note)
  const measures = listed('measures', (id) => people()?.measuresOf(id), facts.measure)
  const replies = listed(
    'replies',
    (id) => people()?.repliesOf(id),
    (id) => {
      const one = facts.moderation()?.replies.get(id)
      return one?.kind === 'reply' && one.deletedAt === null ? one : null
    },
  )
  const there = <T>(all: readonly (T | null)[]) => all.filter((one) => one !== null)

  const all = createMemo((): readonly Entry[] =>
    [
      ...there(cases()).map(
        ({ id, happenedAt, createdAt }): Entry => ({
          kind: 'case',
          type: 'case',
          pinned: false,
          id,
          at: happenedAt ?? createdAt,
        }),
      ),
      ...there(notes()).map(
        ({ id, at, type, pinned }): Entry => ({ kind: 'note', id, at, type, pinned }),
      ),
      ...there(measures()).map(
        ({ id, at }): Entry => ({ kind: 'measure', type: 'measure', pinned: false, id, at }),
      ),
      ...there(replies()).flatMap(({ id, sent }): Entry[] =>
        sent ? [{ kind: 'reply', type: 'reply', pinned: false, id, at: sent.at }] : [],
      ),
    ].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)),
  )

  const twins = createMemo(() => {
    const own = file()
    const heads = (own?.handles ?? []).flatMap((one) => people()?.withHandle(one) ?? [])
    return [...new Set(heads)]
      .filter((id) => id !== own?.id)
      .flatMap((id) => people()?.file(id) ?? [])
  })

  return {
    file,
    entries: all,
    pinned: createMemo(() => all().filter(({ pinned }) => pinned)),
    tally: createMemo(() => {
      const tally = new Map<EntryFilter, number>([['all', all().length]])
      for (const { type } of all()) {
        const filter = ENTRY_FILTERS.find((one) => one === type)
        if (filter) tally.set(filter, (tally.get(filter) ?? 0) + 1)
      }
      return tally
    }),
    counts: createMemo(() =>
      countsOf(there(cases()), there(notes()), there(measures()), facts.now()),
    ),
    standing: createMemo(() => {
      const about = there(cases()).find(({ id }) => id === means.about()) ?? null
      return standingOf(
        { ladder: facts.ladder(), notes: there(notes()), measures: there(measures()) },
        facts.now(),
        about,
      )
    }),
    twins,
    alike: createMemo(() => {
      const id = head()
      const known = new Set(twins().map((one) => one.id))
      return (id === null ? [] : (people()?.alikeTo(id) ?? []))
        .filter((other) => !known.has(other))
        .slice(0, MOST_ALIKE)
        .flatMap((other) => people()?.file(other) ?? [])
    }),
  }
}

export function ofFilter(entries: readonly Entry[], filter: EntryFilter): readonly Entry[] {
  return filter === 'all' ? entries : entries.filter(({ type }) => type === filter)
}

function countsOf(
  cases: readonly Case[],
  notes: readonly Note[],
  measures: readonly Measure[],
  now: number,
): Counts {
  const standing = measures.filter(({ liftedAt }) => liftedAt === null)
  const constructive = new Set(
    cases.filter(({ triage }) => triage === 'constructive').map(({ id }) => id),
  )
  return {
    cases: cases.length,
    closed: cases.filter((one) => !isOpenCase(one)).length,
    notes: notes.length,
    useful:
      constructive.size +
      notes.filter((one) => one.type === 'praise' && !constructive.has(one.case ?? '')).length,
    inForce: standing
      .filter((one) => isInForce(one, now))
      .sort((a, b) => (b.until ?? Number.MAX_VALUE) - (a.until ?? Number.MAX_VALUE)),
    // What others have still to agree to was not done.
    lastMeasure: standing
      .filter((one) => !isPending(one))
      .reduce<Measure | null>((last, one) => (last && last.at >= one.at ? last : one), null),
  }
}
