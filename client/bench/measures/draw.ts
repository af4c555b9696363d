import type { Figures } from '../../../server/bench/measures/measure.ts'
import { type SeatOptions, takeSeat } from '../seat.ts'

interface Prepared {
  readonly bench: { draw(): { readonly drawnMs: number; readonly provedMs: number } }
}

/** Once to warm up: somebody who draws has had the page open for a while. */
export async function draw(options: SeatOptions, origin: string): Promise<Figures> {
  const seat = await takeSeat(options)
  try {
    await seat.page.goto(`${origin}/draw.html`)
    await seat.page.waitForFunction(() => 'bench' in window)
    const once = () =>
      seat.page.evaluate(() => (window as Window & Partial<Prepared>).bench?.draw())
    await once()
    const figures = await once()
    if (!figures) throw new Error('the page for draws has nothing to draw')
    return figures
  } finally {
    await seat.close()
  }
}
