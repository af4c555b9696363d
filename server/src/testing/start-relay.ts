import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pino } from 'pino'
import { toRole } from '#server/accounts/members.ts'
import { readConfig } from '#server/config.ts'
import { databaseIn } from '#server/data-folder.ts'
import type { PostPush } from '#server/push/post-push.ts'
import { type RunningServer, startServer } from '#server/server.ts'
import type { Role } from '#shared/access/roles.ts'

export interface TestRelay {
  readonly url: string
  readonly setupCode: string
  readonly folder: string
  /** Every line it logged so far. */
  readonly logged: readonly string[]
  readonly server: RunningServer
  /** How long each wrong guess was to wait for its answer: nobody waits here. */
  readonly waits: readonly number[]
  /** From now on a wrong guess waits for its answer until this is called. */
  holdGuesses(): () => void
  /** As somebody at a browser that has only this cookie. */
  ask(path: string, options?: AskOptions): Promise<Answer>
  /** Makes the first workspace; the cookie is the owner's. */
  found(): Promise<{ readonly workspace: string; readonly person: string; readonly cookie: string }>
  /** Somebody new comes in by an invitation of the owner's. */
  joins(
    owner: { readonly workspace: string; readonly cookie: string },
    name: string,
    role?: Role,
  ): Promise<{ readonly person: string; readonly cookie: string }>
  /** Opens the live link of an event. */
  goesLive(
    owner: { readonly workspace: string; readonly cookie: string },
    event: string,
  ): Promise<{ readonly id: string; readonly secret: string }>
  /** Who is in a workspace, as what, as its database says. */
  rolesIn(workspace: string): ReadonlyMap<string, Role>
  /** Stops it, unless that has been done, and removes its data. */
  remove(): Promise<void>
}

export interface AskOptions {
  readonly method?: string
  readonly body?: unknown
  readonly cookie?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly json: AnsweredJson
  readonly text: string
  /** `name=value` of the session cookie that was set; empty when it was cleared, null when it was left alone. */
  readonly cookie: string | null
}

interface AnsweredMember {
  readonly person: { readonly id: string; readonly name: string }
  readonly role: string
  readonly seenAt: number | null
  readonly here: boolean
}

/** Whatever some answer holds. */
export interface AnsweredJson {
  readonly error?: {
    readonly code: string
    readonly message: string
    readonly field?: string
    readonly fields?: readonly { readonly field: string; readonly message: string }[]
    readonly contact?: { readonly name: string }
    readonly at?: number
  }
  readonly workspace?: { readonly id: string; readonly name: string }
  readonly person?: { readonly id: string; readonly name: string }
  readonly id?: string
  readonly role?: string
  readonly token?: string
  readonly secret?: string
  readonly share?: { readonly id: string }
  readonly expiresAt?: number
  readonly invitation?: { readonly id: string; readonly expiresAt: number }
  readonly invitations?: readonly { readonly id: string }[]
  readonly member?: AnsweredMember
  readonly members?: readonly AnsweredMember[]
  readonly devices?: readonly {
    readonly id: string
    readonly current: boolean
    readonly userAgent: string
    readonly createdAt: number
    readonly seenAt: number
  }[]
  readonly workspaces?: readonly {
    readonly id: string
    readonly role: string
    readonly deletedAt?: number
  }[]
  readonly deletedAt?: number
  readonly purgeAt?: number
  readonly key?: string | null
  readonly choices?: string | null
  readonly subscriptions?: readonly { readonly id: string; readonly current: boolean }[]
}

const SETUP_CODE = 'the-code-of-this-test'

