import { Hono } from 'hono'
import type { Logger } from 'pino'
import { type AllApiParts, api } from './routes/api.ts'
import { failure } from './routes/failure.ts'
import { type HealthParts, health } from './routes/health.ts'
import { pages } from './routes/pages.ts'
import { requestLog } from './routes/request-log.ts'
import { securityHeaders } from './routes/security-headers.ts'

export interface AppParts extends AllApiParts, HealthParts {
  readonly logger: Logger
  /** Folder of the built client. */
  readonly clientFolder: string
}

/** Everything that answers HTTP requests. */
export function createApp(parts: AppParts): Hono {
  const { logger, clientFolder, overTls, metrics } = parts
  const app = new Hono()
  app.use(requestLog(logger, metrics))
  app.use(securityHeaders(overTls))
  app.route('/', health(parts))
  app.route('/api', api(parts))
  app.route('/', pages(clientFolder))
  app.notFound((c) => failure(c, 404, 'not-found', 'There is nothing at this address.'))
  app.onError((error, c) => {
    logger.error({ err: error, id: c.res.headers.get('x-request-id') }, 'request failed')
    return failure(c, 500, 'internal', 'Ruche made a mistake here. Nothing was changed.')
  })
  return app
}
