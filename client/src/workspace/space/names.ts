import { type Accessor, createMemo, onCleanup } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import { createRecordStore } from '#client/binding/record-store.ts'
import type { Channel, Label, Person } from '#client/workspace/workspace.ts'
import type { Damaged, RecordMap, Records } from '#shared/domain/fields.ts'
import { type Named, networkOf, parseNamed } from '#shared/domain/named.ts'
import { NETWORKS } from '#shared/domain/network.ts'

/** Labels, campaigns or channels: what a collection of `space` calls things, in the order of their names. */
export function createNames(records: Records): Accessor<readonly Label[]> {
  const store = createRecordStore<Named | Damaged>(parseNamed, () => {})
  onCleanup(store.attach(records))
  return createMemo(() =>
    Object.values(store.byId)
      .flatMap((item) =>
        item?.kind === 'named' && !item.deleted ? [{ id: item.id, name: item.name }] : [],
      )
      .sort((a, b) => a.name.localeCompare(b.name)),
  )
}

/** One channel a network, until the team adds its own (M4: computed, never written). */
export function createChannels(records: Records): Accessor<readonly Channel[]> {
  const names = createNames(records)
  return createMemo(() => [
    ...NETWORKS.map((network) => ({ id: network, network, name: null })),
    ...names().map(({ id, name }) => {
      const map = records.get(id)
      return { id, name, network: (map && networkOf(map)) ?? '' }
    }),
  ])
}

/** Those who are here now, of everybody who has been. */
export function createMembers(
  people: Accessor<readonly Person[]>,
  gone: RecordMap,
  me: Accessor<Person>,
): Accessor<readonly Person[]> {
  const changed = changesOf(gone)
  return createMemo(() => {
    changed()
    return people().filter(({ id }) => gone.get(id) !== true || id === me().id)
  })
}

/** Everybody who has been here, by name. */
export function createPeople(people: RecordMap, me: Accessor<Person>): Accessor<readonly Person[]> {
  const changed = changesOf(people)
  return createMemo(() => {
    changed()
    const found = [...people].flatMap(([id, name]) =>
      typeof name === 'string' ? [{ id, name }] : [],
    )
    const own = me()
    const all = found.some(({ id }) => id === own.id) ? found : [...found, own]
    return all.sort((a, b) => a.name.localeCompare(b.name))
  })
}
