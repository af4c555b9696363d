import * as Y from 'yjs'
import { type Apart, apartIn } from '#shared/domain/apart.ts'
import { type Damaged, damaged, type RecordMap } from '#shared/domain/fields.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'

/** What a campaign is drawn in, by its name; the design tokens have a tint for each (`--span-moss-bg`). */
export const TINTS = ['sky', 'moss', 'clay', 'honey'] as const

export type Tint = (typeof TINTS)[number]

/** Of its own from the first moment on, and the same for everybody (M4): an import says nothing but names. */
export function usualTint(id: string): Tint {
  const sum = [...id].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  return TINTS[sum % TINTS.length] ?? TINTS[0]
}

/** Those that stand beside each other look alike as late as possible. */
export function rarestTint(others: readonly { readonly tint: Tint }[]): Tint {
  const worn = (tint: Tint) => others.filter((one) => one.tint === tint).length
  return TINTS.toSorted((a, b) => worn(a) - worn(b))[0] ?? TINTS[0]
}

export interface Campaign {
  readonly kind: 'campaign'
  readonly id: string
  readonly name: string
  readonly goal: string
  /** Days, such as `2026-10-22`. Where both are there, the last is never before the first. */
  readonly first: string | null
  readonly last: string | null
  readonly tint: Tint
  /** What it may cost and where that stands, in words: nothing is reckoned with it. */
  readonly budget: string
  /** No longer offered for new posts; those that belong to it keep it. */
  readonly archived: boolean
  readonly deleted: boolean
  /** What was changed by two people who did not know of each other. */
  readonly apart: readonly Apart[]
}

export const LONGEST_NOTE = 2_000

/** Fields that make no sense are read as not there; a record without a name is damaged (M5). */
export function parseCampaign(id: string, map: unknown): Campaign | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const name = map.get('name')
  if (typeof name !== 'string') return damaged(id, 'name', map)
  const tint = map.get('tint')
  const [first, last] = inOrder(dayIn(map, 'first'), dayIn(map, 'last'))
  return {
    kind: 'campaign',
    id,
    name,
    goal: textIn(map, 'goal'),
    first,
    last,
    tint: TINTS.find((one) => one === tint) ?? usualTint(id),
    budget: textIn(map, 'budget'),
    archived: typeof map.get('archivedAt') === 'number',
    deleted: typeof map.get('deletedAt') === 'number',
    // Archived and taken back apart: it is one of the two, and either is one click away.
    apart: apartIn(map).filter(({ field }) => field !== 'archivedAt'),
  }
}

/** Two people may move one end each, apart, past each other: both days stand, and the later one is the last. */
function inOrder(first: string | null, last: string | null): [string | null, string | null] {
  return first !== null && last !== null && last < first ? [last, first] : [first, last]
}

function dayIn(map: RecordMap, field: string): string | null {
  const day = map.get(field)
  return typeof day === 'string' && day.length === 10 && isLocalTime(day) ? day : null
}

function textIn(map: RecordMap, field: string): string {
  const text = map.get(field)
  return typeof text === 'string' ? text : ''
}

/** How far a campaign is, in numbers of posts. */
export interface Progress {
  readonly posts: number
  readonly published: number
  /** Not published, and with a date. */
  readonly planned: number
  /** What was called off counts here and nowhere else. */
  readonly byStatus: ReadonlyMap<string, number>
}

export function progressOf(posts: Iterable<Pick<Post, 'status' | 'at'>>): Progress {
  const byStatus = new Map<string, number>()
  let planned = 0
  for (const { status, at } of posts) {
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1)
    if (at !== null && status !== 'published' && status !== 'cancelled') planned++
  }
  const all = [...byStatus.values()].reduce((sum, count) => sum + count, 0)
  return {
    posts: all - (byStatus.get('cancelled') ?? 0),
    published: byStatus.get('published') ?? 0,
    planned,
    byStatus,
  }
}
