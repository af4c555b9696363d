import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NotedKind, notesTable, openNotedHouse } from './house/notes.ts'
import { importingTasks, moderationPages } from './measures/moderation.ts'
import type { Bench } from './run.ts'
import { type Seat, settled, takeSeat } from './seat.ts'

const IMPORTED = { notes: 20_000, people: 5_000 }
const IMPORTED_QUICKLY = { notes: 2_000, people: 500 }

/** What moderators look at: 20,000 notes on 5,000 people beside 200 on 50, and as many that are brought in. */
export async function atModerators({
  folder,
  rounds,
  quick,
  wants,
  take,
  profile,
}: Bench): Promise<void> {
  if (wants('moderation')) {
    const [many, some] = [await sit('many', '.inbox-row'), await sit('some', '.inbox-row')]
    for (let round = 0; round < rounds; round += 1)
      for (const [kind, { seat }] of [
        ['many', many],
        ['some', some],
      ] as const)
        await take('moderation', kind, round, moderationPages(seat, quick ? 5 : 21))
    for (const { leave } of [many, some]) await leave()
  }
  if (!wants('import-tasks')) return
  const { notes, people } = quick ? IMPORTED_QUICKLY : IMPORTED
  const file = join(folder, 'notes.csv')
  writeFileSync(file, notesTable(notes, people))
  for (let round = 0; round < rounds; round += 1) {
    const { seat, address, leave } = await sit('none', '.inbox-nothing', round)
    await take('import-tasks', 'ruche', round, importingTasks(seat, address, file))
    await leave()
  }

  async function sit(kind: NotedKind, there: string, round = 0): Promise<Sitting> {
    const house = await openNotedHouse(join(folder, `noted-${kind}-${round}`), kind)
    const address = `${house.origin}/w/${house.workspace}/moderation`
    const cookie = { origin: house.origin, pair: house.cookie }
    const seat = await takeSeat({ ...profile(`noted-${kind}-${round}`), cookie })
    await seat.page.goto(address)
    await settled(seat, there)
    const leave = async (): Promise<void> => {
      await seat.close()
      await house.stop('SIGTERM')
    }
    return { seat, address, leave }
  }
}

interface Sitting {
  readonly seat: Seat
  readonly address: string
  leave(): Promise<void>
}
