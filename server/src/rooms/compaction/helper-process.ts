import { type ChildProcess, fork } from 'node:child_process'
import type { CompactionJob, CompactionReply, CompactionResult } from './job.ts'

const SCRIPT = new URL('./compaction-process.ts', import.meta.url)
/** A document takes some ten times its size; `FORGET_BYTES` in `plan.ts` is what fits. */
const HEAP = '--max-old-space-size=2048'

/**
 * A process for compactions, started when there is one to do. A process and not a thread, because a thread's memory
 * stays with the relay: after twenty documents of a megabyte it kept 150 MiB.
 */
export class HelperProcess {
  #child: ChildProcess | null = null

  perform(job: CompactionJob): Promise<CompactionResult> {
    const child = this.#child ?? this.#start()
    return new Promise((resolve, reject) => {
      const settle = (outcome: () => void) => {
        child.off('message', take).off('exit', ended).off('error', fail)
        child.unref()
        child.channel?.unref()
        outcome()
      }
      const take = (message: unknown) => {
        const reply = message as CompactionReply
        settle(() => (reply.ok ? resolve(reply.result) : reject(new Error(reply.message))))
      }
      const fail = (error: Error) => {
        this.#child = null
        settle(() => reject(error))
      }
      const ended = () => fail(new Error('The compaction process has ended'))
      child.on('message', take).on('exit', ended).on('error', fail)
      child.send(job)
    })
  }

  end(): void {
    this.#child?.kill('SIGKILL')
    this.#child = null
  }

  #start(): ChildProcess {
    this.#child = fork(SCRIPT, { serialization: 'advanced', execArgv: [HEAP] })
    return this.#child
  }
}
