import { type Accessor, createMemo } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import type { Person } from '#client/workspace/workspace.ts'
import type { RecordMap } from '#shared/domain/fields.ts'
import { foldName } from '#shared/domain/named.ts'

/** `Inès (2)`: the second of those who are called so; null for whoever is the only one. */
export function numbered(name: string, nth: number | null): string {
  return nth === null ? name : `${name} (${nth})`
}

/** By person id, which of those with the same name somebody is; whoever is the only one is not in it. */
export function numbersOf(inOrder: readonly Person[]): Map<string, number> {
  const groups = [...Map.groupBy(inOrder, ({ name }) => foldName(name)).values()]
  return new Map(
    groups
      .filter((group) => group.length > 1)
      .flatMap((group) => group.map(({ id }, index) => [id, index + 1] as const)),
  )
}

/**
 * What members are called in a list that somebody chooses from, in the order in which the relay lists them: by when they
 * came, which is what `since` holds.
 */
export function createCalled(
  members: Accessor<readonly Person[]>,
  since: RecordMap,
): (person: Person) => string {
  const changed = changesOf(since)
  const numbers = createMemo(() => {
    changed()
    const at = (id: string) => {
      const value = since.get(id)
      return typeof value === 'number' ? value : Number.POSITIVE_INFINITY
    }
    return numbersOf(members().toSorted((a, b) => at(a.id) - at(b.id) || (a.id < b.id ? -1 : 1)))
  })
  return ({ id, name }) => numbered(name, numbers().get(id) ?? null)
}
