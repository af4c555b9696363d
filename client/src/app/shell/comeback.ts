import type { SyncStatus } from '#client/workspace/status/sync-status.ts'

/**
 * Notices that what was written offline has reached the relay. Give it every status in turn; it answers with how many
 * changes went out, once, when the last of them is confirmed, and else with null.
 */
export function createComeback(): (status: SyncStatus) => number | null {
  let gathered = 0
  return ({ state, waiting }) => {
    if (state === 'offline') gathered = Math.max(gathered, waiting)
    if (state !== 'saved' || gathered === 0) return null
    const sent = gathered
    gathered = 0
    return sent
  }
}
