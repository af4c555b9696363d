import { type Accessor, createEffect, createMemo, createSignal } from 'solid-js'
import { createRightsCommands, type RightsCommands } from '#client/commands/moderation/rights.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { planOf } from '#client/workspace/moderation/keep-time.ts'
import { askRelayTime } from '#client/workspace/moderation/relay-time.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { ModerationCollection } from '#shared/documents/moderation.ts'
import { caseTitle } from '#shared/domain/moderation/case.ts'
import type { ErasureRecord } from '#shared/domain/moderation/erasure-record.ts'
import { notedName } from '#shared/domain/moderation/noted-person.ts'
import type { Standing } from '#shared/domain/moderation/retention.ts'
import { deadlineOf, type RightsRequest } from '#shared/domain/moderation/rights-request.ts'
import { foldName } from '#shared/domain/named.ts'

export type RightsEnvironment = Pick<Environment, 'now' | 'fetch' | 'origin'>

export interface LeavingRow {
  readonly id: string
  readonly collection: ModerationCollection
  /** Empty where it cannot be read. */
  readonly title: string
  /** After `/w/{workspace}/moderation`; null where it has no page of its own. */
  readonly path: string | null
  /** ms since 1970 */
  readonly erasedAt: number
}

export interface RequestRow {
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
  readonly leaving: Accessor<readonly LeavingRow[]>
  readonly waiting: Accessor<readonly RequestRow[]>
  readonly past: Accessor<readonly RequestRow[]>
  readonly erasures: Accessor<readonly ErasureRecord[]>
  /** Everybody noted, for choosing one; those who were merged into others are found by them. */
  readonly people: Accessor<readonly { readonly id: string; readonly name: string }[]>
  /** Whom somebody means by a name or a handle; null where it is nobody, or several. */
  personCalled(text: string): string | null
  nameOf(person: string): string | null
  /** Looks again at what is about to be erased. */
  refresh(): void
}

export function createRightsView(workspace: Workspace, environment: RightsEnvironment): RightsView {
  const moderation = workspace.moderation
  const [relayNow, setRelayNow] = createSignal<number | null>(null)
  const [looked, setLooked] = createSignal(0)
  void askRelayTime(environment).then(setRelayNow)
  createEffect(() => void moderation()?.lookEverywhere())

  const plan = createMemo(() => {
    const all = moderation()
    if (!all?.ready()) return null
    looked()
    for (const set of [all.cases, all.noted, all.notes, all.measures]) {
      set.ids()
      set.arrived()
    }
    const now = relayNow() ?? environment.now()
    return planOf({ moderation: all, settings: workspace.write.settings }, now).plan
  })
  const nameOf = (id: string): string | null => {
    const person = moderation()?.noted.get(id)
    return person?.kind === 'noted' ? notedName(person) : null
  }
  const rowOf = ({ id, collection, map, erasedAt }: Standing): LeavingRow => {
    const all = moderation()
    if (collection === 'cases') {
      const one = all?.cases.get(id)
      const title = one?.kind === 'case' ? caseTitle(one) : ''
      return { id, collection, title, path: `/case/${id}`, erasedAt }
    }
    if (collection === 'noted')
      return { id, collection, title: nameOf(id) ?? '', path: `/people/${id}`, erasedAt }
    const note = collection === 'notes' ? all?.notes.get(id) : undefined
    const person = map.get('person')
    const path = typeof person === 'string' && nameOf(person) !== null ? `/people/${person}` : null
    return { id, collection, title: note?.kind === 'note' ? note.excerpt : '', path, erasedAt }
  }
  const requests = createMemo((): readonly RequestRow[] => {
    const all = moderation()
    const rows = (all?.requests.ids() ?? []).flatMap((id): RequestRow[] => {
      const request = all?.requests.get(id)
      if (request?.kind !== 'request') return []
      const deadline = deadlineOf(request)
      const name = request.person === null ? null : nameOf(request.person)
      return [{ request, name, deadline, isLate: deadline < environment.now() }]
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
  return {
    commands: createRightsCommands(workspace),
    inStep: () => relayNow() !== null,
    leaving: () => plan()?.leaving.map(rowOf) ?? [],
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
    personCalled(text) {
      const wanted = foldName(text.trim().replace(/^@/, ''))
      if (wanted === '') return null
      const called = people().filter(({ name, person }) =>
        [name, ...person.aliases, ...person.handles.map(({ handle }) => handle)].some(
          (one) => foldName(one) === wanted,
        ),
      )
      const ids = new Set(called.map(({ id, person }) => person.mergedInto ?? id))
      const [only] = ids
      return ids.size === 1 && only !== undefined ? only : null
    },
    nameOf,
    refresh: () => void setLooked((before) => before + 1),
  }
}
