/** When nothing is to be left of those who took part. */
import { numberIn, type RecordMap } from '#shared/domain/fields.ts'
import { instantOf } from '#shared/domain/zone.ts'
import { rulesAnswersIn } from '../rules/answers.ts'
import type { PlacedPhase } from '../timeline.ts'
import { timeAt } from '../wall-minutes.ts'

/** Days after the end, where the rules do not say. */
export const USUAL_KEPT_DAYS = 90
const DAY_MS = 86_400_000
const BIN_DAYS = 30
/** So long it stands among what is about to be erased, by the relay's clock: a phase may have been moved by mistake. */
const NOTICE_MS = 7 * DAY_MS

/** When an event is over, in ms since 1970; null where no phase says so. */
function eventEnd(phases: readonly Pick<PlacedPhase, 'end'>[], timeZone: string): number | null {
  if (phases.length === 0) return null
  return instantOf(timeAt(Math.max(...phases.map(({ end }) => end))), timeZone)
}

/**
 * When nothing is to be left of those who took part, in ms since 1970; null where no phase says when the event ends. With
 * a plan that was deleted they go as what lies in the bin does.
 */
export function entriesErasedAt(
  plan: RecordMap | null,
  phases: readonly Pick<PlacedPhase, 'end'>[],
  timeZone: string,
): number | null {
  const deletedAt = plan && numberIn(plan, 'deletedAt')
  if (deletedAt !== null) return deletedAt + BIN_DAYS * DAY_MS
  const end = eventEnd(phases, timeZone)
  if (end === null) return null
  return end + ((plan && rulesAnswersIn(plan).keptDays) ?? USUAL_KEPT_DAYS) * DAY_MS
}

/** What is to be done about it now. */
export type EraseStep = 'nothing' | 'announce' | 'withdraw' | 'erase'

/** @param erasedAt null: never @param dueSince when it was first found to be due; null: it was not */
export function eraseStep(
  erasedAt: number | null,
  dueSince: number | null,
  now: number,
): EraseStep {
  if (erasedAt === null || now < erasedAt) return dueSince === null ? 'nothing' : 'withdraw'
  if (dueSince === null) return 'announce'
  return now >= dueSince + NOTICE_MS ? 'erase' : 'nothing'
}
