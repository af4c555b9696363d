import { type Apart, apartIn } from '#shared/domain/apart.ts'
import type { RecordMap } from '#shared/domain/fields.ts'
import { byChanceIn } from '#shared/domain/standing.ts'

/** What nothing weighs: whose a case is, until when, how far it is, what it is called. */
const CHOSEN = ['title', 'owner', 'deadline', 'status'] as const

/** Of which one stands by chance until somebody who knows of both chooses. Of triage and severity the graver stands. */
export function caseApartIn(map: RecordMap | null): readonly Apart[] {
  const fields = map ? byChanceIn(map, CHOSEN) : []
  return fields.length === 0 ? [] : apartIn(map).filter(({ field }) => fields.includes(field))
}
