import * as Y from 'yjs'
import type { RecordMap, Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { CHAINS, timeOfRound } from '../chain.ts'
import type { Commitment, Source } from '../commitment.ts'
import { type Draw, parseDraw } from '../draw.ts'
import { announceDraw, keepList, sealSecret } from '../draw-actions.ts'
import { type DrawEntry, hashOfList, listText, ticketsOf } from '../list.ts'
import { sealHash } from '../randomness.ts'

const [quicknet] = CHAINS
if (!quicknet) throw new Error('There is no chain')
/** When round 1,000 was published. */
export const ROUND_TIME = timeOfRound(quicknet, 1000)
export const BEFORE = ROUND_TIME - 3_600_000

export interface Place {
  readonly doc: Y.Doc
  readonly draws: Records
  readonly seals: Records
  readonly lists: Records
}

export function placeOf(doc: Y.Doc = new Y.Doc()): Place {
  const at = (name: string): Records => doc.getMap<RecordMap>(name)
  return { doc, draws: at('draws'), seals: at('seals'), lists: at('lists') }
}

export function authorAt(now: number, person = 'camille'): Author {
  return { person, now, random: (bytes) => crypto.getRandomValues(bytes) }
}

export const SIX: readonly DrawEntry[] = ['ana', 'bob', 'cyd', 'dan', 'eve', 'fay'].map((code) => ({
  code,
  weight: 1,
}))

export function commitmentTo(
  entries: readonly DrawEntry[],
  source: Source,
  more: Partial<Commitment> = {},
): Commitment {
  return {
    event: 'photo',
    title: 'Five books',
    list: hashOfList(listText(entries)),
    entries: entries.length,
    tickets: ticketsOf(entries),
    rules: null,
    prizes: 2,
    reserves: 1,
    source,
    announcedAt: BEFORE,
    ...more,
  }
}

export const byRound = (round = 1000): Source => ({
  kind: 'beacon',
  chain: quicknet.hash,
  round,
  fallback: null,
})

export interface SealedDevice {
  readonly id: string
  readonly hash: string
  readonly secret: string
}

export function sealedAt(place: Place, count: number): SealedDevice[] {
  return Array.from({ length: count }, () => {
    const { id, secret } = sealSecret(place.seals, 'photo', authorAt(BEFORE))
    return { id, hash: sealHash(id, secret), secret }
  })
}

export function announced(place: Place, commitment: Commitment, entries = SIX): string {
  const author = authorAt(commitment.announcedAt)
  keepList(place.lists, listText(entries), author)
  return announceDraw(place.draws, commitment, author)
}

export function drawAt({ draws }: Place, id: string): Draw {
  const draw = parseDraw(id, draws.get(id))
  if (draw.kind !== 'draw') throw new Error(`The draw is damaged: ${draw.field}`)
  return draw
}

export function meet(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)))
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)))
}
