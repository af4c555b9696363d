import type { Address, Contender } from '../contenders/contender.ts'
import { EMPTY_UPDATE, NOTHING, readSync, syncMessage } from './messages.ts'
import { type LoadSocket, openSocket } from './socket.ts'

/** Called with each frame after the first exchange; the bytes are only valid during the call. */
export type Receive = (bytes: Buffer, start: number, end: number) => void

export interface Client {
  readonly address: Address
  readonly socket: LoadSocket
  /** Sends a sync step 1 and resolves with the answer; everything sent before it has been handled then. */
  ask(stateVector?: Uint8Array): Promise<Uint8Array>
}

/** The bare servers pass on and never answer. */
export function answers(contender: Contender): boolean {
  return contender.name !== 'bare' && contender.name !== 'coalescing'
}

/** Joins a document as a stock client does: both sides send a step 1, both answer. */
export async function join(contender: Contender, room: number, receive?: Receive): Promise<Client> {
  const client = await connect(contender, room, receive)
  if (answers(contender)) await client.ask()
  return client
}

/** Is let in, and has not asked anything yet. */
export async function connect(
  contender: Contender,
  room: number,
  receive: Receive = () => {},
): Promise<Client> {
  const address = contender.address(room)
  const { prefix } = address
  const asked: ((answer: Uint8Array) => void)[] = []
  const talks = answers(contender)

  const socket = await openSocket(address, {
    message(bytes, start, end) {
      // While an answer is awaited, frames are read properly; otherwise only the receiver looks at them.
      if (talks && (asked.length > 0 || isStep1(prefix.length, bytes, start))) {
        readSync(prefix, bytes.subarray(start, end), {
          step1: () => socket.send(syncMessage(prefix, 'step2', EMPTY_UPDATE)),
          update(update, answer) {
            if (answer) asked.shift()?.(update.slice())
          },
        })
      }
      receive(bytes, start, end)
    },
  })

  const ask = (stateVector = NOTHING): Promise<Uint8Array> =>
    new Promise((resolve) => {
      asked.push(resolve)
      socket.send(syncMessage(prefix, 'step1', stateVector))
    })

  return { address, socket, ask }
}

function isStep1(prefixLength: number, bytes: Buffer, start: number): boolean {
  return bytes[start + prefixLength] === 0 && bytes[start + prefixLength + 1] === 0
}
