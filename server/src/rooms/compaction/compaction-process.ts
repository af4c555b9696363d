import { constants, setPriority } from 'node:os'
import { appendParts } from './append.ts'
import type { CompactionJob, CompactionReply } from './job.ts'
import { rebaseParts } from './rebase.ts'

// The process behind `compactor.ts`: one job at a time, its answer the only message. It ends with the relay, because
// nothing but the channel to it keeps it running, and never takes time that the relay could use.

setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

process.on('message', (job: CompactionJob) => {
  // A relay that was killed meanwhile needs no answer.
  process.send?.(perform(job), () => {})
})

function perform(job: CompactionJob): CompactionReply {
  try {
    return { ok: true, result: job.kind === 'append' ? appendParts(job) : rebaseParts(job) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}
