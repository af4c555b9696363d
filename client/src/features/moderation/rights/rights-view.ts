import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from 'solid-js'
import { createRightsCommands, type RightsCommands } from '#client/commands/moderation/rights.ts'
import { createBreath, inBreaths } from '#client/workspace/breaths.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { planOf } from '#client/workspace/moderation/keep-time.ts'
import { askRelayTime } from '#client/workspace/relay-time.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { MODERATION_COLLECTIONS, type ModerationCollection } from '#shared/documents/moderation.ts'
import type { Found } from '#shared/domain/moderation/about.ts'
import { caseTitle } from '#shared/domain/moderation/case.ts'
import type { ErasureRecord } from '#shared/domain/moderation/erasure-record.ts'
import { sameName } from '#shared/domain/moderation/name-finder.ts'
import { namesOf } from '#shared/domain/moderation/names-in.ts'
import type { NotedPerson } from '#shared/domain/moderation/noted-person.ts'
import { notedName } from '#shared/domain/moderation/noted-person.ts'
import type { Standing } from '#shared/domain/moderation/retention.ts'
import { deadlineOf, type RightsRequest } from '#shared/domain/moderation/rights-request.ts'
import { until } from '#shared/domain/parts.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { recordPlace } from './record-place.ts'

export type RightsEnvironment = Pick<Environment, 'now' | 'painted' | 'fetch' | 'origin'>

export interface LeavingRow {
  readonly id: string
  readonly collection: ModerationCollection
  /** Of a hand-over, its day, such as `2026-10-15`; empty where it cannot be read. */
  readonly title: string
  /** After `/w/{workspace}/moderation`; null where it has no page of its own. */
  readonly path: string | null
  /** ms since 1970 */
  readonly erasedAt: number
}

export interface RequestRow {
  /** Of the request. */
  readonly id: string
  readonly request: RightsRequest
  /** Null when whoever asked is not there any more. */
  readonly name: string | null
  /** ms since 1970 */
  readonly deadline: number
  readonly isLate: boolean
}

/** What the page of rights shows, and does. */
export interface RightsView {
  readonly commands: RightsCommands
  /** Whether the relay has said what time it is. */
  readonly inStep: Accessor<boolean>
  /** Ids of what goes, the first first. */
  readonly leaving: Accessor<readonly string[]>
  leavingRow(id: string): LeavingRow | null
  readonly waiting: Accessor<readonly RequestRow[]>
  readonly past: Accessor<readonly RequestRow[]>
  readonly erasures: Accessor<readonly ErasureRecord[]>
  /** Everybody noted, for choosing one; those who were merged into others are found by them. */
  readonly people: Accessor<readonly { readonly id: string; readonly name: string }[]>
  /** Whom somebody may mean by a name or a handle. */
  peopleCalled(text: string): readonly string[]
  /** Those that share a name, told apart: their handles, each with its network; when they were first noted (ms since 1970). */
  markOf(person: string): PersonMark | null
  nameOf(person: string): string | null
}

export interface PersonMark {
  readonly handles: NotedPerson['handles']
  readonly notedAt: number
}

