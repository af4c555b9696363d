/** The client's part of the benchmarks: a workspace with 10,000 posts beside smaller ones, and the peers. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { team } from '../../server/bench/fixture/posts.ts'
import { packed } from '../../server/bench/fixture/store.ts'
import type { Figures } from '../../server/bench/measures/measure.ts'
import type { Run } from '../../server/bench/report/results.ts'
import { atContest } from './at-contest.ts'
import { atHome } from './at-home.ts'
import { atModerators } from './at-moderators.ts'
import { plannedPosts } from './house/house.ts'
import { draw } from './measures/draw.ts'
import { storage } from './measures/storage.ts'
import { servePages } from './pages.ts'
import type { SeatOptions } from './seat.ts'

export const CLIENT_MEASURES = [
  'storage',
  'draw',
  'turn-month',
  'turn-week',
  'keystroke',
  'views',
  'drag-tasks',
  'typing-tasks',
  'list-scroll',
  'search',
  'drag',
  'cold-start',
  'moderation',
  'import-tasks',
  'contest-tasks',
] as const
export type ClientMeasure = (typeof CLIENT_MEASURES)[number]

export interface ClientOptions {
  readonly quick: boolean
  readonly only: readonly string[]
  /** Path of a Chromium. */
  readonly browser: string
  readonly say: (line: string) => void
}

/** What every measure works with. */
export interface Bench {
  readonly folder: string
  readonly rounds: number
  readonly quick: boolean
  /** Whether any of these was asked for. */
  wants(...measures: readonly ClientMeasure[]): boolean
  take(
    measure: ClientMeasure,
    contender: string,
    round: number,
    figures: Promise<Figures>,
  ): Promise<void>
  profile(name: string): SeatOptions
}

/** In the house of 10,000 posts. */
const AT_HOME = CLIENT_MEASURES.filter(
  (one) => !['storage', 'draw', 'moderation', 'import-tasks', 'contest-tasks'].includes(one),
)
const UPDATES = 10_000
const UPDATED_POSTS = 500

export async function runClient({ quick, only, browser, say }: ClientOptions): Promise<Run[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ruche-bench-'))
  const runs: Run[] = []
  const bench: Bench = {
    folder,
    rounds: quick ? 1 : 3,
    quick,
    wants: (...measures) => only.length === 0 || measures.some((one) => only.includes(one)),
    async take(measure, contender, round, figures) {
      const taken = await figures
      runs.push({ measure, contender, round, figures: taken })
      say(`${measure} ${round + 1} ${contender}: ${JSON.stringify(taken)}`)
    },
    profile: (name) => ({ browser, profile: join(folder, name) }),
  }
  try {
    const posts = plannedPosts()
    const pages = await servePages({
      'posts.json': new TextEncoder().encode(JSON.stringify(posts)),
      'updates.bin': someUpdates(),
    })
    if (bench.wants('storage')) await besideIndexedDb(bench, pages.origin)
    if (bench.wants('draw'))
      for (let round = 0; round < bench.rounds; round += 1)
        await bench.take('draw', 'ruche', round, draw(bench.profile(`draw-${round}`), pages.origin))
    if (AT_HOME.some((one) => bench.wants(one))) await atHome(bench, posts, pages.origin)
    await atModerators(bench)
    await atContest(bench)
    await pages.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return runs
}

async function besideIndexedDb({ rounds, profile, take }: Bench, origin: string): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const way of ['ruche', 'y-indexeddb'] as const)
      await take('storage', way, round, storage(profile(`storage-${way}-${round}`), origin, way))
  }
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
