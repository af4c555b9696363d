/** The client's part of the benchmarks: a workspace with 10,000 posts beside one with a single post, and the peers. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { team } from '../../server/bench/fixture/posts.ts'
import { packed } from '../../server/bench/fixture/store.ts'
import type { Figures } from '../../server/bench/measures/measure.ts'
import type { Run } from '../../server/bench/report/results.ts'
import { asEvents, LONE, openHouse } from './house.ts'
import { coldStart } from './measures/cold-start.ts'
import { drag } from './measures/drag.ts'
import { keystroke } from './measures/keystroke.ts'
import { storage } from './measures/storage.ts'
import { FULL_CALENDAR, OURS, turnMonth } from './measures/turn-month.ts'
import { servePages } from './pages.ts'
import { type Seat, type SeatOptions, takeSeat } from './seat.ts'

export const CLIENT_MEASURES = ['storage', 'turn-month', 'keystroke', 'drag', 'cold-start'] as const
export type ClientMeasure = (typeof CLIENT_MEASURES)[number]

export interface ClientOptions {
  readonly quick: boolean
  readonly only: readonly string[]
  /** Path of a Chromium. */
  readonly browser: string
  readonly say: (line: string) => void
}

const UPDATES = 10_000
const UPDATED_POSTS = 500
/** The picture of the month is taken some seconds after a change, and documents are tidied (see open-workspace.ts). */
const SETTLED_MS = 12_000

export async function runClient({ quick, only, browser, say }: ClientOptions): Promise<Run[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ruche-bench-'))
  const runs: Run[] = []
  const wants = (measure: ClientMeasure): boolean => only.length === 0 || only.includes(measure)
  const rounds = quick ? 1 : 3
  const take = async (
    measure: ClientMeasure,
    contender: string,
    round: number,
    figures: Promise<Figures>,
  ): Promise<void> => {
    const taken = await figures
    runs.push({ measure, contender, round, figures: taken })
    say(`${measure} ${round + 1} ${contender}: ${JSON.stringify(taken)}`)
  }

  const profile = (name: string): SeatOptions => ({ browser, profile: join(folder, name) })
  try {
    const pages = await servePages({ 'posts.json': asEvents(), 'updates.bin': someUpdates() })
    if (wants('storage')) {
      for (let round = 0; round < rounds; round += 1) {
        for (const way of ['ruche', 'y-indexeddb'] as const)
          await take(
            'storage',
            way,
            round,
            storage(profile(`storage-${way}-${round}`), pages.origin, way),
          )
      }
    }
    if (CLIENT_MEASURES.some((measure) => measure !== 'storage' && wants(measure))) {
      await atHome({ folder, rounds, quick, wants, take, profile, calendarOrigin: pages.origin })
    }
    await pages.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return runs
}

interface AtHome {
  readonly folder: string
  readonly rounds: number
  readonly quick: boolean
  readonly calendarOrigin: string
  wants(measure: ClientMeasure): boolean
  take(
    measure: ClientMeasure,
    contender: string,
    round: number,
    figures: Promise<Figures>,
  ): Promise<void>
  profile(name: string): SeatOptions
}

/** Everything that needs a relay: first with it, then without. */
async function atHome(home: AtHome): Promise<void> {
  const { folder, rounds, quick, wants, take, profile, calendarOrigin } = home
  const kinds = ['full', 'empty'] as const
  const houses = {
    full: await openHouse(join(folder, 'full'), 'full'),
    empty: await openHouse(join(folder, 'empty'), 'empty'),
  }
  const seatAt = (kind: 'full' | 'empty', name: string): SeatOptions => ({
    ...profile(name),
    cookie: { origin: houses[kind].origin, pair: houses[kind].cookie },
  })
  const addressOf = (kind: 'full' | 'empty'): string =>
    `${houses[kind].origin}/w/${houses[kind].workspace}/calendar`
  try {
    const seats = { full: await arrive('full'), empty: await arrive('empty') }
    const calendar = wants('turn-month') ? await takeSeat(profile('full-calendar')) : null
    await calendar?.page.goto(`${calendarOrigin}/full-calendar.html`)
    for (let round = 0; round < rounds; round += 1) {
      if (calendar) {
        await take('turn-month', 'ruche', round, turnMonth(seats.full, OURS))
        await take('turn-month', 'fullcalendar', round, turnMonth(calendar, FULL_CALENDAR))
      }
      for (const kind of kinds) {
        if (wants('keystroke'))
          await take('keystroke', kind, round, keystroke(seats[kind], LONE.title, quick ? 50 : 150))
      }
    }
    await calendar?.close()
    if (wants('drag')) {
      const colleague = await takeSeat(seatAt('full', 'colleague'))
      await colleague.page.goto(addressOf('full'))
      await settled(colleague)
      await take('drag', 'ruche', 0, drag(seats.full.page, colleague.page, quick ? 10 : 40))
      await colleague.close()
    }
    for (const kind of kinds) await seats[kind].close()
  } finally {
    for (const kind of kinds) await houses[kind].stop('SIGTERM')
  }
  if (!wants('cold-start')) return
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const kind of kinds)
      await take('cold-start', kind, round, coldStart(profile(kind), addressOf(kind)))
  }

  async function arrive(kind: 'full' | 'empty'): Promise<Seat> {
    const seat = await takeSeat(seatAt(kind, kind))
    await seat.page.goto(addressOf(kind))
    await settled(seat)
    return seat
  }
}

/** The month is there, the app is on the device, and what is done afterwards is done. */
async function settled({ page }: Seat): Promise<void> {
  await page.locator('[role=grid] .chip').first().waitFor()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForTimeout(SETTLED_MS)
}

/** A calendar of 500 posts, and edits, as they came one by one. */
function someUpdates(): Uint8Array {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => void updates.push(update))
  const { write, edit } = team(doc, { seed: 3, sessions: 8 })
  for (let post = 0; post < UPDATED_POSTS; post += 1) write()
  while (updates.length < UPDATES) edit()
  return packed(updates)
}
