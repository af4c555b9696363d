import { cpus } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import type { Contender } from '../contenders/contender.ts'

export const wait = (milliseconds: number): Promise<void> => setTimeout(milliseconds)

export interface Span {
  readonly seconds: number
  readonly cpuMs: number
  /** Share of one core that the contender used, and the generator. */
  readonly contenderLoad: number
  readonly generatorLoad: number
  /** What everything else on this machine used meanwhile: a figure taken beside much of it says little. */
  readonly othersLoad: number
}

/** Watches contender and generator for some time. */
export async function watch(contender: Contender, work: () => Promise<void>): Promise<Span> {
  const before = await contender.usage()
  const ownBefore = process.cpuUsage()
  const machineBefore = busyMs()
  const start = performance.now()
  await work()
  const elapsed = performance.now() - start
  const machine = (busyMs() - machineBefore) / elapsed
  const own = process.cpuUsage(ownBefore)
  const after = await contender.usage()
  const cpuMs = after.cpuMs - before.cpuMs
  const contenderLoad = cpuMs / (after.atMs - before.atMs)
  const generatorLoad = (own.user + own.system) / 1000 / elapsed
  const othersLoad = Math.max(0, machine - contenderLoad - generatorLoad)
  return { seconds: elapsed / 1000, cpuMs, contenderLoad, generatorLoad, othersLoad }
}

/** Of all cores together. */
function busyMs(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0)
}

/** Polls until it holds; throws after `limitMs`, naming what did not happen. */
export async function until(what: string, limitMs: number, holds: () => boolean): Promise<void> {
  const giveUpAt = performance.now() + limitMs
  while (!holds()) {
    if (performance.now() > giveUpAt) throw new Error(`${what}: not within ${limitMs} ms`)
    await wait(5)
  }
}

const STILL_MS = 3_000
const STEP_MS = 500
/** A relay that only keeps its connections alive uses less. */
const IDLE_LOAD = 0.02

/** Resolves when the contender has had nothing to do for some seconds: what it does in the background is done. */
export async function untilIdle(contender: Contender): Promise<void> {
  let still = 0
  let before = await contender.usage()
  while (still < STILL_MS) {
    await wait(STEP_MS)
    const after = await contender.usage()
    const load = (after.cpuMs - before.cpuMs) / (after.atMs - before.atMs)
    still = load < IDLE_LOAD ? still + STEP_MS : 0
    before = after
  }
}
