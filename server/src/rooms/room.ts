import type { StoredPart } from '#server/log/log.ts'
import { isForGuests, parseDocumentName } from '#shared/protocol/names.ts'
import { type Answering, answerNow, answerQuestions, keptOf, savedSeq } from './answer.ts'
import { Arrivals } from './arrivals.ts'
import { Audience } from './audience.ts'
import { encodeAwareness, Presence } from './awareness.ts'
import type { Committed } from './commit-queue.ts'
import type { Compactable } from './compaction/compactor.ts'
import type { Connection } from './connection.ts'
import { Content, type Unit } from './content.ts'
import { createForgetting, type Forgets, type Forgetting, forgets } from './forgetting.ts'
import { awarenessFrame, savedFrame } from './frames.ts'
import { InboxLine } from './inbox-line.ts'
import { type Incoming, readFrame } from './incoming.ts'
import { Intake } from './intake.ts'
import { Kept } from './kept.ts'
import { OpenTurn } from './open-turn.ts'
import type { RelayParts } from './relay-parts.ts'
import type { Turning } from './turns.ts'
import type { UpdateSlice } from './update/scan.ts'
import { raise } from './update/vector.ts'

/** A room that nobody is in is compacted when its tail is this share of what it may be while somebody is. */
const WHEN_EMPTY = 1 / 64
/** More questions than this at once are no questions. */
const MAX_QUESTIONS = 64

/** An open room: who is in it, what it holds, and what this turn brought. */
export class Room implements Answering, Turning, Committed, Compactable {
  readonly name: string
  readonly generation: string
  readonly content: Content
  readonly kept: Kept
  readonly connections = new Set<Connection>()
  readonly #parts: RelayParts
  readonly #intake: Intake
  readonly #presence: Presence<Connection>
  readonly #turn = new OpenTurn()
  readonly #failed: (room: Room) => void
  readonly #arrivals = new Arrivals()
  readonly #audience: Audience | null
  readonly #inbox: InboxLine | null
  readonly #forgets: Forgets | null
  readonly #forgetting: Forgetting | null
  #lastSeq: number

  private constructor(
    name: string,
    parts: RelayParts,
    content: Content,
    generation: string,
    failed: (room: Room) => void,
  ) {
    this.name = name
    this.#failed = failed
    this.generation = generation
    this.content = content
    this.kept = new Kept(content.lastSeq, () => parts.commits.hurry())
    this.#parts = parts
    this.#lastSeq = content.lastSeq
    this.#presence = new Presence(
      parts.limits.awarenessClientsPerConnection,
      ({ visitor }) => visitor.person,
    )
    this.#intake = new Intake(content, parts.commits, parts.counters, this.#accept)
    const document = name.slice(name.indexOf('/') + 1)
    this.#audience = isForGuests(document) ? new Audience(this.connections) : null
    const takesEntries = parseDocumentName(document)?.kind === 'entries'
    this.#inbox = takesEntries
      ? new InboxLine(
          this.connections,
          () => parts.waitingFor(name),
          (error) =>
            parts.logger.error({ room: name, err: error }, 'An inbox could not be counted'),
        )
      : null
    this.#forgets = forgets(document, parts.limits)
    // A compaction takes what is on disk: asked for before, it would find nothing to do, and nobody would ask again.
    this.#forgetting =
      this.#forgets &&
      createForgetting(this.#forgets.ms, () => this.whenIdle(() => parts.compactor.request(this)))
    if (content.tailSize.updates > 0) this.#forgetting?.soon()
  }

  /** `failed` is called when what is stored turned out to be damaged, and the room has to be opened anew. */
  static async open(name: string, parts: RelayParts, failed: (room: Room) => void): Promise<Room> {
    const content = await Content.open(name, parts.log, parts.cache)
    return new Room(name, parts, content, await parts.log.generation(), failed)
  }

  get hasToForget(): boolean {
    return this.#forgetting !== null
  }

  /** Nobody is here, and nothing is under way. */
  get isIdle(): boolean {
    const isCompacting = this.#forgetting?.isDue || this.#parts.compactor.has(this)
    return this.isEmpty && this.kept.seq >= this.#lastSeq && !isCompacting
  }

  get isEmpty(): boolean {
    return this.connections.size === 0
  }

  get isIncomplete(): boolean {
    return this.content.isIncomplete
  }

