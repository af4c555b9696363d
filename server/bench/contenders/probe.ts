/**
 * Loaded into every contender's process before its own code (`--import`), so that all are asked the same way.
 * CPU is `process.cpuUsage()`: user and system time of the whole process, its worker threads included.
 */
import { isMainThread } from 'node:worker_threads'

export interface Usage {
  readonly cpuMs: number
  /** When it was read, on the process's own clock. */
  readonly atMs: number
  /** Resident memory, after a garbage collection when one was asked for. */
  readonly residentBytes: number
  readonly heapBytes: number
}

export interface UsageRequest {
  readonly collectGarbage: boolean
}

if (isMainThread && process.send) {
  process.on('message', ({ collectGarbage }: UsageRequest) => {
    if (collectGarbage) for (let turn = 0; turn < 3; turn += 1) globalThis.gc?.()
    const { user, system } = process.cpuUsage()
    const { rss, heapUsed, external } = process.memoryUsage()
    const usage: Usage = {
      cpuMs: (user + system) / 1000,
      atMs: performance.now(),
      residentBytes: rss,
      heapBytes: heapUsed + external,
    }
    process.send?.(usage)
  })
  // The probe alone must not keep a process that wants to end.
  process.channel?.unref()
}
