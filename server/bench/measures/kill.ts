import * as encoding from 'lib0/encoding'
import type { Contender } from '../contenders/contender.ts'
import { below, seeded } from '../fixture/random.ts'
import { join } from '../load/client.ts'
import { wait } from '../load/clock.ts'
import { type Member, startCrowd } from '../load/crowd.ts'
import { Tally } from '../load/tally.ts'
import { FIRST_CLIENT } from '../load/typist.ts'
import type { Measure } from './measure.ts'

const TYPISTS = 10
const PER_SECOND = 400
const TICK_MS = 5
/** Not one more character in this time: nothing more is coming. */
const QUIET_MS = 2_000

/**
 * Ten people type, ask again and again whether that is kept, and their relay is killed with -9 in the middle. What it
 * had answered for is looked for in the one that starts in its place.
 */
export function kill(load: 'steady' | 'saturated'): Measure {
  return {
    contenders: ['y-websocket', 'hocuspocus', 'ruche'],
    rounds: { full: 3, quick: 1 },
    async run({ start, quick, round }) {
      const contender = await start()
      const crowd = await startCrowd(contender, {
        rooms: 1,
        clients: TYPISTS,
        senders: TYPISTS,
        inFlight: 20,
      })
      let running = true
      const asking = crowd.members.map((member, number) => confirm(member, number, () => running))
      const typing = load === 'saturated' ? null : setInterval(typeSteadily(crowd.members), TICK_MS)
      if (load === 'saturated') crowd.begin()
      await wait((quick ? 2_000 : 5_000) + below(seeded(round), 1_000))
      const confirmed = asking.map(({ clock }) => clock())
      await contender.stop('SIGKILL')
      running = false
      crowd.pause()
      if (typing) clearInterval(typing)

      const kept = await keptBy(await start())
      const missing = confirmed.map((clock, number) => Math.max(0, clock - (kept[number] ?? 0)))
      return { confirmed: sum(confirmed), missing: sum(missing), sent: crowd.sent() }
    },
  }
}

/** Asks, and asks again when answered; `clock` is up to where the member may take its text for kept. */
function confirm(member: Member, number: number, running: () => boolean) {
  let confirmed = 0
  const ask = async (): Promise<void> => {
    while (running()) {
      const clock = member.typist?.clock ?? 0
      await member.client.ask(vector(member, number, clock))
      confirmed = clock
      await wait(25)
    }
  }
  void ask()
  return { clock: () => confirmed }
}

/** What the member holds, so that the answer does not grow with the text. */
function vector({ tally }: Member, number: number, own: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, TYPISTS)
    for (const [typist, clock] of tally.clocks.entries()) {
      encoding.writeVarUint(encoder, FIRST_CLIENT + typist)
      encoding.writeVarUint(encoder, typist === number ? own : clock)
    }
  })
}

/** To be called again and again: types what is due by now, in turns. */
function typeSteadily(members: readonly Member[]): () => void {
  const startedAt = performance.now()
  let typed = 0
  return () => {
    const due = ((performance.now() - startedAt) / 1_000) * PER_SECOND
    for (; typed < due; typed += 1) {
      const member = members[typed % members.length]
      if (member?.typist) member.client.socket.send(member.typist.type())
    }
  }
}

/** By typist. @y/websocket-server sends nothing first and the rest when it has loaded. */
async function keptBy(contender: Contender): Promise<Int32Array> {
  const tally = new Tally(TYPISTS)
  const { prefix } = contender.address(0)
  const client = await join(contender, 0, (bytes, start, end) =>
    tally.take(bytes, start, end, prefix.length),
  )
  let before = -1
  while (tally.total !== before) {
    before = tally.total
    await wait(QUIET_MS)
    const cpu = await contender.usage()
    // Still reading from its disk: it may not even have begun to answer.
    await wait(100)
    if ((await contender.usage()).cpuMs - cpu.cpuMs > 20) before = -1
  }
  client.socket.close()
  return tally.clocks
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
