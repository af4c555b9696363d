import { parentPort } from 'node:worker_threads'
import { appendParts } from './append.ts'
import type { CompactionJob, CompactionResult } from './job.ts'
import { rebaseParts } from './rebase.ts'

export type CompactionReply =
  | { readonly ok: true; readonly result: CompactionResult }
  | { readonly ok: false; readonly message: string }

// One job at a time; its answer is the only message (R8: off the main thread).
parentPort?.on('message', (job: CompactionJob) => {
  const reply = perform(job)
  parentPort?.postMessage(reply, reply.ok ? buffersOf(reply.result) : [])
})

function perform(job: CompactionJob): CompactionReply {
  try {
    return { ok: true, result: job.kind === 'append' ? appendParts(job) : rebaseParts(job) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

/** Buffers that hold nothing else may be moved; small ones share Node's pool and are copied. */
function buffersOf({ parts, compressed }: CompactionResult): ArrayBuffer[] {
  const all = [...parts.map(({ bytes }) => bytes), ...(compressed ? [compressed] : [])]
  return all.flatMap(({ buffer, byteLength }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
  )
}