/** A whole relay on a free port, with a client of one page and a data folder that goes away with it. */
export async function startTestRelay(
  env: Record<string, string> = {},
  now: () => number = Date.now,
  post?: PostPush,
): Promise<TestRelay> {
  const folder = mkdtempSync(join(tmpdir(), 'ruche-test-'))
  const clientFolder = join(folder, 'client')
  mkdirSync(join(clientFolder, 'assets'), { recursive: true })
  writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>Ruche</title>')
  writeFileSync(join(clientFolder, 'live.html'), '<!doctype html><title>Live</title>')
  writeFileSync(join(clientFolder, 'enter.html'), '<!doctype html><title>Enter</title>')
  writeFileSync(join(clientFolder, 'sw.js'), 'self.addEventListener("fetch", () => {})')
  writeFileSync(join(clientFolder, 'assets', 'index-abc123.js'), 'document.title = "Ruche"')

  const settings = readConfig({
    PORT: '0',
    RUCHE_DATA: join(folder, 'data'),
    RUCHE_SETUP_CODE: SETUP_CODE,
    ...env,
  })
  if (!settings.ok) throw new Error(settings.problems.join(' '))
  const logged: string[] = []
  const waits: number[] = []
  let held = Promise.resolve()
  const logger = pino({ level: 'debug' }, { write: (line) => void logged.push(line) })
  const started = await startServer({
    config: settings.config,
    logger,
    clientFolder,
    now,
    sleep(ms) {
      waits.push(ms)
      return held
    },
    ...(post && { post }),
  })
  if (!started.ok) throw new Error(started.problem)
  const { server } = started
  const url = `http://127.0.0.1:${server.port}`

  async function ask(path: string, options: AskOptions = {}): Promise<Answer> {
    const { method = 'GET', body, cookie, headers } = options
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(method === 'GET' ? {} : { origin: url }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie ? { cookie } : {}),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json')
    const [set] = response.headers.getSetCookie()
    return {
      status: response.status,
      headers: response.headers,
      json: isJson ? JSON.parse(text) : {},
      text,
      cookie: set === undefined ? null : (/^(ruche_session=[^;]+);/.exec(set)?.[1] ?? ''),
    }
  }

  return {
    url,
    setupCode: SETUP_CODE,
    folder,
    logged,
    server,
    waits,
    holdGuesses() {
      const { promise, resolve } = Promise.withResolvers<void>()
      held = promise
      return resolve
    },
    ask,
    async found() {
      const { json, cookie } = await ask('/api/workspaces', { method: 'POST', body: NEW_WORKSPACE })
      const { workspace, person } = json
      if (!workspace || !person || !cookie) throw new Error('No workspace was made')
      return { workspace: workspace.id, person: person.id, cookie }
    },
    async joins({ workspace, cookie: owner }, name, role = 'editor') {
      const invitation = { role, uses: 1, hours: 1 }
      const path = `/api/workspaces/${workspace}/invitations`
      const made = await ask(path, { method: 'POST', body: invitation, cookie: owner })
      const body = { secret: made.json.secret, person: { name } }
      const { json, cookie } = await ask('/api/join', { method: 'POST', body })
      if (!json.person || !cookie) throw new Error(`${name} did not get in`)
      return { person: json.person.id, cookie }
    },
    async goesLive({ workspace, cookie }, event) {
      const path = `/api/workspaces/${workspace}/live`
      const body = { name: 'Concours', event }
      const { json } = await ask(path, { method: 'POST', body, cookie })
      const { share, secret } = json
      if (!share || secret === undefined) throw new Error('There is no live link')
      return { id: share.id, secret }
    },
    rolesIn(workspace) {
      const database = new DatabaseSync(databaseIn(join(folder, 'data')), { readOnly: true })
      const rows = database.prepare('SELECT person, role FROM members WHERE workspace = ?')
      const roles = rows
        .all(workspace)
        .map(({ person, role }) => [String(person), toRole(role)] as const)
      database.close()
      return new Map(roles.flatMap(([person, role]) => (role ? [[person, role]] : [])))
    },
    async remove() {
      await server.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

export const NEW_WORKSPACE = {
  setupCode: SETUP_CODE,
  name: 'Club photo',
  timeZone: 'Europe/Paris',
  locale: 'fr',
  person: { name: 'Léa' },
}
