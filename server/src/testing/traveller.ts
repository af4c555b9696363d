/** A browser's way through redirects of several servers, with the cookies that each of them set. */
export interface Traveller {
  /** Sends JSON from a page of the relay. */
  post(path: string, body: object): Promise<{ readonly address?: string }>
  /** Where it ends that nothing leads on from. */
  follow(address: string): Promise<URL>
  /** The first address on the way with that path, which is not opened. */
  until(address: string, path: string): Promise<URL>
  /** The cookies for an origin, as a header. */
  cookieFor(origin: string): string
}

const MOST_STEPS = 12

export function createTraveller(home: string, cookie: string): Traveller {
  const jars = new Map<string, Map<string, string>>()

  const jarOf = (origin: string) => {
    const jar = jars.get(origin) ?? new Map<string, string>()
    jars.set(origin, jar)
    return jar
  }
  const [name, value] = cookie.split('=', 2)
  if (name && value) jarOf(home).set(name, value)

  const cookieFor = (origin: string) =>
    [...jarOf(origin)].map(([key, held]) => `${key}=${held}`).join('; ')

  const ask = async (url: URL, init: RequestInit = {}): Promise<Response> => {
    const headers = { ...init.headers, cookie: cookieFor(url.origin) }
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [, key = '', held = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (held === '' || /Max-Age=0|expires=Thu, 01 Jan 1970/i.test(line)) {
        jarOf(url.origin).delete(key)
      } else jarOf(url.origin).set(key, held)
    }
    return response
  }

  const walk = async (address: string, stops: (url: URL) => boolean): Promise<URL> => {
    let url = new URL(address)
    for (let step = 0; step < MOST_STEPS && !stops(url); step++) {
      const response = await ask(url)
      await response.body?.cancel()
      const next = response.headers.get('location')
      if (next === null) return url
      url = new URL(next, url)
    }
    return url
  }

  return {
    async post(path, body) {
      const headers = { 'content-type': 'application/json', origin: home }
      const init = { method: 'POST', headers, body: JSON.stringify(body) }
      return (await ask(new URL(path, home), init)).json()
    },
    follow: (address) => walk(address, () => false),
    until: (address, path) => walk(address, ({ pathname }) => pathname === path),
    cookieFor,
  }
}
