/** One measurement of one contender, in a process of its own: the load generator. Started by `run.ts`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Contender, ContenderName } from './contenders/contender.ts'
import { startContender } from './contenders/start.ts'
import type { Figures } from './measures/measure.ts'
import { MEASURES } from './measures/measures.ts'

export interface Job {
  readonly measure: string
  readonly contender: ContenderName
  readonly quick: boolean
  readonly round: number
  /** Where to leave a CPU profile of the contender. */
  readonly profileFolder: string | null
}

export type Outcome =
  | { readonly ok: true; readonly figures: Figures }
  | { readonly ok: false; readonly problem: string }

process.once('message', async (job: Job) => {
  process.send?.(await work(job))
  process.disconnect?.()
})

async function work({ measure, contender, quick, round, profileFolder }: Job): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'ruche-bench-'))
  const started: Contender[] = []
  const nodeOptions = profileFolder ? ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`] : []
  try {
    const figures = await MEASURES[measure]?.run({
      contender,
      quick,
      round,
      folder,
      async start(options = {}) {
        const running = await startContender(contender, { folder, nodeOptions, ...options })
        started.push(running)
        return running
      },
    })
    if (!figures) return { ok: false, problem: `there is no measure "${measure}"` }
    return { ok: true, figures }
  } catch (error) {
    return {
      ok: false,
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  } finally {
    for (const running of started) await running.stop(profileFolder ? 'SIGTERM' : 'SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}
