import * as Y from 'yjs'
import { type Apart, apartIn } from '#shared/domain/apart.ts'
import { TINTS, type Tint, usualTint } from '#shared/domain/campaign.ts'
import { type Damaged, damaged } from '#shared/domain/fields.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { NONE } from '#shared/domain/post-filter.ts'

/** One of the few subjects that everything a team publishes is about. */
export interface Pillar {
  readonly kind: 'pillar'
  readonly id: string
  readonly name: string
  readonly tint: Tint
  /** Which part of all posts it is to be, in whole percent from 0 to 100; null where nobody has said. */
  readonly share: number | null
  readonly deleted: boolean
  /** What was changed by two people who did not know of each other. */
  readonly apart: readonly Apart[]
}

export function isShare(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100
}

/** Fields that make no sense are read as not there; a record without a name is damaged (M5). */
export function parsePillar(id: string, map: unknown): Pillar | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const name = map.get('name')
  if (typeof name !== 'string') return damaged(id, 'name', map)
  const [tint, share] = [map.get('tint'), map.get('share')]
  return {
    kind: 'pillar',
    id,
    name,
    tint: TINTS.find((one) => one === tint) ?? usualTint(id),
    share: isShare(share) ? share : null,
    deleted: typeof map.get('deletedAt') === 'number',
    apart: apartIn(map),
  }
}

/** What of a period is counted: what is out, what is still to come, or both. */
export type Counted = 'all' | 'published' | 'planned'

export interface PillarShare {
  /** Its id, or `NONE` for the posts that have none. */
  readonly pillar: string
  readonly published: number
  /** Not published, with a date, and not called off. */
  readonly planned: number
  /** Of what is counted, from 0 to 1; 0 where nothing is. */
  readonly share: number
}

export interface PillarShares {
  /** One for each pillar, in their order, and one for the posts without: those of a pillar that is no more are among them. */
  readonly shares: readonly PillarShare[]
  readonly published: number
  readonly planned: number
}

/** Of the posts of these days, both included. */
export function sharesOf(
  posts: Iterable<Pick<Post, 'at' | 'status' | 'pillar'>>,
  pillars: readonly Pick<Pillar, 'id'>[],
  { first, last }: { readonly first: string; readonly last: string },
  counted: Counted,
): PillarShares {
  const published = new Map([...pillars.map(({ id }) => id), NONE].map((id) => [id, 0]))
  const planned = new Map(published)
  for (const { at, status, pillar } of posts) {
    if (at === null || status === 'cancelled' || dayOf(at) < first || dayOf(at) > last) continue
    const id = pillar !== null && published.has(pillar) ? pillar : NONE
    const counts = status === 'published' ? published : planned
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const countOf = (id: string): number =>
    (counted === 'planned' ? 0 : (published.get(id) ?? 0)) +
    (counted === 'published' ? 0 : (planned.get(id) ?? 0))
  const ids = [...published.keys()]
  const all = ids.reduce((sum, id) => sum + countOf(id), 0)
  return {
    shares: ids.map((id) => ({
      pillar: id,
      published: published.get(id) ?? 0,
      planned: planned.get(id) ?? 0,
      share: all === 0 ? 0 : countOf(id) / all,
    })),
    published: [...published.values()].reduce((sum, count) => sum + count, 0),
    planned: [...planned.values()].reduce((sum, count) => sum + count, 0),
  }
}
