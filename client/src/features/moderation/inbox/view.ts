import { type Accessor, createEffect, createMemo, createSignal, on, untrack } from 'solid-js'
import { type CaseCommands, createCaseCommands } from '#client/commands/moderation/cases.ts'
import { createPlaces, type Places } from '#client/ui/places.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createAppealDeadlines } from '#client/workspace/moderation/appeal-deadlines.ts'
import { createCooling } from '#client/workspace/moderation/cooling.ts'
import { isOpening } from '#client/workspace/moderation/moderation.ts'
import { createMyTurn, type MyTurn } from '#client/workspace/moderation/my-turn.ts'
import { type Colleague, createColleagues } from '#client/workspace/people/colleagues.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Apart } from '#shared/domain/apart.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { type HistoryEntry, historyOf } from '#shared/domain/history.ts'
import type { Case, CaseStatus, Severity, Triage } from '#shared/domain/moderation/case.ts'
import { caseApartIn } from '#shared/domain/moderation/case-apart.ts'
import { notedName } from '#shared/domain/moderation/noted-person.ts'
import { compareCases, dueAt, isIn, QUEUES, type Queue } from '#shared/domain/moderation/queue.ts'
import { foldText } from '#shared/domain/post-filter.ts'
import { type InboxFilter, UNTRIAGED } from './inbox-filter.ts'
import { createMarks, type Marks } from './marks.ts'

export interface InboxView {
  readonly commands: CaseCommands
  /** Who looks: a person of the team. */
  readonly me: string
  /** Those that the queue and the filter let through, in their order. */
  readonly ids: Accessor<readonly string[]>
  readonly counts: Accessor<Readonly<Record<Queue, number>>>
  /** Null for none, and for one that was deleted. */
  get(id: string): Case | Damaged | null
  /** Who changed what of it, the newest first, as far as its record remembers. */
  history(id: string): readonly HistoryEntry[]
  /** What of it was decided apart and stands by chance. */
  apart(id: string): readonly Apart[]
  /** The time, told anew every minute; ms since 1970. */
  readonly now: Accessor<number>
  /** Cases with a reply that cools off, with when it is free; ms since 1970. */
  readonly cooling: Accessor<ReadonlyMap<string, number>>
  /** Cases in which others wait for this person. */
  readonly myTurn: Accessor<ReadonlyMap<string, MyTurn>>
  /** Until when something is to be done in it, an appeal to be decided as well; ms since 1970. */
  dueAt(one: Case): number | null
  colleague(person: string | null): Colleague | null
  /** What the people are called whom a case is about. */
  peopleOf(one: Case): readonly string[]
  /** What a case is on: its own network, or that of its channel; null where nobody said. */
  networkOf(one: Case): string | null
  /** Of the cases in this queue. */
  readonly networks: Accessor<readonly string[]>
  readonly owners: Accessor<readonly string[]>
  mayChange(): boolean
  /** Whether it can be changed is not known yet. */
  isOpening(): boolean
  /** Where somebody is: what the keys are about. Null where that is nowhere. */
  readonly spot: Accessor<string | null>
  at(id: string | null): void
  readonly from: Places['from']
  /** The next one that nobody has triaged, after this one and then from the beginning; null where there is none. */
  nextUntriaged(id: string | null): string | null
  readonly marks: Marks
  /** What a key is about: all that are marked, else this one. */
  meant(id: string | null): readonly string[]
  /** The same again takes it back. Where it takes cases out of the list, the next one is at hand. */
  triage(ids: readonly string[], triage: Triage): Promise<void>
  assign(ids: readonly string[], owner: string | null): Promise<void>
  /** This person's, or nobody's where all of them are this person's already. */
  take(ids: readonly string[]): Promise<void>
  grade(ids: readonly string[], severity: Severity): Promise<void>
  pass(ids: readonly string[], status: CaseStatus): Promise<void>
  /** Closes them, or opens them again where all of them are closed. */
  close(ids: readonly string[]): Promise<void>
  remove(ids: readonly string[]): Promise<void>
}

