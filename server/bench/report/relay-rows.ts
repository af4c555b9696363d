import { costRows } from './cost-rows.ts'
import type { Results } from './results.ts'
import type { Row } from './row.ts'
import { safetyRows } from './safety-rows.ts'
import { speedRows } from './speed-rows.ts'

export function relayRows(results: Results): Row[] {
  return [...speedRows(results), ...costRows(results), ...safetyRows(results)]
}
