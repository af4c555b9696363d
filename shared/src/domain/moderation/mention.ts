import * as Y from 'yjs'
import {
  type Damaged,
  damaged,
  isSafeKey,
  lineIn,
  memberKey,
  numberIn,
  type RecordMap,
} from '#shared/domain/fields.ts'

/** Where an incident is spoken of: an article, a thread, a video. */
export interface Mention {
  readonly kind: 'mention'
  readonly id: string
  readonly incident: string
  /** As it was typed or pasted: `webLink` says whether it may be opened. */
  readonly link: string
  /** Where that is, such as a newspaper or a forum. */
  readonly source: string
  /** Who says it there. */
  readonly author: string
  /** When it was said there; ms since 1970. */
  readonly at: number
  /** Everybody who has looked into it, the first one first; nobody: it waits to be checked. */
  readonly checks: readonly { readonly by: string; readonly at: number }[]
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string | null
  readonly deletedAt: number | null
}

/** Characters; what is longer is cut when it is noted. */
export const LONGEST_LINK = 2_000
export const LONGEST_SOURCE = 200

/** One key a person, so that two who check it apart are both on record. */
export function mentionCheck(person: string): string {
  return memberKey('checked', person)
}

export function parseMention(id: string, map: unknown): Mention | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [incident, link] = [lineIn(map, 'incident'), lineIn(map, 'link')]
  if (incident === null) return damaged(id, 'incident', map)
  if (link === null) return damaged(id, 'link', map)
  const createdAt = numberIn(map, 'createdAt') ?? 0
  return {
    kind: 'mention',
    id,
    incident,
    link,
    source: lineIn(map, 'source') ?? '',
    author: lineIn(map, 'author') ?? '',
    at: numberIn(map, 'at') ?? createdAt,
    checks: checksIn(map),
    createdAt,
    createdBy: lineIn(map, 'createdBy'),
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

const CHECK = memberKey('checked', '')

function checksIn(map: RecordMap): Mention['checks'] {
  const checks: { by: string; at: number }[] = []
  for (const [key, at] of map) {
    const by = key.slice(CHECK.length)
    if (key.startsWith(CHECK) && typeof at === 'number' && isSafeKey(by)) checks.push({ by, at })
  }
  return checks.sort((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1))
}
