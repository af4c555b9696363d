import { SYNC } from '#shared/protocol/messages.ts'
import type { Connection } from './connection.ts'
import type { Content } from './content.ts'
import { EMPTY_STEP_2, savedFrame, syncMessage } from './frames.ts'
import type { Kept } from './kept.ts'
import { pieces, piecesNow, REPLACED, type Wanted } from './pieces.ts'
import { covers, type Vector } from './update/vector.ts'

export interface Answering {
  readonly content: Content
  readonly kept: Kept
  readonly generation: string
  /** Asks the client what we lack. */
  ask(connection: Connection): void
  /** Some of what was stored is gone (R7): everybody has to come in anew. */
  fail(): void
}

/**
 * Answers a sync step 1 before anything else happens, as nearly every one can be: nothing that its sender sent has still
 * to be kept, little has to be sent, and the line is free. False, and nothing done, when it has to wait.
 */
export function answerNow(connection: Connection, room: Answering, vector: Vector): boolean {
  const { sync } = connection
  const { content, kept } = room
  if (sync.isAnswering || sync.comparing || sync.lastSeq > kept.seq) return false
  if (connection.waitingBytes > 0) return false
  const tail = content.tailNow()
  if (!tail) return false
  const isFirst = !sync.hasSynced
  const wanted = isFirst ? firstWanted(connection, room, vector) : wantedAgain(room, vector)
  const answer = wanted ? piecesNow(content.parts, tail, wanted) : []
  if (!answer) return false
  connection.together(() => {
    if (isFirst && hasToAsk(connection, room)) room.ask(connection)
    const last = answer.at(-1)
    for (const piece of answer)
      if (piece !== last) connection.write(syncMessage(SYNC.update, piece))
    connection.write(last ? syncMessage(SYNC.step2, last) : EMPTY_STEP_2)
    if (wanted) sync.sentSeq = Math.max(tail.at(-1)?.seq ?? 0, content.partsSeq)
    if (isFirst) {
      // All that waited behind is in the tail.
      sync.behind = []
      sync.behindBytes = 0
      sync.isLive = true
      becameSynced(connection, room)
    }
  })
  return true
}

/** Answers the sync steps 1 of a connection one after another, in the order they came (R6, R10). */
export async function answerQuestions(connection: Connection, room: Answering): Promise<void> {
  const { sync } = connection
  if (sync.isAnswering) return
  sync.isAnswering = true
  for (let vector = sync.questions.shift(); vector; vector = sync.questions.shift()) {
    await keptOf(connection, room.kept)
    if (connection.isClosed) break
    if (sync.hasSynced) await answerAgain(connection, room, vector)
    else await answerFirst(connection, room, vector)
  }
  sync.isAnswering = false
}

/** Resolves when everything that this connection sent so far is on disk. */
export async function keptOf(connection: Connection, kept: Kept): Promise<void> {
  await connection.sync.comparing
  const { lastSeq } = connection.sync
  if (lastSeq > kept.seq) await new Promise<void>((resolve) => kept.when(lastSeq, resolve))
}

/**
 * The number up to which this connection was sent everything and everything is on disk: what is passed on goes out
 * before it is committed, so a live connection has had all that is committed.
 */
export function savedSeq({ sync }: Connection, kept: Kept): number {
  return sync.isLive ? kept.seq : Math.min(kept.seq, sync.sentSeq)
}

async function answerFirst(connection: Connection, room: Answering, vector: Vector): Promise<void> {
  if (hasToAsk(connection, room)) room.ask(connection)
  await sendPieces(connection, room, firstWanted(connection, room, vector))
  await catchUp(connection)
  becameSynced(connection, room)
}

async function answerAgain(connection: Connection, room: Answering, vector: Vector): Promise<void> {
  const wanted = wantedAgain(room, vector)
  if (wanted) await sendPieces(connection, room, wanted)
  else connection.write(EMPTY_STEP_2)
}

function hasToAsk(connection: Connection, room: Answering): boolean {
  const { access, resume } = connection
  return access === 'write' && resume.kind !== 'new' && !mayResume(connection, room)
}

function mayResume({ resume }: Connection, { generation, kept, content }: Answering): boolean {
  const resumes = resume.kind === 'from' && resume.generation === generation
  return resumes && resume.seq <= kept.seq && !content.isIncomplete
}

function firstWanted(connection: Connection, room: Answering, vector: Vector): Wanted {
  const { resume } = connection
  // Further back than the first parts, comparing vectors saves sending them whole.
  const reachesBack = resume.kind === 'from' && resume.seq >= (room.content.parts[0]?.seq ?? 0)
  if (reachesBack && mayResume(connection, room)) return { kind: 'after', seq: resume.seq }
  if (vector.size === 0 || resume.kind === 'new') return { kind: 'all' }
  return { kind: 'unknown-to', vector, knowsDeletions: false }
}

/** It was sent everything before: only what its vector lacks, in case it lost something, and mostly nothing: then null. */
function wantedAgain({ content }: Answering, vector: Vector): Wanted | null {
  const hasAll = covers(vector, content.vector)
  return hasAll ? null : { kind: 'unknown-to', vector, knowsDeletions: true }
}

function becameSynced(connection: Connection, room: Answering): void {
  connection.sync.hasSynced = true
  if (connection.resume.kind !== 'stock')
    connection.write(savedFrame(0, room.generation, savedSeq(connection, room.kept)))
}

/** Sends what is wanted as updates and the last of it as step 2: a stock client takes its first step 2 for the whole. */
async function sendPieces(connection: Connection, room: Answering, wanted: Wanted): Promise<void> {
  const { sync } = connection
  for (;;) {
    const { content } = room
    const tail = await content.tail()
    const { parts } = content
    if (!sync.hasSynced) {
      // From here on, what peers send comes behind what is being sent now.
      sync.behind = []
      sync.behindBytes = 0
    }
    const upTo = Math.max(tail.at(-1)?.seq ?? 0, content.partsSeq)
    let last: Uint8Array | null = null
    let isWhole = true
    for await (const piece of pieces({ content, parts, tail }, wanted)) {
      if (connection.isClosed) return
      if (piece === REPLACED) {
        isWhole = false
        break
      }
      if (last) await connection.writeInTurn(syncMessage(SYNC.update, last))
      last = piece
    }
    if (isWhole) {
      await connection.writeInTurn(last ? syncMessage(SYNC.step2, last) : EMPTY_STEP_2)
      sync.sentSeq = upTo
      return
    }
    if (content.parts === parts) {
      room.fail()
      return
    }
  }
}

/** Sends what came meanwhile, until nothing is left: from then on, what peers send goes out at once. */
export async function catchUp(connection: Connection): Promise<void> {
  const { sync } = connection
  while (!sync.isLive && !connection.isClosed) {
    const units = sync.behind
    sync.behind = []
    sync.behindBytes = 0
    for (const { seq, frame } of units) {
      if (frame) await connection.writeInTurn(frame)
      sync.sentSeq = seq
    }
    sync.isLive = sync.behind.length === 0
  }
}
