/**
 * What several must agree to before it holds. Whoever agrees leaves an entry that never changes, with a hash of what they had
 * before their eyes, as the approval of a post does. Whether enough have, and since when it holds, is computed on reading:
 * two who agree apart need not know of each other, and no merge makes anybody agree to what they have not seen.
 */
import { hashOf } from '#shared/domain/approval/content.ts'
import { isSafeKey, lineIn, membersIn, numberIn, type RecordMap } from '#shared/domain/fields.ts'
import { jsonList } from '#shared/domain/json-list.ts'

export interface Agreements {
  /** Who agrees to what it is now, sorted. */
  readonly agreed: readonly string[]
  /** Who had agreed to what it is no more, sorted. */
  readonly void: readonly string[]
  /** When enough had agreed; ms since 1970. Null: not yet. */
  readonly holdsAt: number | null
}

/** `agreement:{entry}` = a JSON array; beside it, `agreed:{person}` for clients that know no entries. */
const AGREEMENT = 'agreement:'

export function agreementEntry(
  entry: string,
  { at, by, map }: { readonly at: number; readonly by: string; readonly map: RecordMap },
): [key: string, value: string] {
  return [`${AGREEMENT}${entry}`, JSON.stringify([at, by, proposalHash(map)])]
}

/** The number in front is raised when what counts as content changes: an agreement to another number fits nothing. */
const CANON = 1

/** Of what is proposed: what, to whom, about what, and for how long from when it holds. */
function proposalHash(map: RecordMap): string {
  const [at, until] = [proposedAt(map), numberIn(map, 'until')]
  const lasts = until === null ? null : until - at
  const said = ['what', 'person', 'case', 'step'].map((field) => lineIn(map, field))
  return hashOf(JSON.stringify([CANON, said, numberIn(map, 'needs'), lasts]))
}

/** ms since 1970 */
export function proposedAt(map: RecordMap): number {
  return numberIn(map, 'at') ?? numberIn(map, 'createdAt') ?? 0
}

/** @param needs how many people */
export function agreementsIn(map: RecordMap, needs: number): Agreements {
  const entries = entriesIn(map)
  const hash = entries.length === 0 ? '' : proposalHash(map)
  /** When each who agrees to what it is now did so first. */
  const since = new Map<string, number>()
  const others = new Set<string>()
  for (const { at, by, hash: of } of entries) {
    if (of === hash) since.set(by, Math.min(at, since.get(by) ?? at))
    else others.add(by)
  }
  // From a client that knew no entries, which could not change what was proposed either.
  for (const by of membersIn(map, 'agreed'))
    if (!since.has(by) && !others.has(by)) since.set(by, proposedAt(map))
  const moments = [...since.values()].sort((a, b) => a - b)
  return {
    agreed: [...since.keys()].sort(),
    void: [...others].filter((by) => !since.has(by)).sort(),
    holdsAt: moments[needs - 1] ?? null,
  }
}

/** What does not parse is none (M5). */
function entriesIn(map: RecordMap) {
  const entries: { readonly at: number; readonly by: string; readonly hash: string }[] = []
  for (const [key, value] of map) {
    if (!key.startsWith(AGREEMENT)) continue
    const [at, by, hash] = jsonList(value) ?? []
    if (typeof at === 'number' && typeof by === 'string' && typeof hash === 'string')
      if (isSafeKey(by)) entries.push({ at, by, hash })
  }
  return entries
}
