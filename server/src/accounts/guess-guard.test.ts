import { describe, expect, test } from 'vitest'
import { createGuessGuard } from './guess-guard.ts'

const wrong = () => false
const right = () => true

/** A guard whose waits are written down, and over when `wake` says so. */
function guardUnderTest() {
  let now = 0
  const waits: number[] = []
  const sleepers: (() => void)[] = []
  const guard = createGuessGuard({
    now: () => now,
    sleep: (ms) => {
      waits.push(ms)
      return new Promise((resolve) => sleepers.push(resolve))
    },
  })
  const wake = () => {
    for (const done of sleepers.splice(0)) done()
  }
  const guess = async (address: string) => {
    const verdict = guard.judge(address, wrong)
    wake()
    return verdict
  }
  const pass = (ms: number) => {
    now += ms
  }
  return { guard, waits, wake, guess, pass }
}

describe('guessing a setup code', () => {
  test('gets slower with each wrong guess, up to a bound', async () => {
    const { guess, waits } = guardUnderTest()
    for (let n = 0; n < 7; n++) await guess('192.0.2.1')
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000])
  })

  test('does not slow down anybody else, nor the right code', async () => {
    const { guard, guess, waits } = guardUnderTest()
    for (let n = 0; n < 4; n++) await guess('192.0.2.1')
    await guess('192.0.2.2')
    expect(waits.at(-1)).toBe(500)
    expect(await guard.judge('192.0.2.1', right)).toBe('right')
    expect(waits).toHaveLength(5)
  })

  test('is forgotten after an hour without a guess', async () => {
    const { guess, waits, pass } = guardUnderTest()
    for (let n = 0; n < 4; n++) await guess('192.0.2.1')
    pass(60 * 60_000)
    await guess('192.0.2.1')
    expect(waits.at(-1)).toBe(500)
  })

  test('two wait at once from one address; a third is not even looked at', async () => {
    const { guard, wake } = guardUnderTest()
    const waiting = [guard.judge('192.0.2.1', wrong), guard.judge('192.0.2.1', wrong)]
    expect(await guard.judge('192.0.2.1', right)).toBe('busy')
    wake()
    expect(await Promise.all(waiting)).toEqual(['wrong', 'wrong'])
    expect(await guard.judge('192.0.2.1', right)).toBe('right')
  })

  test('from however many addresses, only so many wait at once', async () => {
    const { guard, wake } = guardUnderTest()
    const verdicts = Array.from({ length: 100 }, (_, n) => guard.judge(`192.0.2.${n}`, wrong))
    wake()
    const counted = Object.groupBy(await Promise.all(verdicts), (verdict) => verdict)
    expect(counted.wrong).toHaveLength(64)
    expect(counted.busy).toHaveLength(36)
  })
})
