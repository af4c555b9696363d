import type { AccountsUnderTest } from '#server/accounts/testing/accounts.ts'
import {
  createHousekeeping,
  type Housekeeping,
  type HousekeepingParts,
} from '#server/housekeeping.ts'
import { MemoryLog } from '#server/log/memory-log.ts'

/** The relay's chores on accounts under test; what erases is the log itself, since no room is open. */
export function choresOf(
  { accounts, now }: AccountsUnderTest,
  rooms: Omit<HousekeepingParts['rooms'], 'forgetRest'>,
  log: Pick<MemoryLog, 'roomsOf' | 'erase'> = new MemoryLog(),
  sweepMedia: () => Promise<void> = () => Promise.resolve(),
): Housekeeping {
  const erase = () => accounts.erasures.settle((room) => log.erase(room))
  const logger = {
    info() {},
    error(fields: object) {
      throw new Error(JSON.stringify(fields))
    },
  }
  const withRest = { ...rooms, forgetRest: () => Promise.resolve() }
  const [sweepForms, sweepVotes] = [() => {}, () => {}]
  const sweeps = { sweepMedia, sweepForms, sweepVotes }
  const parts = { accounts, rooms: withRest, log, erase, ...sweeps, logger, now }
  return createHousekeeping(parts)
}