export function createRightsView(workspace: Workspace, environment: RightsEnvironment): RightsView {
  const moderation = workspace.moderation
  const [relayNow, setRelayNow] = createSignal<number | null>(null)
  const [standing, setStanding] = createSignal<ReadonlyMap<string, Standing>>(new Map())
  const breath = () => createBreath(environment.now, environment.painted)
  void askRelayTime(environment).then(setRelayNow)
  createEffect(() => void moderation()?.lookEverywhere())

  createEffect(() => {
    const all = moderation()
    if (!all?.ready()) return
    for (const name of MODERATION_COLLECTIONS) all[name].changes()
    let isOver = false
    onCleanup(() => {
      isOver = true
    })
    const volumes = all.volumes().map(({ doc }) => doc)
    const now = relayNow() ?? environment.now()
    const planned = planOf(volumes, workspace.write.settings, now)
    void inBreaths(
      until(() => isOver, planned),
      breath(),
    ).then((done) => {
      if (done) setStanding(new Map(done.plan.leaving.map((one) => [one.id, one])))
    })
  })
  const nameOf = (id: string): string | null => {
    const person = moderation()?.noted.get(id)
    return person?.kind === 'noted' ? notedName(person) : null
  }
  const titleOf = ({ id, collection, map }: Found): string => {
    const all = moderation()
    const one = all?.cases.get(id) ?? all?.incidents.get(id) ?? all?.notes.get(id)
    if (one?.kind === 'case') return caseTitle(one)
    if (one?.kind === 'incident') return one.title
    if (one?.kind === 'note') return one.excerpt
    const handover = all?.handovers.get(id)
    if (handover?.kind === 'handover') return dayOf(handover.to)
    return nameOf(collection === 'noted' ? id : String(map.get('person'))) ?? ''
  }
  const dayOf = (instant: number): string =>
    localTimeAt(instant, workspace.settings().timeZone).slice(0, 10)
  const rowOf = (standing: Standing): LeavingRow => {
    const { id, collection, map, erasedAt } = standing
    // What names only who is gone, or nobody, is read nowhere.
    const isLost =
      collection !== 'noted' && map.has('person') && nameOf(String(map.get('person'))) === null
    const path = isLost ? null : recordPlace(standing)
    return { id, collection, title: titleOf(standing), path, erasedAt }
  }
  const requests = createMemo((): readonly RequestRow[] => {
    const all = moderation()
    const rows = (all?.requests.ids() ?? []).flatMap((id): RequestRow[] => {
      const request = all?.requests.get(id)
      if (request?.kind !== 'request') return []
      const deadline = deadlineOf(request)
      const name = request.person === null ? null : nameOf(request.person)
      return [{ id, request, name, deadline, isLate: deadline < environment.now() }]
    })
    return rows.sort((a, b) => a.deadline - b.deadline)
  })
  const people = createMemo(() => {
    const all = moderation()
    return (all?.noted.ids() ?? []).flatMap((id) => {
      const person = all?.noted.get(id)
      return person?.kind === 'noted' ? [{ id, name: notedName(person), person }] : []
    })
  })
  let index: { readonly of: object; readonly called: ReadonlyMap<string, Set<string>> } | null =
    null
  /** Whose files a name leads to. Made when somebody types one: that reads the names of thousands. */
  const called = () => {
    const all = people()
    if (index?.of === all) return index.called
    const found = new Map<string, Set<string>>()
    for (const { id, person } of all)
      for (const one of namesOf(person)) {
        const ids = found.get(sameName(one)) ?? new Set()
        found.set(sameName(one), ids.add(person.mergedInto ?? id))
      }
    index = { of: all, called: found }
    return found
  }
  return {
    commands: createRightsCommands(workspace, breath()),
    inStep: () => relayNow() !== null,
    leaving: createMemo(() => [...standing().keys()]),
    leavingRow(id) {
      const found = standing().get(id)
      return found ? rowOf(found) : null
    },
    waiting: () => requests().filter(({ request }) => request.answeredAt === null),
    past: () => requests().filter(({ request }) => request.answeredAt !== null),
    erasures: createMemo(() => {
      const all = moderation()
      const found = (all?.erasures.ids() ?? []).flatMap((id) => {
        const one = all?.erasures.get(id)
        return one?.kind === 'erasure' ? [one] : []
      })
      return found.sort((a, b) => b.at - a.at)
    }),
    people,
    peopleCalled(text) {
      const wanted = sameName(text)
      return wanted === '' ? [] : [...(called().get(wanted) ?? [])]
    },
    markOf(id) {
      const person = moderation()?.noted.get(id)
      return person?.kind === 'noted'
        ? { handles: person.handles, notedAt: person.createdAt }
        : null
    },
    nameOf,
  }
}
