/**
 * Which people noted are one. Merging writes one field, `mergedInto`, into the file that becomes a part of another;
 * nothing else moves, so that splitting brings back exactly what each had. Computed on reading: two people may merge two
 * files into one another apart, which is one file all the same, on every device with the same person at its head.
 */
export interface Merged {
  readonly id: string
  readonly mergedInto: string
}

export interface NotedGroups {
  /** The person whose file this one's is a part of; itself for who is merged into nobody. */
  headOf(id: string): string
  /** Everybody in the file of a head, which comes first; the others by id. */
  membersOf(head: string): readonly string[]
}

/** @param isThere whether a person is known and not deleted: who was merged into one that is not stands alone again */
export function notedGroups(
  merged: Iterable<Merged>,
  isThere: (id: string) => boolean,
): NotedGroups {
  const next = new Map<string, string>()
  for (const { id, mergedInto } of merged)
    if (id !== mergedInto && isThere(mergedInto)) next.set(id, mergedInto)
  const heads = new Map<string, string>()
  const members = new Map<string, string[]>()
  for (const id of next.keys()) {
    const head = walk(id, next, heads)
    for (const member of new Set([id, head])) heads.set(member, head)
  }
  for (const [id, head] of heads) {
    if (id !== head) members.set(head, [...(members.get(head) ?? []), id])
  }
  return {
    headOf: (id) => heads.get(id) ?? id,
    membersOf: (head) => [head, ...(members.get(head) ?? []).sort()],
  }
}

/** Up to who is merged into nobody; in a circle, to the one of it whose id comes first. */
function walk(
  start: string,
  next: ReadonlyMap<string, string>,
  heads: ReadonlyMap<string, string>,
): string {
  const path: string[] = []
  let id = start
  for (;;) {
    const known = heads.get(id)
    if (known !== undefined) return known
    const at = path.indexOf(id)
    if (at >= 0) return path.slice(at).sort()[0] ?? id
    const up = next.get(id)
    if (up === undefined) return id
    path.push(id)
    id = up
  }
}

/**
 * Whose `mergedInto` is to be cleared so that a person, with those merged into them, stands apart again: theirs, and in a
 * circle the head's own, which would lead back to them.
 * @param mergedInto of the head
 */
export function toSplit(
  member: string,
  groups: NotedGroups,
  mergedInto: string | null,
): readonly string[] {
  const head = groups.headOf(member)
  if (member === head) return []
  const isCircle = mergedInto !== null && groups.membersOf(head).includes(mergedInto)
  return isCircle ? [member, head] : [member]
}