export function createInboxView(means: {
  readonly workspace: Workspace
  readonly environment: Pick<Environment, 'now' | 'after' | 'painted'>
  readonly filter: Accessor<InboxFilter>
}): InboxView {
  const { workspace, environment, filter } = means
  const commands = createCaseCommands(workspace, environment.painted)
  const colleague = createColleagues(workspace)
  const now = createMinutes(environment)
  const [spot, setSpot] = createSignal<string | null>(null)
  const set = () => workspace.moderation()?.cases ?? null

  const all = createMemo<readonly Case[]>(() => {
    const cases = set()
    cases?.changes()
    return untrack(() => [...(cases?.every() ?? [])])
  })
  const isDamaged = (id: string) => untrack(() => set()?.get(id)?.kind === 'damaged')
  // What cannot be read stands in no queue, and is to be seen to first.
  const damaged = createMemo(() => (set()?.ids() ?? []).filter(isDamaged))

  const cooling = createCooling(workspace, now)
  const myTurn = createMyTurn(workspace)
  const appeals = createAppealDeadlines(workspace)
  const looker = () => {
    const [cools, turns] = [cooling(), myTurn()]
    return {
      me: workspace.me.id,
      now: now(),
      appeals: appeals(),
      isCooling: (id: string) => cools.has(id),
      isMyTurn: (id: string) => turns.has(id),
    }
  }
  const queued = createMemo(() => {
    const looking = looker()
    const { queue } = filter()
    return all().filter((one) => isIn(queue, one, looking))
  })
  const peopleOf = (one: Case): readonly string[] =>
    one.people.flatMap((id) => {
      const person = workspace.moderation()?.noted.get(id)
      return person?.kind === 'noted' ? [notedName(person)] : []
    })
  const folded = new WeakMap<Case, string>()
  const wordsOf = (one: Case): string => {
    const known = folded.get(one)
    const words =
      known ?? foldText([one.title, one.excerpt, one.place, ...peopleOf(one)].join('\n'))
    if (known === undefined) folded.set(one, words)
    return words
  }
  const networkOf = (one: Case): string | null =>
    one.network ?? workspace.channels().find(({ id }) => id === one.channel)?.network ?? null
  const ids = createMemo(
    (): readonly string[] => {
      const { queue, order, network, triage, owner, text } = filter()
      const words = foldText(text).split(/\s+/).filter(Boolean)
      const shown = queued().filter(
        (one) =>
          (triage === null || (one.triage ?? UNTRIAGED) === triage) &&
          (owner === null || one.owner === owner) &&
          (network === null || networkOf(one) === network) &&
          words.every((word) => untrack(() => wordsOf(one)).includes(word)),
      )
      const own = shown.sort(compareCases(queue, order, appeals())).map(({ id }) => id)
      return queue === 'open' ? [...damaged(), ...own] : own
    },
    undefined,
    { equals: isSameList },
  )
  const counts = createMemo(() => {
    const looking = looker()
    const found: Record<Queue, number> = {
      open: 0,
      mine: 0,
      unassigned: 0,
      due: 0,
      cooling: 0,
      closed: 0,
    }
    for (const one of all())
      for (const queue of QUEUES) if (isIn(queue, one, looking)) found[queue] += 1
    return found
  })
  const valuesOf = (of: (one: Case) => string | null) =>
    createMemo(() => [...new Set(queued().flatMap((one) => of(one) ?? []))].sort(), undefined, {
      equals: isSameList,
    })

  const get = (id: string): Case | Damaged | null => {
    const one = set()?.get(id)
    return one === undefined || (one.kind === 'case' && one.deletedAt !== null) ? null : one
  }
  const whole = (id: string): Case | null => {
    const one = untrack(() => get(id))
    return one?.kind === 'case' ? one : null
  }
  const places = createPlaces(ids)
  const nextUntriaged = (id: string | null): string | null => {
    const shown = ids()
    const start = places.after(id)
    const turned = [...shown.slice(start), ...shown.slice(0, start)]
    return turned.find((one) => one !== id && whole(one)?.triage === null) ?? null
  }
  const marks = createMarks({ ids })
  // Whoever chooses another filter means what it shows.
  createEffect(on(filter, () => marks.keep(new Set(untrack(ids))), { defer: true }))

  /** What is done to where somebody is may take it away: then they are at the next one that stays, or the one before. */
  const keepingPlace = async (
    done: readonly string[],
    does: () => Promise<void>,
  ): Promise<void> => {
    const here = spot()
    const before = ids()
    await does()
    const shown = new Set(ids())
    if (here === null || !done.includes(here) || shown.has(here)) return
    const at = before.indexOf(here)
    const left = (one: string) => shown.has(one)
    setSpot(before.slice(at).find(left) ?? before.slice(0, at).findLast(left) ?? null)
  }
  const each = (cases: readonly string[], is: (one: Case) => boolean): boolean =>
    cases.every((id) => {
      const one = whole(id)
      return one !== null && is(one)
    })
  const upon = async (
    cases: readonly string[],
    does: (whole: readonly string[]) => Promise<void>,
  ): Promise<void> => {
    const readable = cases.filter((id) => whole(id) !== null)
    if (readable.length > 0) await keepingPlace(readable, () => does(readable))
  }
  const { me } = workspace
  return {
    commands,
    me: me.id,
    ids,
    counts,
    get,
    history(id) {
      // Of a record of which anything changes, its history may.
      get(id)
      const map = set()?.record(id)
      return map ? historyOf(map) : []
    },
    apart: (id) => caseApartIn(set()?.record(id) ?? null),
    now,
    cooling,
    myTurn,
    dueAt: (one) => dueAt(one, appeals()),
    colleague: (person) => (person === null ? null : colleague(person)),
    peopleOf,
    networkOf,
    networks: valuesOf(networkOf),
    owners: valuesOf(({ owner }) => owner),
    mayChange: commands.mayChange,
    isOpening: () => isOpening(workspace.moderation()),
    spot: () => {
      const at = spot()
      return at !== null && get(at) !== null ? at : null
    },
    at: setSpot,
    from: places.from,
    nextUntriaged,
    marks,
    meant(id) {
      const marked = marks.marked()
      return marked.size > 0 ? [...marked] : id === null ? [] : [id]
    },
    triage: (cases, triage) =>
      upon(cases, (some) =>
        commands.triage(some, each(some, (one) => one.triage === triage) ? null : triage),
      ),
    assign: (cases, owner) => upon(cases, (some) => commands.assign(some, owner)),
    take: (cases) =>
      upon(cases, (some) =>
        commands.assign(some, each(some, ({ owner }) => owner === me.id) ? null : me.id),
      ),
    grade: (cases, severity) => upon(cases, (some) => commands.grade(some, severity)),
    pass: (cases, status) => upon(cases, (some) => commands.pass(some, status)),
    close: (cases) =>
      upon(cases, (some) =>
        commands.pass(some, each(some, ({ status }) => status === 'closed') ? 'open' : 'closed'),
      ),
    remove: (cases) => upon(cases, (some) => commands.remove(some)),
  }
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index])
}
