import { SYNC } from '#shared/protocol/messages.ts'
import type { CommitQueue } from './commit-queue.ts'
import type { Connection } from './connection.ts'
import type { Content } from './content.ts'
import type { Counters } from './counters.ts'
import { syncMessage } from './frames.ts'
import { giveBack } from './give-back.ts'
import {
  addDeletions,
  type Deletions,
  encodeDeletions,
  NO_DELETIONS,
  subtract,
  tidy,
} from './update/deletions.ts'
import { judge } from './update/judge.ts'
import { type DeletionBytes, scanUpdate, type UpdateSlice } from './update/scan.ts'
import { encodeVector } from './update/vector.ts'

/** A client that could not fill a gap is not asked again before so long. */
const ASK_AGAIN_MS = 10_000

/** Judges the updates that come into a room (R5, R11) and hands on what is new in them. */
export class Intake {
  readonly #content: Content
  readonly #commits: CommitQueue
  readonly #counters: Counters
  readonly #accept: (news: UpdateSlice, sender: Connection) => void

  constructor(
    content: Content,
    commits: CommitQueue,
    counters: Counters,
    accept: (news: UpdateSlice, sender: Connection) => void,
  ) {
    this.#content = content
    this.#commits = commits
    this.#counters = counters
    this.#accept = accept
  }

  take(sender: Connection, bytes: Uint8Array, isStep2: boolean): void {
    if (sender.access !== 'write') return
    this.#counters.updatesIn++
    const answersUs = isStep2 && sender.sync.isAsked
    if (answersUs) sender.sync.isAsked = false
    const scanned = scanUpdate(bytes)
    if (!scanned) {
      this.#counters.malformed++
      sender.close('malformed')
      return
    }
    if (this.#commits.isFull) {
      sender.close('overload')
      return
    }
    const verdict = judge(scanned, this.#content.vector)
    giveBack(scanned.needs.steps.buffer)
    if (verdict.kind === 'known') return
    if (verdict.kind === 'news') {
      if (answersUs) sender.sync.askedForGapAt = Number.NEGATIVE_INFINITY
      this.#takeNews(sender, verdict.news, isStep2)
      return
    }
    this.#counters.gaps++
    // What it could not fill when asked for everything it has, it cannot fill: the rest is still worth keeping.
    if (answersUs) this.#takeNews(sender, verdict.placeable, true)
    else this.#askForGap(sender)
  }

  /** Sends our state vector, so that the other side sends what is missing here. */
  ask(connection: Connection): void {
    connection.sync.isAsked = true
    connection.write(syncMessage(SYNC.step1, encodeVector(this.#content.vector)))
  }

  #askForGap(sender: Connection): void {
    const now = performance.now()
    if (now - sender.sync.askedForGapAt < ASK_AGAIN_MS) return
    sender.sync.askedForGapAt = now
    this.ask(sender)
  }

  /** A step 2 names everything that its sender ever saw deleted: only what nobody knew is worth keeping. */
  #takeNews(sender: Connection, news: UpdateSlice, isStep2: boolean): void {
    if (!isStep2 || news.deletions.clients === 0) {
      this.#acceptSome(sender, news)
      return
    }
    const known = this.#content.deletions()
    if (!(known instanceof Promise)) {
      this.#acceptSome(sender, { ...news, deletions: unknownOf(news.deletions, known) })
      return
    }
    this.#acceptSome(sender, { ...news, deletions: NO_DELETIONS })
    // A copy, so that the whole frame is not kept for it. (`slice` of a Buffer would be a view.)
    const { clients, from, to } = news.deletions
    const bytes = new Uint8Array(news.deletions.bytes.subarray(from, to))
    const deletions = { bytes, clients, from: 0, to: bytes.length }
    sender.sync.comparing = this.#compare(sender, deletions, known, sender.sync.comparing)
  }

  async #compare(
    sender: Connection,
    deletions: DeletionBytes,
    known: Promise<Deletions>,
    before: Promise<void> | null,
  ): Promise<void> {
    await before
    const left = unknownOf(deletions, await known)
    this.#acceptSome(sender, { bytes: left.bytes, sections: [], deletions: left })
  }

  #acceptSome(sender: Connection, news: UpdateSlice): void {
    if (news.sections.length > 0 || news.deletions.clients > 0) this.#accept(news, sender)
  }
}

function unknownOf(deletions: DeletionBytes, known: Deletions): DeletionBytes {
  const all: Deletions = new Map()
  addDeletions(all, deletions)
  tidy(all)
  const left = subtract(all, known)
  return left.size === 0 ? NO_DELETIONS : encodeDeletions(left)
}
