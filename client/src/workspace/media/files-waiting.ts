import type { FilesWaiting } from '#client/workspace/status/sync-status.ts'
import type { Underway } from './upload-queue.ts'

/** What there is to say of the files that are not on the relay; null when all of them are. */
export function filesIn(waiting: readonly Underway[]): FilesWaiting | null {
  if (waiting.length === 0) return null
  const underway = waiting.filter(({ problem }) => problem === null)
  return {
    count: waiting.length,
    bytes: underway.reduce((sum, { bytes }) => sum + bytes, 0),
    sent: underway.reduce((sum, { sent }) => sum + sent, 0),
    refused: waiting.length - underway.length,
  }
}
