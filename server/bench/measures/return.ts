import type { Contender } from '../contenders/contender.ts'
import { wholeCalendar } from '../fixture/fixtures.ts'
import { copyPrepared, ROOM } from '../fixture/prepared.ts'
import { join } from '../load/client.ts'
import { wait } from '../load/clock.ts'
import { resumePoint, type Visit, visit } from '../load/device.ts'
import { median } from '../load/numbers.ts'
import type { Measure } from './measure.ts'

const TIMES = 5

/**
 * To a room of 10,000 posts that is open, a device returns that missed nothing; then one that brings 1,000 edits
 * made without a network; then one that brings 1,000 more, one by one.
 */
export const comingBack: Measure = {
  contenders: ['y-websocket', 'hocuspocus', 'ruche'],
  rounds: { full: 2, quick: 1 },
  slow: ['y-websocket'],
  async run({ start, contender: name, folder }) {
    await copyPrepared(name, folder)
    const contender = await start()
    const { stateVector, away } = wholeCalendar()
    const resident = await join(contender, ROOM)
    let answer = await resident.ask(stateVector)
    // It answers before it has loaded: it is asked until it knows what was deleted.
    while (name === 'y-websocket' && answer.length < 1_000) {
      await wait(200)
      answer = await resident.ask(stateVector)
    }

    const address = contender.address(ROOM)
    const point = name === 'ruche' ? await resumePoint(address) : null
    const device: Visit = { address, stateVector, point, brings: [] }
    const visits = []
    for (let time = 0; time < TIMES; time += 1) visits.push(await visit(device))
    const idle = await cpuOf(contender, () => visit(device))
    const joined = [point === null ? away.difference : away.joined]
    const offline = await cpuOf(contender, () => visit({ ...device, brings: joined }))
    const singly = await cpuOf(contender, () => visit({ ...device, brings: away.updates }))
    return {
      bytes: median(visits.map(({ bytes }) => bytes)),
      ms: median(visits.map(({ ms }) => ms)),
      idleCpuMs: idle,
      offlineCpuMs: offline,
      offlineSinglyCpuMs: singly,
    }
  },
}

async function cpuOf(contender: Contender, work: () => Promise<unknown>): Promise<number> {
  const before = await contender.usage()
  await work()
  return (await contender.usage()).cpuMs - before.cpuMs
}
