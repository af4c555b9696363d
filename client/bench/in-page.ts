import type { Page } from '@playwright/test'

/** From the act until its frame was painted, each time; a frame comes every 16.7 ms. */
export interface Repeated {
  readonly delays: readonly number[]
}

const PAUSE_MS = 80

/**
 * Does something inside a page again and again, each time waiting until the next frame has been painted. `act` is the
 * source of a function without arguments: the page's own policy forbids to make one there.
 */
export function repeat(page: Page, act: string, times: number): Promise<Repeated> {
  return page.evaluate<Repeated>(`(async () => {
    const act = ${act}
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const delays = []
    for (let time = 0; time < ${times}; time += 1) {
      const startedAt = performance.now()
      act()
      await painted()
      delays.push(performance.now() - startedAt)
      await new Promise((resolve) => setTimeout(resolve, ${PAUSE_MS}))
    }
    return { delays }
  })()`)
}

/** Milliseconds from the act until a frame was painted in which something matches `shown`. */
export function untilShown(page: Page, act: string, shown: string): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const act = ${act}
    const shown = ${JSON.stringify(shown)}
    // What is there when a frame begins is what it paints.
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => {
      const isThere = document.querySelector(shown) !== null
      setTimeout(() => resolve(isThere))
    }))
    const startedAt = performance.now()
    act()
    while (!(await frame()));
    return performance.now() - startedAt
  })()`)
}

export const NOTHING = '() => {}'
