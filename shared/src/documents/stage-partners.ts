import type * as Y from 'yjs'
import type { StagePartner } from '#shared/domain/events/stage.ts'
import { fieldsOf } from '#shared/domain/events/stage-value.ts'

/** Of a stage, whom it names as partners: one key each, with the place that it has among them. */
export function partnersIn(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap<unknown>('partners')
}

/** Exactly these, in this order. */
export function showPartners(doc: Y.Doc, partners: readonly StagePartner[]): void {
  const there = partnersIn(doc)
  const wanted = new Map(partners.map(({ id, name }, place) => [id, { name, place }]))
  for (const id of there.keys()) if (!wanted.has(id)) there.delete(id)
  for (const [id, { name, place }] of wanted) {
    const { name: nameThere, place: placeThere } = fieldsOf(there.get(id))
    if (nameThere !== name || placeThere !== place) there.set(id, { name, place })
  }
}

export function readPartners(doc: Y.Doc): readonly StagePartner[] {
  const placed = [...partnersIn(doc)].flatMap(([id, value]) => {
    const { name, place } = fieldsOf(value)
    return typeof name === 'string' && name !== '' ? [{ id, name, place: Number(place) || 0 }] : []
  })
  placed.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
  return placed.map(({ id, name }) => ({ id, name }))
}
