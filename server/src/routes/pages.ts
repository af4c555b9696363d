import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { etag } from 'hono/etag'

/** Vite puts the content's hash into the names below this, so what is there never changes. */
const HASHED = '/assets/'
const ENTER = /^\/enter\/[a-z2-7]+$/

/**
 * The app's own files. Paths that are no file and look like a page get `index.html`: the client has the routes.
 * `/live` is the page for an audience, `/enter/{form}` that of an entry form: each is one of its own and small.
 */
export function pages(folder: string): Hono {
  const routes = new Hono()
  const files = serveStatic({ root: folder, precompressed: true })
  const index = serveStatic({ path: join(folder, 'index.html'), precompressed: true })
  const live = serveStatic({ path: join(folder, 'live.html'), precompressed: true })
  const enter = serveStatic({ path: join(folder, 'enter.html'), precompressed: true })
  const tagged = etag()

  routes.get(
    '*',
    async (c, next) => {
      await next()
      const hashed = c.req.path.startsWith(HASHED) && c.res.ok
      c.res.headers.set(
        'cache-control',
        hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
      if (hashed && c.req.path.endsWith('.js'))
        c.res.headers.set('sourcemap', `${c.req.path.slice(c.req.path.lastIndexOf('/') + 1)}.map`)
    },
    (c, next) => (c.req.path.startsWith(HASHED) ? next() : tagged(c, next)),
    files,
    (c, next) => (c.req.path === '/live' ? live(c, next) : next()),
    (c, next) => (ENTER.test(c.req.path) ? enter(c, next) : next()),
    (c, next) => (isPage(c.req.path) ? index(c, next) : next()),
  )
  return routes
}

/** A file that is missing must not be answered with a page: a browser would take that for a script. */
function isPage(path: string): boolean {
  return !path.startsWith(HASHED) && !/\.[a-z0-9]+$/i.test(path)
}
