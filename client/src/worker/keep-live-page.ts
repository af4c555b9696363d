/** The parts of a service worker's scope that keeping a page needs; a test pretends them. */
export interface LiveScope {
  addEventListener(event: 'install' | 'activate', run: (event: Lasting) => void): void
  addEventListener(event: 'fetch', run: (event: Asked) => void): void
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>
  readonly clients: { claim(): Promise<void> }
  readonly location: { readonly origin: string }
  fetch(request: Request, init?: RequestInit): Promise<Response>
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void
}
export interface Asked {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

const PAGE = '/live'
const CACHE = 'ruche-live-'
/** A hall's network may take the question and answer nothing. */
const LONGEST_MS = 4_000

/**
 * Keeps the page for an audience on their device: loaded anew while the network is gone it is there, and not the browser's
 * own page. Where there is a network it comes from the relay, as without this.
 * @param files of one build, as paths; `version` is another for every other build
 */
export function keepLivePage(
  scope: LiveScope,
  { files, version }: { readonly files: readonly string[]; readonly version: string },
): void {
  const name = `${CACHE}${version}`
  const kept = () => scope.caches.open(name)
  const isFile = new Set(files)

  scope.addEventListener('install', (event) =>
    event.waitUntil(kept().then((cache) => cache.addAll([PAGE, ...files]))),
  )
  scope.addEventListener('activate', (event) =>
    event.waitUntil(
      scope.caches
        .keys()
        .then((names) => names.filter((one) => one.startsWith(CACHE) && one !== name))
        .then((old) => Promise.all(old.map((one) => scope.caches.delete(one))))
        // The page that has just brought this is the one that may be loaded anew in a minute.
        .then(() => scope.clients.claim()),
    ),
  )
  scope.addEventListener('fetch', (event) => {
    const { request } = event
    const { origin, pathname } = new URL(request.url)
    if (request.method !== 'GET' || origin !== scope.location.origin) return
    if (request.mode === 'navigate' && pathname === PAGE) event.respondWith(page(request))
    else if (isFile.has(pathname)) event.respondWith(file(request, pathname))
  })

  const page = async (request: Request): Promise<Response> => {
    try {
      const answer = await scope.fetch(request, { signal: AbortSignal.timeout(LONGEST_MS) })
      // A hotel's sign-in page leads elsewhere, and is to be seen.
      if (answer.status < 500) return answer
      return (await (await kept()).match(PAGE)) ?? answer
    } catch (error) {
      const here = await (await kept()).match(PAGE)
      if (here) return here
      throw error
    }
  }
  const file = async (request: Request, pathname: string): Promise<Response> =>
    (await (await kept()).match(pathname)) ?? scope.fetch(request)
}
