import { CONTENDERS, type Contender } from '../contenders/contender.ts'
import { seeded } from '../fixture/random.ts'
import { wait } from '../load/clock.ts'
import { type Colleagues, colleagues } from '../load/colleagues.ts'
import { malformedMessage } from '../load/malformed.ts'
import { percentile } from '../load/numbers.ts'
import { openSocket } from '../load/socket.ts'
import type { Measure } from './measure.ts'

const FRAMES = 20_000
const ATTACKERS = 4
const TYPE_EVERY_MS = 25

/** Two colleagues write to each other while others in their room send what cannot be read. */
export const malformed: Measure = {
  contenders: CONTENDERS.filter((name) => name !== 'coalescing'),
  rounds: { full: 1, quick: 1 },
  async run({ start, quick, round }) {
    const random = seeded(round + 1)
    const delays: number[] = []
    let contender = await start()
    let pair: Colleagues = await colleagues(contender, delays)
    await wait(500)
    const before = await contender.usage(true)
    let left = quick ? FRAMES / 10 : FRAMES
    let deaths = 0
    let poison = 0
    let attacking = true

    const attack = async (): Promise<void> => {
      while (left > 0) {
        await assault(contender, () => {
          left -= 1
          return left < 0 ? null : malformedMessage(random, contender.address(0).prefix)
        })
      }
    }
    const revive = async (): Promise<void> => {
      while (attacking) {
        await wait(20)
        if (contender.ended === null) continue
        deaths += 1
        poison += pair.poison()
        contender = await start()
        pair = await colleagues(contender, delays)
      }
    }
    const typing = setInterval(() => pair.type(), TYPE_EVERY_MS)
    const revived = revive()
    await Promise.all(Array.from({ length: ATTACKERS }, attack))
    await contender.usage()
    attacking = false
    await revived
    clearInterval(typing)
    return {
      deaths,
      poison: poison + pair.poison(),
      colleagueP50Ms: percentile(delays, 0.5),
      colleagueP99Ms: percentile(delays, 0.99),
      memoryMiB: (contender.peakBytes() - before.residentBytes) / 1024 / 1024,
    }
  },
}

/** One connection of an attacker: sends one after the other until it is thrown out or has nothing left. */
async function assault(contender: Contender, next: () => Uint8Array | null): Promise<void> {
  const socket = await openSocket(contender.address(0), { message() {} }).catch(() => null)
  if (!socket) return wait(20)
  while (socket.closed === null) {
    const message = next()
    if (!message) break
    socket.send(message)
    do await wait(1)
    while (socket.waiting > 0 && socket.closed === null)
  }
  socket.close()
}
