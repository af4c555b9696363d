import type { RecordMap } from '#shared/domain/fields.ts'
import { LIMIT_NAMES, type LimitName } from './limits.ts'

/** What a workspace says that a channel takes, in the place of what its network takes as a rule. */
export type OwnLimits = Readonly<Partial<Record<LimitName, number>>>

/** More than any network takes; a counter that goes further would say nothing. */
export const MOST_LIMIT = 100_000

/** Where it lies in the settings of `space`, one key a limit (M2). A channel without a name is called as its network. */
export function limitKey(channel: string, name: LimitName): string {
  return `limit:${channel}:${name}`
}

/** What makes no sense is as if it were not there (M5). */
export function ownLimitsIn(settings: RecordMap, channel: string): OwnLimits {
  const own: Partial<Record<LimitName, number>> = {}
  for (const name of LIMIT_NAMES) {
    const value = settings.get(limitKey(channel, name))
    if (isLimit(value)) own[name] = value
  }
  return own
}

export function isLimit(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= MOST_LIMIT
}
