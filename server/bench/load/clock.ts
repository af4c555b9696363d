import { setTimeout } from 'node:timers/promises'
import type { Contender } from '../contenders/contender.ts'

export const wait = (milliseconds: number): Promise<void> => setTimeout(milliseconds)

export interface Span {
  readonly seconds: number
  readonly cpuMs: number
  /** Share of one core that the contender used, and the generator. */
  readonly contenderLoad: number
  readonly generatorLoad: number
}

/** Watches contender and generator for some time. */
export async function watch(contender: Contender, work: () => Promise<void>): Promise<Span> {
  const before = await contender.usage()
  const ownBefore = process.cpuUsage()
  const start = performance.now()
  await work()
  const elapsed = performance.now() - start
  const own = process.cpuUsage(ownBefore)
  const after = await contender.usage()
  const cpuMs = after.cpuMs - before.cpuMs
  return {
    seconds: elapsed / 1000,
    cpuMs,
    contenderLoad: cpuMs / (after.atMs - before.atMs),
    generatorLoad: (own.user + own.system) / 1000 / elapsed,
  }
}

/** Polls until it holds; throws after `limitMs`, naming what did not happen. */
export async function until(what: string, limitMs: number, holds: () => boolean): Promise<void> {
  const giveUpAt = performance.now() + limitMs
  while (!holds()) {
    if (performance.now() > giveUpAt) throw new Error(`${what}: not within ${limitMs} ms`)
    await wait(5)
  }
}
