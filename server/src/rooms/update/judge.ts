import { walkCausally } from './causal-walk.ts'
import { addDeletions, type Deletions, encodeDeletions, NO_DELETIONS, within } from './deletions.ts'
import { placesItself } from './places-itself.ts'
import type { DeletionBytes, ScannedUpdate, Section, UpdateSlice } from './scan.ts'
import { withoutKnown } from './trim.ts'
import type { Vector } from './vector.ts'

/** What an update means to a room that knows `vector` (R5). */
export type Verdict =
  /** All of its structs are known and it deletes nothing. */
  | { readonly kind: 'known' }
  /** It can be placed as a whole; `news` is what of it is new. */
  | { readonly kind: 'news'; readonly news: UpdateSlice }
  /** Something that it builds on is missing; `placeable` is the part that does not need it. */
  | { readonly kind: 'gap'; readonly placeable: UpdateSlice }

export function judge(update: ScannedUpdate, vector: Vector): Verdict {
  const placed = placeable(update, vector)
  const news = withoutKnown(placed, vector)
  if (placed !== update) return { kind: 'gap', placeable: news }
  const isKnown = news.sections.length === 0 && news.deletions.clients === 0
  return isKnown ? { kind: 'known' } : { kind: 'news', news }
}

/** The update itself when all of it can be placed, else the part that can. */
function placeable(update: ScannedUpdate, vector: Vector): UpdateSlice {
  const sections = placeableSections(update, vector)
  const ends = new Map(sections.map(({ client, end }) => [client, end]))
  const reach = (client: number) => Math.max(vector.get(client) ?? 0, ends.get(client) ?? 0)
  let deletions = update.deletions
  for (const [client, end] of update.deletionEnds) {
    if (end <= reach(client)) continue
    deletions = upTo(update.deletions, reach)
    break
  }
  if (sections === update.sections && deletions === update.deletions) return update
  return { bytes: update.bytes, sections, deletions }
}

function placeableSections(update: ScannedUpdate, vector: Vector): readonly Section[] {
  const starts = update.sections.every(({ client, clock }) => clock <= (vector.get(client) ?? 0))
  // Nearly every update: all that it builds on is known already, or in it, so that it is not read again.
  if (starts && !update.hasSkips && placesItself(update, vector)) return update.sections
  const tracks = walkCausally(update, vector)
  if (tracks.every((track) => track.structs === track.section.structs)) return update.sections
  return tracks.flatMap(({ section, structs, clock, cursor }) =>
    structs === 0 ? [] : [{ ...section, structs, end: clock, to: cursor.pos }],
  )
}

function upTo(deletions: DeletionBytes, reach: (client: number) => number): DeletionBytes {
  const all: Deletions = new Map()
  addDeletions(all, deletions)
  const inside = within(all, (client) => [0, reach(client)])
  return inside.size === 0 ? NO_DELETIONS : encodeDeletions(inside)
}