  /** Calls back when everything that was accepted is on disk. */
  whenIdle(run: () => void): void {
    this.kept.when(this.#lastSeq, run)
  }

  /** For good: resolves when nothing is under way that would still write something. */
  async end(): Promise<void> {
    this.#forgetting?.stop()
    for (const connection of this.connections) connection.close('restart')
    await new Promise<void>((resolve) => this.whenIdle(resolve))
    await this.#parts.compactor.leave(this)
    this.content.close()
  }

  join(connection: Connection): void {
    this.connections.add(connection)
    const others = this.#presence.all()
    if (others.length > 0 && !connection.isGuest)
      connection.write(awarenessFrame(encodeAwareness(others)))
    this.#audience?.joined(connection)
    this.#inbox?.joined(connection)
    this.#arrivals.add(connection)
  }

  inboxChanged(): void {
    this.#inbox?.changed()
  }

  leave(connection: Connection): void {
    this.connections.delete(connection)
    this.#audience?.left(connection)
    this.#presence.leave(connection)
    if (this.#presence.hasNews) this.#parts.turns.add(this)
    if (this.isEmpty) this.#compactWhenDue()
  }

  receive(connection: Connection, frame: Buffer): void {
    const { limits, counters } = this.#parts
    const messages = readFrame(frame, limits.awarenessStateBytes)
    if (!messages) {
      counters.malformed++
      connection.close('malformed')
      return
    }
    if (!connection.mayReceive(messages.length, frame.length)) {
      connection.close('tooMuch')
      return
    }
    for (const message of messages) {
      if (connection.isClosed) return
      this.#take(connection, message)
    }
  }

  /** R10a: one message to each receiver with all that this turn brought; R6: the disk comes behind, not before. */
  endTurn(): void {
    const turn = this.#turn.end()
    for (const unit of turn.units) {
      this.content.push(unit)
      this.#parts.commits.add(this, this.name, unit.seq, unit.update)
    }
    // Whoever asked within this turn asked before what they ask about was there to be hurried.
    if (this.kept.isAwaited) this.#parts.commits.hurry()
    for (const connection of this.connections) {
      if (connection.sync.isLive)
        for (const frame of turn.framesFor(connection)) connection.write(frame)
      else this.#stayBehind(connection, turn.units)
    }
    if (!this.#presence.hasNews) return
    const frame = awarenessFrame(encodeAwareness(this.#presence.takeNews()))
    for (const connection of this.connections)
      if (!connection.isGuest) connection.writeUnlessSlow(frame)
  }

  committed(seq: number): void {
    this.content.committed(seq)
    this.kept.reached(seq)
    this.#compactWhenDue()
  }

  compacted(parts: readonly StoredPart[]): void {
    this.content.replaced(parts)
    if (this.content.tailSize.updates > 0) this.#forgetting?.soon()
    this.#compactWhenDue()
  }

  ask(connection: Connection): void {
    this.#intake.ask(connection)
  }

  fail(): void {
    this.#parts.counters.damagedRows++
    this.#parts.logger.error({ room: this.name }, 'A stored row was damaged and set aside')
    this.#failed(this)
    for (const connection of this.connections) connection.close('restart')
  }

  #take(connection: Connection, message: Incoming): void {
    switch (message.kind) {
      case 'step1':
        this.#question(connection, message.vector)
        break
      case 'update':
        this.#intake.take(connection, message.update, message.isStep2)
        break
      case 'awareness':
        this.#speak(connection, message.entries)
        break
      case 'query-awareness':
        if (connection.isGuest) break
        connection.writeUnlessSlow(awarenessFrame(encodeAwareness(this.#presence.all())))
        break
      case 'saved':
        void keptOf(connection, this.kept).then(() =>
          connection.write(
            savedFrame(message.token, this.generation, savedSeq(connection, this.kept)),
          ),
        )
    }
  }

  #question(connection: Connection, vector: ReadonlyMap<number, number>): void {
    const { sync } = connection
    if (answerNow(connection, this, vector)) return
    if (sync.questions.push(vector) > MAX_QUESTIONS) {
      connection.close('tooMuch')
      return
    }
    answerQuestions(connection, this).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      this.#parts.logger.error({ room: this.name, reason }, 'A client could not be answered')
      connection.close('overload')
    })
  }

  readonly #accept = (news: UpdateSlice, sender: Connection): void => {
    for (const { client, end } of news.sections) raise(this.content.vector, client, end)
    sender.sync.lastSeq = this.#turn.add(news, sender, this.#lastSeq + 1)
    this.#lastSeq = sender.sync.lastSeq
    this.#parts.counters.updatesKept++
    this.#parts.turns.add(this)
    if (news.deletions.clients > 0 || this.#forgets?.after === 'everything')
      this.#forgetting?.soon()
  }

  #speak(connection: Connection, entries: Parameters<Presence<Connection>['apply']>[0]): void {
    if (connection.access !== 'write') return
    const gone = this.#presence.apply(entries, connection)
    if (gone === null) {
      this.#parts.counters.malformed++
      connection.close('malformed')
      return
    }
    if (gone.length > 0) connection.write(awarenessFrame(encodeAwareness(gone)))
    if (this.#presence.hasNews) this.#parts.turns.add(this)
  }

  #compactWhenDue(): void {
    const { limits, compactor } = this.#parts
    const share = this.isEmpty ? WHEN_EMPTY : 1
    const { updates, bytes } = this.content.tailSize
    if (updates < limits.compactUpdates * share && bytes < limits.compactBytes * share) return
    if (updates > 0) compactor.request(this)
  }

  #stayBehind(connection: Connection, units: readonly Unit[]): void {
    const { sync } = connection
    for (const unit of units) {
      sync.behind.push(unit)
      sync.behindBytes += unit.update.length
    }
    if (sync.behindBytes <= this.#parts.limits.stuckBytes) return
    this.#parts.counters.slowClosed++
    connection.close('overload')
  }
}
