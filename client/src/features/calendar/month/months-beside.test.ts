import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NO_FILTER, type PostFilter } from '#shared/domain/post-filter.ts'
import { createAtRest } from '../frame/at-rest.ts'
import { createMonthsBeside } from './months-beside.ts'

const MONDAY = 1
let document: EventTarget
let timers: { run: () => void; ms: number }[]
let idles: (() => void)[]
let months: ReturnType<typeof createMonthsBeside>
let turn: (month: string) => void
let choose: (filter: PostFilter) => void
let open: (busy: boolean) => void
let dispose: () => void

beforeEach(() => {
  document = new EventTarget()
  timers = []
  idles = []
  createRoot((end) => {
    dispose = end
    const [month, setMonth] = createSignal('2026-10')
    const [busy, setBusy] = createSignal(false)
    const atRest = createAtRest({
      environment: {
        after: (ms, run) => register(timers, { run, ms }),
        idle: (run) => register(idles, run),
      },
      document,
      busy,
    })
    const [filter, setFilter] = createSignal(NO_FILTER)
    months = createMonthsBeside({ month, firstWeekday: () => MONDAY, filter, atRest })
    choose = setFilter
    turn = setMonth
    open = setBusy
  })
})
afterEach(() => dispose())

function register<T>(list: T[], entry: T): () => void {
  list.push(entry)
  return () => {
    const at = list.indexOf(entry)
    if (at >= 0) list.splice(at, 1)
  }
}

/** Nobody does anything for a while. */
function passes(): void {
  for (const { run } of timers.splice(0)) run()
}

/** So many moments in which the browser has nothing to do; all that are asked for by default. */
function isIdle(most = Number.POSITIVE_INFINITY): void {
  for (let moment = 0; moment < most && idles.length > 0; moment += 1) idles.shift()?.()
}

const kept = () => months.kept().length

describe('the months beside', () => {
  test('are not there as the calendar opens, and nobody waits to make them', () => {
    expect([kept(), timers, idles]).toEqual([5, [], []])
  })

  test('are made after a turn and a rest, a week in a moment, and then nothing is waited for', () => {
    turn('2026-11')
    expect([kept(), idles.length]).toEqual([6, 0])
    passes()
    expect(kept()).toBe(6)
    isIdle(2)
    expect(kept()).toBe(8)
    isIdle()
    expect(months.kept()).toEqual([...months.wanted().shown, ...months.wanted().beside].sort())
    document.dispatchEvent(new Event('keydown'))
    expect([timers, idles]).toEqual([[], []])
  })

  test('wait for whoever types, points or turns on', () => {
    turn('2026-11')
    passes()
    isIdle(1)
    document.dispatchEvent(new Event('keydown'))
    expect([timers.length, idles.length]).toEqual([1, 0])
    passes()
    isIdle(1)
    expect(kept()).toBe(8)
    turn('2026-12')
    expect([timers.length, idles.length]).toEqual([1, 0])
  })

  test('wait while a post is open or in the hand', () => {
    turn('2026-11')
    passes()
    isIdle(1)
    open(true)
    expect([kept(), timers, idles]).toEqual([7, [], []])
    open(false)
    passes()
    isIdle()
    expect(kept()).toBe(14)
  })

  test('are there for the next turn, which makes and drops nothing', () => {
    turn('2026-11')
    passes()
    isIdle()
    const before = months.kept()
    turn('2026-12')
    expect(months.kept()).toBe(before)
  })

  test('are made anew at rest when another filter is chosen, and until then cost nothing', () => {
    choose({ ...NO_FILTER, text: 'vote' })
    expect([kept(), timers, idles]).toEqual([5, [], []])
    turn('2026-11')
    passes()
    isIdle()
    expect(kept()).toBe(14)
    choose(NO_FILTER)
    expect(months.kept()).toEqual(months.wanted().shown)
    passes()
    isIdle()
    expect(kept()).toBe(months.wanted().shown.length + months.wanted().beside.length)
  })

  test('are waited for no longer when the calendar is left', () => {
    turn('2026-11')
    dispose()
    expect([timers, idles]).toEqual([[], []])
  })
})
