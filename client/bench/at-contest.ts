import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entriesTable, openContest } from './house/contest.ts'
import { contestTasks } from './measures/contest.ts'
import type { Bench } from './run.ts'
import { settled, takeSeat } from './seat.ts'

const ENTRIES = 50_000
const ENTRIES_QUICKLY = 5_000

/** Everybody who takes part in a contest, brought in and looked for. */
export async function atContest(bench: Bench): Promise<void> {
  const { folder, rounds, quick, wants, take, profile } = bench
  if (!wants('contest-tasks')) return
  const file = join(folder, 'entries.csv')
  writeFileSync(file, entriesTable(quick ? ENTRIES_QUICKLY : ENTRIES))
  for (let round = 0; round < rounds; round += 1) {
    const { house, address } = await openContest(join(folder, `contest-${round}`))
    const cookie = { origin: house.origin, pair: house.cookie }
    const seat = await takeSeat({ ...profile(`contest-seat-${round}`), cookie })
    await seat.page.goto(address)
    await settled(seat, 'h1')
    await take('contest-tasks', 'ruche', round, contestTasks(seat, address, file))
    await seat.close()
    await house.stop('SIGTERM')
  }
}
