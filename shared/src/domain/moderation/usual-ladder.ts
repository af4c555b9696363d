/** The built-in ladder, once a team makes it its own: the same records whoever of them does so, and however many apart. */
import { builtInRecords } from '#shared/domain/built-in.ts'
import { placeAt } from '#shared/domain/order.ts'
import { stepFields, USUAL_LADDER } from './ladder-step.ts'

const places = placesOf(USUAL_LADDER.length)

export const USUAL_STEPS = builtInRecords(
  'ladder',
  USUAL_LADDER.map((step, index) => ({
    fields: stepFields({ ...step, order: places[index] ?? null, was: step.id }),
    proses: {},
  })),
)

/** The id of the record that a step of the built-in ladder becomes; null for another one. */
export function ownUsualStep(id: string): string | null {
  const index = USUAL_LADDER.findIndex((step) => step.id === id)
  return USUAL_STEPS.ids[index] ?? null
}

/** The same on every device: nothing is left to chance. */
function placesOf(count: number): readonly string[] {
  const placed: { id: string; key: string; byHand: boolean }[] = []
  for (let at = 0; at < count; at++) {
    const id = String(at)
    const keys = placeAt(placed, at, id, (bytes) => bytes)
    placed.push({ id, key: keys.get(id) ?? '', byHand: true })
  }
  return placed.map(({ key }) => key)
}
