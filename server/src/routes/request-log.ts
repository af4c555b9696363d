import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Logger } from 'pino'
import type { Metrics } from '#server/metrics.ts'
import { newId } from '#shared/domain/id.ts'

/**
 * One line a request, by the route that answered and never by the address asked for, which may hold what nobody should
 * read (R17). The id in the answer finds the line.
 */
export function requestLog(logger: Logger, metrics: Metrics): MiddlewareHandler {
  return async (c, next) => {
    const began = performance.now()
    const id = newId()
    c.header('x-request-id', id)
    await next()
    const { status } = c.res
    const { method } = c.req
    const route = routePath(c)
    const ms = performance.now() - began
    metrics.countRequest({ method, route, status, seconds: ms / 1000 })
    const level = status >= 500 ? 'error' : route.startsWith('/api') ? 'info' : 'debug'
    logger[level]({ id, method, route, status, ms: Math.round(ms) }, 'request')
  }
}
