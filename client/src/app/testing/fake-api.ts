import type { Role } from '#shared/access/roles.ts'

/** The relay's HTTP side for a view's test: answers what it is told to, and remembers what it was asked. */
export interface FakeApi {
  readonly asked: readonly Asked[]
  /** From now on `POST /join` is answered so; a function is called with what was sent. */
  on(request: string, answer: Reply | ((body: unknown) => Reply)): void
  /** Nobody answers any more, or again. */
  reachable(yes: boolean): void
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
}

export interface Asked {
  /** `POST /join` */
  readonly request: string
  readonly body: unknown
}

export interface Reply {
  readonly status: number
  readonly body?: unknown
}

export function createFakeApi(): FakeApi {
  const asked: Asked[] = []
  const answers = new Map<string, Reply | ((body: unknown) => Reply)>()
  let reachable = true
  return {
    asked,
    on: (request, answer) => answers.set(request, answer),
    reachable(yes) {
      reachable = yes
    },
    async fetch(path, init) {
      if (!reachable) throw new TypeError('Failed to fetch')
      const request = `${init?.method ?? 'GET'} ${path.replace(/^\/api/, '')}`
      const body: unknown = init?.body ? JSON.parse(String(init.body)) : undefined
      asked.push({ request, body })
      const known = answers.get(request)
      const reply = typeof known === 'function' ? known(body) : known
      if (!reply) return new Response(JSON.stringify(refusal('not-found')), { status: 404 })
      const text = reply.body === undefined ? null : JSON.stringify(reply.body)
      return new Response(text, { status: reply.status })
    },
  }
}

export function refusal(code: string, more: object = {}): object {
  return { error: { code, message: 'for developers', ...more } }
}

/** The relay lists who is in the workspace `w`, as what they are at that moment; Inès has never been seen. */
export function answersMembers(api: FakeApi, roles: () => Readonly<Record<string, Role>>): void {
  api.on('GET /workspaces/w/members', () => ({
    status: 200,
    body: {
      members: Object.entries(roles()).map(([id, role]) => ({
        person: { id, name: id },
        role,
        joinedAt: 1,
        seenAt: id === 'ines' ? null : 5,
        here: false,
      })),
    },
  }))
}
