import { type Accessor, createMemo } from 'solid-js'
import type * as Y from 'yjs'
import { changesOf } from '#client/binding/map-changes.ts'
import { assignHues, HUES, type Hue } from '#client/ui/people.ts'
import type { Person } from '#client/workspace/workspace.ts'
import { huesIn, peopleIn } from '#shared/documents/space.ts'

/** What was given to whom; what is none of the eight reads as not given (M5). */
function givenHues(doc: Y.Doc): Map<string, Hue> {
  return new Map(
    [...huesIn(doc)].flatMap(([id, value]) => {
      const hue = HUES.find((one) => one === value)
      return hue === undefined ? [] : [[id, hue] as const]
    }),
  )
}

/**
 * Gives newcomers a hue that fewest have. Those who were here before there were any to keep are given what they were
 * drawn with (M4: worked out until then), so that nobody who comes changes it. Inside a transaction.
 */
export function giveHues(doc: Y.Doc, newcomers: readonly string[]): void {
  const given = givenHues(doc)
  const drawn = assignHues([...peopleIn(doc).keys()], given)
  for (const [id, hue] of assignHues(newcomers, drawn)) {
    if (given.get(id) !== hue) huesIn(doc).set(id, hue)
  }
}

/** With which hue somebody is drawn, by id; also for whom this device knows only by their presence. */
export function createHues(
  doc: Y.Doc,
  people: Accessor<readonly Person[]>,
): (person: string) => Hue {
  const changed = changesOf(huesIn(doc))
  const known = createMemo(() => {
    changed()
    const ids = people().map(({ id }) => id)
    return assignHues(ids, givenHues(doc))
  })
  return (id) => known().get(id) ?? assignHues([id], known()).get(id) ?? 1
}
