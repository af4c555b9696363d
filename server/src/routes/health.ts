import { Hono } from 'hono'
import type { Metrics } from '#server/metrics.ts'

export interface HealthParts {
  readonly metrics: Metrics
  /** Rejects when nothing can be kept, or when the relay is about to stop. */
  readonly ready: () => Promise<void>
}

const FRESH = { 'cache-control': 'no-store' }

/** For whatever watches over the process (R17): does it live, can it work, how is it doing. */
export function health({ metrics, ready }: HealthParts): Hono {
  const routes = new Hono()
  routes.get('/healthz', (c) => c.json({ status: 'ok' }, 200, FRESH))
  routes.get('/readyz', async (c) => {
    try {
      await ready()
      return c.json({ status: 'ok' }, 200, FRESH)
    } catch {
      return c.json({ status: 'not ready' }, 503, FRESH)
    }
  })
  routes.get('/metrics', async (c) =>
    c.body(await metrics.text(), 200, { ...FRESH, 'content-type': metrics.contentType }),
  )
  return routes
}
