import { Hono } from 'hono'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { failure } from './routes/failure.ts'
import { pages } from './routes/pages.ts'
import { securityHeaders } from './routes/security-headers.ts'

export interface AppParts {
  readonly config: Config
  readonly logger: Logger
  /** Folder of the built client. */
  readonly clientFolder: string
}

/** Everything that answers HTTP requests. */
export function createApp({ config, logger, clientFolder }: AppParts): Hono {
  const app = new Hono()
  const overTls = config.origins?.every((origin) => origin.startsWith('https:')) ?? false
  app.use(securityHeaders(overTls))
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.all('/api/*', (c) => failure(c, 404, 'not-found', 'There is nothing at this address.'))
  app.route('/', pages(clientFolder))
  app.notFound((c) => failure(c, 404, 'not-found', 'There is nothing at this address.'))
  app.onError((error, c) => {
    logger.error({ err: error, method: c.req.method }, 'request failed')
    return failure(c, 500, 'internal', 'Ruche made a mistake here. Nothing was changed.')
  })
  return app
}
