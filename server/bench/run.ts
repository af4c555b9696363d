import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Measure } from './measures/measure.ts'
import { MEASURES } from './measures/measures.ts'
import type { Run } from './report/results.ts'
import type { Job, Outcome } from './worker.ts'

/** Above this share of a core used by others, a measurement is taken again; the quietest one counts. */
const DISTURBED = 0.15
const ATTEMPTS = 3

export interface RunOptions {
  readonly quick: boolean
  /** Names of measures; empty for all. */
  readonly only: readonly string[]
  readonly profileFolder: string | null
  /** One line for each measurement, as it is done. */
  readonly say: (line: string) => void
}

/** Interleaved: each round takes every contender in turn, so that what changes on the machine meets all alike. */
export async function runRelay({ quick, only, profileFolder, say }: RunOptions): Promise<Run[]> {
  const runs: Run[] = []
  for (const [measure, plan] of Object.entries(MEASURES)) {
    if (only.length > 0 && !only.includes(measure)) continue
    for (const { contender, round } of turns(plan, quick)) {
      const job = { measure, contender, quick, round, profileFolder }
      const startedAt = performance.now()
      const outcome = await quietest(job)
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
      const title = `${measure} ${round + 1} ${contender} ${seconds} s`
      if (outcome.ok) {
        runs.push({ measure, contender, round, figures: outcome.figures })
        say(`${title}: ${listed(outcome.figures)}`)
      } else say(`${title}: FAILED: ${outcome.problem}`)
    }
  }
  return runs
}

function turns({ contenders, rounds, slow = [] }: Measure, quick: boolean) {
  const all = Array.from({ length: quick ? rounds.quick : rounds.full }, (_, round) =>
    contenders.map((contender) => ({ contender, round })),
  )
  return all
    .flat()
    .filter(({ contender, round }) => !slow.includes(contender) || (round === 0 && !quick))
}

async function quietest(job: Job): Promise<Outcome> {
  let best: Outcome | null = null
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const outcome = await inOwnProcess(job)
    if (!best || disturbance(outcome) < disturbance(best)) best = outcome
    if (disturbance(best) <= DISTURBED || job.quick) break
  }
  return best ?? { ok: false, problem: 'it was never run' }
}

/** One that failed is worse than any that did not; one that does not watch the others counts as quiet. */
function disturbance(outcome: Outcome): number {
  return outcome.ok ? (outcome.figures.othersLoad ?? 0) : Number.POSITIVE_INFINITY
}

async function inOwnProcess(job: Job): Promise<Outcome> {
  const worker = fork(join(import.meta.dirname, 'worker.ts'), { serialization: 'advanced' })
  const exit = once(worker, 'exit')
  let outcome: Outcome = { ok: false, problem: 'the load generator ended without a word' }
  worker.on('message', (message) => {
    outcome = message as Outcome
  })
  worker.send(job)
  await exit
  return outcome
}

function listed(figures: Readonly<Record<string, number>>): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${Number(value.toPrecision(4))}`)
    .join(', ')
}
