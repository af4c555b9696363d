import { MESSAGE, SYNC } from '#shared/protocol/messages.ts'
import {
  type Fatal,
  FRAMINGS,
  type Framing,
  framed,
  ORDERLY,
  type Orderly,
  orderly,
  textFrame,
  unknownType,
} from './attempts.ts'
import { EagerSocket } from './eager-socket.ts'
import type { MatrixVisitor } from './visitors.ts'

/** One thing that somebody sent, in one way, at the door of one document. */
export interface Attempt {
  readonly visitor: MatrixVisitor
  readonly document: string
  readonly sent: Orderly | Fatal
  readonly framing: Framing
  /** A text that stands nowhere else. */
  readonly marker: string
  /** Close code that the relay answered with; null when the connection went on. */
  readonly closed: number | null
  /** Types of the messages that came back on the same connection before the end. */
  readonly answers: ReadonlySet<Answer>
}

export type Answer = 'step 2' | 'awareness' | 'saved'

export interface Door {
  readonly port: number
  readonly path: string
  readonly document: string
  /** Gets every message that comes back. */
  readonly hear: (message: Buffer) => void
}

/** Everything that can be sent, in every framing, by one visitor at one document. */
export async function storm(visitor: MatrixVisitor, door: Door): Promise<Attempt[]> {
  const gusts = await Promise.all([
    ...FRAMINGS.map((framing) => binaryGust(visitor, door, framing)),
    textGust(visitor, door),
  ])
  return gusts.flat()
}

/** The orderly messages together with the handshake; then, whatever the answer was, one that ends the connection. */
async function binaryGust(
  visitor: MatrixVisitor,
  door: Door,
  framing: Framing,
): Promise<Attempt[]> {
  const markerOf = (sent: Orderly | Fatal) =>
    `[${visitor.name}|${door.document}|${sent}|${framing}]`
  const first = ORDERLY.map((sent) => orderly(sent, markerOf(sent)))
  const socket = new EagerSocket(door.port, door.path, visitor.headers, framed(first, framing))
  await socket.until(() => answersIn(socket).has('saved'), `an answer to ${visitor.name}`)
  const closed = socket.closeCode
  const answers = answersIn(socket)
  socket.send(framed(unknownType(markerOf('unknown type')), framing))
  await socket.until(() => false, `a goodbye to ${visitor.name}`)
  socket.leave()
  socket.messages.forEach(door.hear)
  const about = { visitor, document: door.document, framing }
  return [
    ...ORDERLY.map((sent) => ({ ...about, sent, marker: markerOf(sent), closed, answers })),
    {
      ...about,
      sent: 'unknown type',
      marker: markerOf('unknown type'),
      closed: socket.closeCode,
      answers: new Set(),
    },
  ]
}

async function textGust(visitor: MatrixVisitor, door: Door): Promise<Attempt[]> {
  const marker = `[${visitor.name}|${door.document}|text frame|single]`
  const socket = new EagerSocket(door.port, door.path, visitor.headers, [textFrame(marker)])
  await socket.until(() => false, `a goodbye to ${visitor.name}`)
  socket.leave()
  socket.messages.forEach(door.hear)
  const { closeCode: closed } = socket
  const { document } = door
  return [
    {
      visitor,
      document,
      sent: 'text frame',
      framing: 'single',
      marker,
      closed,
      answers: new Set(),
    },
  ]
}

function answersIn(socket: EagerSocket): Set<Answer> {
  const found = socket.messages.map((message): Answer | null => {
    if (message[0] === MESSAGE.saved) return 'saved'
    // The awareness message about nobody is the heartbeat.
    if (message[0] === MESSAGE.awareness) return message[2] === 0 ? null : 'awareness'
    return message[0] === MESSAGE.sync && message[1] === SYNC.step2 ? 'step 2' : null
  })
  return new Set(found.filter((answer) => answer !== null))
}
