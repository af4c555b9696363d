import type * as Y from 'yjs'
import { readLogo } from '#shared/domain/events/logo.ts'
import type { StagePartner } from '#shared/domain/events/stage.ts'
import { fieldsOf } from '#shared/domain/events/stage-value.ts'

/** Of a stage, whom it names as partners: one key each, with the place that it has among them. */
export function partnersIn(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap<unknown>('partners')
}

/** Exactly these, in this order. */
export function showPartners(doc: Y.Doc, partners: readonly StagePartner[]): void {
  const there = partnersIn(doc)
  const wanted = new Map(partners.map(({ id, ...said }, place) => [id, { ...said, place }]))
  for (const id of there.keys()) if (!wanted.has(id)) there.delete(id)
  for (const [id, { name, logo, place }] of wanted) {
    const shown = fieldsOf(there.get(id))
    if (shown.name !== name || shown.place !== place || readLogo(shown.logo) !== logo)
      there.set(id, { name, place, ...(logo !== null && { logo }) })
  }
}

export function readPartners(doc: Y.Doc): readonly StagePartner[] {
  const placed = [...partnersIn(doc)].flatMap(([id, value]) => {
    const { name, place, logo } = fieldsOf(value)
    if (typeof name !== 'string' || name === '') return []
    return [{ id, name, logo: readLogo(logo), place: Number(place) || 0 }]
  })
  placed.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
  return placed.map(({ id, name, logo }) => ({ id, name, logo }))
}
