import * as Y from 'yjs'
import { type Damaged, damaged, lineIn, membersIn, numberIn } from '#shared/domain/fields.ts'
import { foldText } from '#shared/domain/post-filter.ts'

/** Somebody whom the team notes something about: known by what they are called on each network. They have rights. */
export interface NotedPerson {
  readonly kind: 'noted'
  readonly id: string
  /** What the team calls them; empty: their first handle. */
  readonly name: string
  readonly handles: readonly Handle[]
  /** Other names that they go by, sorted. */
  readonly aliases: readonly string[]
  /** Day since when they are a member there, such as `2024-03-01`. */
  readonly since: string | null
  /** In which they are to be written to. */
  readonly language: 'fr' | 'en' | null
  /** Id of the one whose file this is a part of. */
  readonly mergedInto: string | null
  /** Ids of others who are called alike and are somebody else, as a moderator has said; sorted. */
  readonly apart: readonly string[]
  readonly origin: string | null
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string | null
  /** ms since 1970, until when somebody has said that it is to be kept, and why. */
  readonly keepUntil: number | null
  readonly keepReason: string
  readonly deletedAt: number | null
}

export interface Handle {
  /** One of `NETWORKS`, or what a file called it. */
  readonly network: string
  /** Without a leading `@`. */
  readonly handle: string
}

const HANDLE = 'handle'

/** Characters; keys are at most 200 long. */
export const LONGEST_HANDLE = 150

/** The member of the set of handles (M2). */
export function handleMember({ network, handle }: Handle): string {
  return `${network}:${handle.trim().replace(/^@/, '').slice(0, LONGEST_HANDLE)}`
}

/** By which two handles are the same account. */
export function handleKey(handle: Handle): string {
  return handleMember(handle).toLowerCase()
}

export function parseNotedPerson(id: string, map: unknown): NotedPerson | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const handles = membersIn(map, HANDLE).flatMap((member) => {
    const at = member.indexOf(':')
    return at > 0 ? [{ network: member.slice(0, at), handle: member.slice(at + 1) }] : []
  })
  const name = lineIn(map, 'name')
  if (name === null && handles.length === 0) return damaged(id, 'name', map)
  const language = lineIn(map, 'language')
  return {
    kind: 'noted',
    id,
    name: name ?? '',
    handles,
    aliases: membersIn(map, 'alias'),
    since: lineIn(map, 'since'),
    language: language === 'fr' || language === 'en' ? language : null,
    mergedInto: lineIn(map, 'mergedInto'),
    apart: membersIn(map, 'apart'),
    origin: lineIn(map, 'origin'),
    createdAt: numberIn(map, 'createdAt') ?? 0,
    createdBy: lineIn(map, 'createdBy'),
    keepUntil: numberIn(map, 'keepUntil'),
    keepReason: lineIn(map, 'keepReason') ?? '',
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

export function notedName({ name, handles }: Pick<NotedPerson, 'name' | 'handles'>): string {
  return name || (handles[0]?.handle ?? '')
}

/** Characters: shorter ones are alike by chance. */
const LEAST_ALIKE = 4

/**
 * By which what somebody is called on one network is like what they are called on another: `Kevin.Thea`, `kevin_thea` and
 * `KévinThéa`. Likeness is a reason to look, and none to take two people for one.
 */
export function likenessesOf({
  handles,
  aliases,
}: Pick<NotedPerson, 'handles' | 'aliases'>): readonly string[] {
  const names = [...handles.map(({ handle }) => handle), ...aliases]
  const folded = names.map((name) => foldText(name).replace(/[^\p{L}\p{N}]/gu, ''))
  return [...new Set(folded)].filter((name) => name.length >= LEAST_ALIKE)
}
