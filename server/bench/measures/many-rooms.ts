import { CONTENDERS, type Contender } from '../contenders/contender.ts'
import { join } from '../load/client.ts'
import { wait, watch } from '../load/clock.ts'
import { startCrowd } from '../load/crowd.ts'
import { Tally } from '../load/tally.ts'
import type { Measure } from './measure.ts'

const ROOMS = 300
const CLIENTS = 3

/** 300 rooms of three, all typing, storing on. Then the relay is killed, and every update is looked for. */
export const manyRooms: Measure = {
  contenders: CONTENDERS,
  rounds: { full: 3, quick: 1 },
  async run({ start, quick, contender: name }) {
    const contender = await start()
    const crowd = await startCrowd(contender, {
      rooms: ROOMS,
      clients: CLIENTS,
      senders: CLIENTS,
      inFlight: 1,
    })
    crowd.begin()
    await wait(quick ? 500 : 1_000)
    const before = { delivered: crowd.delivered(), sent: crowd.sent() }
    const span = await watch(contender, () => wait(quick ? 1_000 : 2_000))
    const delivered = crowd.delivered() - before.delivered
    const sent = crowd.sent() - before.sent
    crowd.pause()
    const figures = {
      deliveredPerSecond: delivered / span.seconds,
      cpuMsPer1000: (span.cpuMs / sent) * 1000,
      contenderLoad: span.contenderLoad,
      generatorLoad: span.generatorLoad,
      othersLoad: span.othersLoad,
    }
    // The others keep their promise later or not at all, which the measure of kills shows; this one must keep it here.
    if (name !== 'ruche') return figures
    await Promise.all(crowd.members.map(({ client }) => client.ask()))
    await contender.stop('SIGKILL')
    return { ...figures, missing: crowd.sent() - (await storedAfter(await start())) }
  },
}

async function storedAfter(contender: Contender): Promise<number> {
  let stored = 0
  for (let room = 0; room < ROOMS; room += 1) {
    const tally = new Tally(CLIENTS)
    const { prefix } = contender.address(room)
    const client = await join(contender, room, (bytes, start, end) =>
      tally.take(bytes, start, end, prefix.length),
    )
    stored += tally.total
    client.socket.close()
  }
  return stored
}
