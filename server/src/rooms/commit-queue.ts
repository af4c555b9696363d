import { setTimeout as sleep } from 'node:timers/promises'
import type { Append, Log } from '#server/log/log.ts'
import type { RelayLimits } from './limits.ts'
import type { RelayLogger } from './relay.ts'

const RETRY_MS = 1_000

export interface Committed {
  /** Told, in rising order, up to which sequence number a room's updates are on disk. */
  committed(seq: number): void
}

interface Pending extends Append {
  readonly owner: Committed
}

/**
 * Brings accepted updates of all rooms to the disk, in order and many in one commit (R6). While one commit is under
 * way the next one fills; it comes soon when somebody waits to hear that something is kept, and else somewhat later,
 * because what wakes the disk costs as much as what is passed on to dozens of people. A commit that fails is tried again until it succeeds: nobody is told that a change is kept
 * before it is, and senders are told to come back later once too much waits (`isFull`).
 */
export class CommitQueue {
  readonly #log: Log
  readonly #limits: RelayLimits
  readonly #logger: RelayLogger
  #pending: Pending[] = []
  #running: Promise<void> | null = null
  #stopping = false
  #isAwaited = false
  #startedAt = Number.NEGATIVE_INFINITY
  #wake: (() => void) | null = null
  #bytes = 0
  #commits = 0

  constructor(log: Log, limits: RelayLimits, logger: RelayLogger) {
    this.#log = log
    this.#limits = limits
    this.#logger = logger
  }

  get bytes(): number {
    return this.#bytes
  }

  get commits(): number {
    return this.#commits
  }

  get isFull(): boolean {
    return this.#bytes > this.#limits.uncommittedBytes
  }

  add(owner: Committed, room: string, seq: number, update: Uint8Array): void {
    this.#pending.push({ owner, room, seq, update })
    this.#bytes += update.length
    this.#running ??= this.#run()
  }

  /** Somebody waits for what has been added. */
  hurry(): void {
    this.#isAwaited = true
    this.#wake?.()
  }

  /** Resolves when everything is on disk; or, while the disk refuses, after the attempt that is under way. */
  async stop(): Promise<void> {
    this.#stopping = true
    this.#wake?.()
    await this.#running
  }

  async #run(): Promise<void> {
    // What comes in the same turn, from all rooms, goes into the same commit.
    await Promise.resolve()
    while (this.#pending.length > 0) {
      await this.#untilDue()
      const batch = this.#pending
      this.#pending = []
      this.#isAwaited = false
      this.#startedAt = performance.now()
      if (!(await this.#commit(batch))) break
    }
    this.#running = null
  }

  async #untilDue(): Promise<void> {
    const { commitEveryMs, commitLatestMs } = this.#limits
    for (;;) {
      const distance = this.#isAwaited ? commitEveryMs : commitLatestMs
      const wait = this.#startedAt + distance - performance.now()
      if (wait <= 0 || this.#stopping) return
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, wait)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      this.#wake = null
    }
  }

  /** False when the disk still refused as the queue was stopped. */
  async #commit(batch: readonly Pending[]): Promise<boolean> {
    for (;;) {
      try {
        await this.#log.append(batch)
        break
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        this.#logger.error({ reason, updates: batch.length }, 'Updates could not be stored')
        if (this.#stopping) return false
        await sleep(RETRY_MS)
      }
    }
    this.#commits++
    for (const { update } of batch) this.#bytes -= update.length
    const reached = new Map<Committed, number>()
    for (const { owner, seq } of batch) reached.set(owner, seq)
    for (const [owner, seq] of reached) owner.committed(seq)
    return true
  }
}
