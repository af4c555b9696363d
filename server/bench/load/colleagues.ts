import type { Contender } from '../contenders/contender.ts'
import { join } from './client.ts'
import { isPoison } from './poison.ts'
import { Tally } from './tally.ts'
import { Typist } from './typist.ts'

export interface Colleagues {
  /** One types a character; when the other one sees it, the delay is added to the list. */
  type(): void
  /** Frames that reached the other one and cannot be read. */
  poison(): number
}

export async function colleagues(contender: Contender, delays: number[]): Promise<Colleagues> {
  const sentAt: number[] = []
  let poison = 0
  const { prefix } = contender.address(0)
  const tally = new Tally(1, {
    arrived(typist, from, to) {
      for (let clock = from; typist === 0 && clock < to; clock += 1)
        delays.push(performance.now() - (sentAt[clock] ?? Number.NaN))
    },
  })
  const writer = await join(contender, 0)
  await join(contender, 0, (bytes, start, end) => {
    const frame = bytes.subarray(start, end)
    if (isPoison(frame, prefix.length)) {
      poison += 1
      return
    }
    try {
      tally.take(bytes, start, end, prefix.length)
    } catch {
      // Spoilt, but readable: a text that nobody in this room typed.
    }
  })
  const typist = new Typist(0, prefix)
  return {
    type() {
      sentAt.push(performance.now())
      writer.socket.send(typist.type())
    },
    poison: () => poison,
  }
}
