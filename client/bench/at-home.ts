import { join } from 'node:path'
import { monthOf } from '#shared/domain/day.ts'
import type { Ruche } from '../../server/bench/contenders/ruche.ts'
import { gather } from './house/crowd.ts'
import { type HouseKind, LONE, openHouse, type PlannedPost, TODAY } from './house/house.ts'
import { untilShown } from './in-page.ts'
import { coldStart } from './measures/cold-start.ts'
import { drag } from './measures/drag.ts'
import { keystroke } from './measures/keystroke.ts'
import { listScroll } from './measures/list-scroll.ts'
import { search } from './measures/search.ts'
import { draggingTasks, typingTasks } from './measures/tasks.ts'
import { FULL_CALENDAR, OURS, turnMonth, turnWeek } from './measures/turns.ts'
import { views } from './measures/views.ts'
import type { Bench } from './run.ts'
import { clickOnView, type Seat, type SeatOptions, settled, takeSeat } from './seat.ts'

/** A workspace, its relay, and a browser in which somebody looks at the calendar. */
interface Home {
  readonly house: Ruche
  readonly address: string
  seatAt(name: string): SeatOptions
  readonly seat: Seat
}

/** Everything that needs a relay: first with it, then without. */
export async function atHome(
  bench: Bench,
  posts: readonly PlannedPost[],
  calendarOrigin: string,
): Promise<void> {
  const { rounds, wants, take, profile } = bench
  const homes = new Map<HouseKind, Home>()
  try {
    homes.set('full', await open('full'))
    if (wants('keystroke', 'cold-start')) homes.set('empty', await open('empty'))
    if (wants('views')) homes.set('few', await open('few'))
    await besideFullCalendar(bench, homeOf('full').seat, calendarOrigin)
    if (wants('keystroke')) {
      for (let round = 0; round < rounds; round += 1) {
        for (const kind of ['full', 'empty'] as const)
          await take(
            'keystroke',
            kind,
            round,
            keystroke(homeOf(kind).seat, LONE.title, bench.quick ? 50 : 150),
          )
      }
    }
    await inCompany(bench, homes, posts)
    if (wants('drag')) await betweenTwo(bench, homeOf('full'))
    for (const { seat } of homes.values()) await seat.close()
  } finally {
    for (const { house } of homes.values()) await house.stop('SIGTERM')
  }
  if (!wants('cold-start')) return
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const kind of ['full', 'empty'] as const)
      await take('cold-start', kind, round, coldStart(profile(kind), homeOf(kind).address))
  }

  function homeOf(kind: HouseKind): Home {
    const home = homes.get(kind)
    if (!home) throw new Error(`the house "${kind}" is not open`)
    return home
  }

  async function open(kind: HouseKind): Promise<Home> {
    const house = await openHouse(join(bench.folder, `house-${kind}`), kind)
    const address = `${house.origin}/w/${house.workspace}/calendar`
    const seatAt = (name: string): SeatOptions => ({
      ...profile(name),
      cookie: { origin: house.origin, pair: house.cookie },
    })
    const seat = await takeSeat(seatAt(kind))
    await seat.page.goto(address)
    await settled(seat)
    return { house, address, seatAt, seat }
  }
}

async function besideFullCalendar(bench: Bench, ours: Seat, origin: string): Promise<void> {
  const { rounds, wants, take, profile } = bench
  if (!wants('turn-month', 'turn-week')) return
  const calendar = await takeSeat(profile('full-calendar'))
  const see = async (view: string, name: 'month' | 'week'): Promise<void> => {
    await calendar.page.goto(`${origin}/full-calendar.html?view=${view}`)
    await untilShown(ours.page, clickOnView(name), OURS[name].filled)
  }
  for (let round = 0; round < rounds; round += 1) {
    if (wants('turn-month')) {
      await see('dayGridMonth', 'month')
      await take('turn-month', 'ruche', round, turnMonth(ours, OURS.month))
      await take('turn-month', 'fullcalendar', round, turnMonth(calendar, FULL_CALENDAR))
    }
    if (wants('turn-week')) {
      await see('timeGridWeek', 'week')
      await take('turn-week', 'ruche', round, turnWeek(ours, OURS.week))
      await take('turn-week', 'fullcalendar', round, turnWeek(calendar, FULL_CALENDAR))
    }
  }
  await see('dayGridMonth', 'month')
  await calendar.close()
}

/** What is measured while twenty colleagues are there. */
async function inCompany(
  { rounds, quick, wants, take }: Bench,
  homes: ReadonlyMap<HouseKind, Home>,
  posts: readonly PlannedPost[],
): Promise<void> {
  if (!wants('views', 'drag-tasks', 'typing-tasks', 'list-scroll', 'search')) return
  const near = posts.filter(({ start }) => monthOf(start) === monthOf(TODAY)).map(({ id }) => id)
  const crowds = []
  for (const { house } of homes.values()) crowds.push(await gather(house, near))
  const full = homes.get('full')?.seat
  if (!full) throw new Error('nobody sits before the 10,000 posts')
  for (let round = 0; round < rounds; round += 1) {
    if (wants('views')) {
      for (const kind of ['full', 'few'] as const) {
        const seat = homes.get(kind)?.seat
        if (seat) await take('views', kind, round, views(seat, quick ? 5 : 21))
      }
    }
    if (wants('drag-tasks')) await take('drag-tasks', 'ruche', round, draggingTasks(full, 4))
    if (wants('typing-tasks'))
      await take('typing-tasks', 'ruche', round, typingTasks(full, quick ? 50 : 150))
    if (wants('list-scroll')) await take('list-scroll', 'ruche', round, listScroll(full))
    if (wants('search')) await take('search', 'ruche', round, search(full))
  }
  for (const crowd of crowds) crowd.leave()
}

async function betweenTwo({ quick, take }: Bench, { address, seatAt, seat }: Home): Promise<void> {
  const colleague = await takeSeat(seatAt('colleague'))
  await colleague.page.goto(address)
  await settled(colleague)
  await take('drag', 'ruche', 0, drag(seat.page, colleague.page, quick ? 10 : 40))
  await colleague.close()
}
