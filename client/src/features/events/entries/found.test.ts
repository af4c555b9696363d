import { createRoot, createSignal } from 'solid-js'
import { afterEach, expect, test } from 'vitest'
import { createFound } from './found.ts'

let dispose = (): void => {}
afterEach(() => dispose())

test('a few are found at once', () => {
  const { found, look } = searchOf(100, 0)
  expect(found()).toHaveLength(100)
  look('9')
  expect(found()).toEqual(['9', '19', '29', '39', '49', '59', '69', '79', '89', '99'])
})

test('of tens of thousands, what was found before stays until all have been looked at', () => {
  const { found, look, pauses, run } = searchOf(20_000, 1)
  run()
  expect(found()).toHaveLength(20_000)
  look('9')
  expect(found()).toHaveLength(20_000)
  expect(pauses()).toBe(1)
  run()
  expect(found()).toHaveLength(2_000)
})

test('who types on waits for the last letters only', () => {
  const { found, look, pauses, run } = searchOf(20_000, 1)
  run()
  look('9')
  look('99')
  expect(pauses()).toBe(1)
  run()
  expect(found()).toHaveLength(200)
})

/** @param passes ms between two looks at the clock */
function searchOf(count: number, passes: number) {
  const entries = Array.from({ length: count }, (_, id) => ({ id: String(id) }))
  const [end, setEnd] = createSignal('')
  let now = 0
  let waiting: (() => void)[] = []
  const found = createRoot((over) => {
    dispose = over
    return createFound({
      entries: () => entries,
      fits: () => {
        const looked = end()
        return ({ id }: { readonly id: string }) => id.endsWith(looked)
      },
      environment: {
        now: () => {
          now += passes
          return now
        },
        after(_, act) {
          waiting.push(act)
          return () => {
            waiting = waiting.filter((one) => one !== act)
          }
        },
      },
    })
  })
  return {
    found,
    look: setEnd,
    pauses: () => waiting.length,
    run() {
      for (let act = waiting.shift(); act; act = waiting.shift()) act()
    },
  }
}
