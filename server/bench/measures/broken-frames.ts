import { CONTENDERS, type Contender } from '../contenders/contender.ts'
import { join } from '../load/client.ts'
import { wait } from '../load/clock.ts'
import type { Measure } from './measure.ts'

const NOTICED_MS = 300

/** Each on a connection of its own, in a process that starts again when it died of the one before. */
export const brokenFrames: Measure = {
  contenders: CONTENDERS.filter((name) => name !== 'coalescing'),
  rounds: { full: 1, quick: 1 },
  async run({ start }) {
    let deaths = 0
    let contender: Contender = await start()
    for (const frame of BROKEN) {
      const { socket } = await join(contender, 0)
      socket.sendRaw(frame)
      await wait(NOTICED_MS)
      socket.close()
      if (contender.ended === null) continue
      deaths += 1
      contender = await start()
    }
    return { deaths, frames: BROKEN.length }
  },
}

const MASK = [1, 2, 3, 4]
const bytes = (...parts: (number | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flat())

const BROKEN: readonly Uint8Array[] = [
  bytes(0xc2, 0x81, MASK, 0x00), // a reserved bit, without an extension that gives it a meaning
  bytes(0x82, 0x01, 0x00), // from a client, and not masked
  bytes(0x83, 0x81, MASK, 0x00), // an opcode that is not given out
  bytes(0x80, 0x81, MASK, 0x00), // the rest of a message that never began
  bytes(0x09, 0x80, MASK), // a ping in pieces
  bytes(0x89, 0xfe, 0x00, 0x7e, MASK, new Array<number>(126).fill(0)), // a ping too long
  bytes(0x88, 0x81, MASK, 0x00), // a close with half a code
  bytes(0x88, 0x82, MASK, 0x03 ^ 1, 0xed ^ 2), // a close with a code that may not be sent (1005)
  bytes(0x81, 0x82, MASK, 0xc3 ^ 1, 0x28 ^ 2), // a text that is not UTF-8
  bytes(0x82, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, MASK), // 2^63 - 1 bytes to come
]
