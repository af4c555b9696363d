import type { Figures } from '../../../server/bench/measures/measure.ts'
import { type SeatOptions, takeSeat } from '../seat.ts'

interface Prepared {
  readonly bench: {
    open(): Promise<{ readonly ms: number; readonly posts: number }>
    fill(file: string): Promise<void>
  }
}

export type Way = 'ruche' | 'y-indexeddb'

const SETTLED_MS = 12_000

/**
 * Opening a document whose 10,000 updates came in one go: as they were left when the page was closed right after they
 * had been stored, and again after a page has been open for some seconds and could tidy them.
 */
export async function storage(options: SeatOptions, origin: string, way: Way): Promise<Figures> {
  const address = `${origin}/storage.html?with=${way}`
  const opened = async (stayMs: number): Promise<{ ms: number; posts: number }> => {
    const seat = await takeSeat(options)
    await seat.page.goto(address)
    await seat.page.waitForFunction(() => 'bench' in window)
    const result = await seat.page.evaluate(() =>
      (window as Window & Partial<Prepared>).bench?.open(),
    )
    await seat.page.waitForTimeout(stayMs)
    await seat.close()
    if (!result) throw new Error('the page for storage has nothing to open')
    return result
  }
  const filling = await takeSeat(options)
  await filling.page.goto(address)
  await filling.page.waitForFunction(() => 'bench' in window)
  await filling.page.evaluate(() =>
    (window as Window & Partial<Prepared>).bench?.fill('updates.bin'),
  )
  await filling.close()
  const asLeft = await opened(SETTLED_MS)
  const tidied = await opened(0)
  return { asLeftMs: asLeft.ms, tidiedMs: tidied.ms, posts: tidied.posts }
}
