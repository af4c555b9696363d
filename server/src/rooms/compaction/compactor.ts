import type { Log, NewSnapshot, StoredPart } from '#server/log/log.ts'
import type { Counters } from '../counters.ts'
import { PIECE_BYTES } from '../pieces.ts'
import type { RelayLogger } from '../relay.ts'
import { HelperProcess } from './helper-process.ts'
import type { CompactionResult } from './job.ts'
import { type CompactionPlan, planCompaction, REBASE_WHEN_GROWN } from './plan.ts'

/** The process ends when it has had nothing to do for so long, and gives back the memory of what it loaded. */
const IDLE_MS = 3_000
/** A room that could not be compacted is left alone for so long. */
const AGAIN_AFTER_MS = 600_000

export interface Compactable {
  readonly name: string
  /** Some of what is stored is left out: it must not be compacted away. */
  readonly isIncomplete: boolean
  readonly isEmpty: boolean
  /** What was deleted in it has to go. */
  readonly hasToForget: boolean
  compacted(parts: readonly StoredPart[]): void
}

/** Compacts rooms one after another, in a process of its own (R8). */
export class Compactor {
  readonly #log: Log
  readonly #logger: RelayLogger
  readonly #counters: Counters
  readonly #waiting = new Set<Compactable>()
  readonly #helper = new HelperProcess()
  readonly #failedAt = new Map<string, number>()
  #running: Compactable | null = null
  #compacting: Promise<unknown> = Promise.resolve()
  #isRunning = false
  #idle: NodeJS.Timeout | undefined
  #isStopped = false

  constructor(log: Log, logger: RelayLogger, counters: Counters) {
    this.#log = log
    this.#logger = logger
    this.#counters = counters
  }

  /** How many rooms wait for their compaction or are in it. */
  get pending(): number {
    return this.#waiting.size + (this.#running ? 1 : 0)
  }

  /** Whether a room waits for its compaction or is in it. */
  has(room: Compactable): boolean {
    return this.#running === room || this.#waiting.has(room)
  }

  request(room: Compactable): void {
    const failedAt = this.#failedAt.get(room.name) ?? Number.NEGATIVE_INFINITY
    if (this.#isStopped || room.isIncomplete || this.has(room)) return
    if (performance.now() - failedAt < AGAIN_AFTER_MS) return
    this.#waiting.add(room)
    if (!this.#isRunning) void this.#runAll()
  }

  /** Does not compact this room any more; resolves when it is not in its compaction. */
  async leave(room: Compactable): Promise<void> {
    this.#waiting.delete(room)
    if (this.#running === room) await this.#compacting
  }

  stop(): void {
    this.#isStopped = true
    this.#waiting.clear()
    clearTimeout(this.#idle)
    this.#helper.end()
  }

  async #runAll(): Promise<void> {
    this.#isRunning = true
    clearTimeout(this.#idle)
    for (const room of this.#waiting) {
      this.#waiting.delete(room)
      this.#running = room
      const compacting = this.#compact(room)
      this.#compacting = compacting
      const parts = await compacting
      this.#running = null
      // Now that it is no longer in it, the room may ask for the next one: much may have come meanwhile.
      if (parts) room.compacted(parts)
    }
    this.#isRunning = false
    this.#idle = setTimeout(() => this.#helper.end(), IDLE_MS)
    this.#idle.unref()
  }

  /** The parts that there are then; null when nothing was done. */
  async #compact(room: Compactable): Promise<readonly StoredPart[] | null> {
    const { forgetting, empty, open, never } = REBASE_WHEN_GROWN
    const usual = room.isEmpty ? empty : open
    for (const grownBy of [room.hasToForget ? forgetting : usual, never]) {
      try {
        const parts = await this.#compactOnce(room, grownBy)
        if (parts) this.#counters.compactions++
        return parts
      } catch (error) {
        if (this.#isStopped) return null
        const reason = error instanceof Error ? error.message : String(error)
        this.#logger.error({ room: room.name, reason }, 'A room could not be compacted')
      }
    }
    this.#failedAt.set(room.name, performance.now())
    return null
  }

  /** Null when there is nothing to do. */
  async #compactOnce(
    { name: room, hasToForget }: Compactable,
    grownBy: number,
  ): Promise<readonly StoredPart[] | null> {
    const stored = await this.#log.load(room)
    const { parts, tail } = stored
    const seq = tail.at(-1)?.seq
    if (seq === undefined) return null
    const plan = planCompaction(stored, grownBy)
    const forgets = hasToForget && plan.kind === 'rebase'
    if (hasToForget && !forgets)
      this.#logger.error({ room }, 'What was erased in a room is still kept')
    const ids = plan.redo.map(({ id }) => id)
    const redone = ids.length > 0 ? await this.#log.loadParts(room, ids) : []
    if (!redone) throw new Error('A stored part is gone')
    const keptDeletions = parts.length > 0 ? await this.#log.loadDeletions(room) : null
    if (parts.length > 0 && plan.kind === 'append' && !keptDeletions)
      throw new Error('The stored deletions are gone')
    const updates = [...redone, ...tail.map(({ update }) => update)]
    const result = await this.#helper.perform({
      kind: plan.kind,
      updates,
      keptDeletions,
      partBytes: PIECE_BYTES,
    })
    return this.#log.replace({ ...snapshotOf(room, seq, plan, result), forgets })
  }
}

function snapshotOf(
  room: string,
  seq: number,
  { keep }: CompactionPlan,
  { parts, deletions, compressed, packed }: CompactionResult,
): NewSnapshot {
  return {
    room,
    seq,
    keep: keep.map(({ id }) => id),
    parts,
    deletions,
    compressed: compressed && { seq, bytes: compressed },
    packed,
  }
}
