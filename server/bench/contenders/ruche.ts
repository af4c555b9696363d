import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { freePort, startChild } from './child.ts'
import { type Contender, documentName, type StartOptions } from './contender.ts'

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
const SETUP_CODE = 'bench-setup-code'

const Workspace = v.object({ workspace: v.object({ id: v.string() }) })
const Token = v.object({ token: v.string() })
const Credentials = v.object({
  workspace: v.string(),
  token: v.string(),
  /** `name=value`, for a browser. */
  cookie: v.string(),
})

export interface Ruche extends Contender {
  readonly origin: string
  readonly workspace: string
  readonly cookie: string
}

/** The real relay through its real entry, its SQLite on disk; only the bounds against abuse are lifted. */
export async function startRuche({ folder, nodeOptions = [] }: StartOptions): Promise<Ruche> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = await startChild({
    script: MAIN,
    folder,
    nodeOptions,
    env: {
      PORT: String(port),
      RUCHE_DATA: join(folder, 'data'),
      RUCHE_SETUP_CODE: SETUP_CODE,
      ...UNBOUNDED,
    },
    ready: async () => (await fetch(`${origin}/readyz`)).ok,
  })
  const { workspace, token, cookie } = await credentials(folder, origin)
  const headers = { Authorization: `Bearer ${token}` }
  const prefix = new Uint8Array()
  return Object.assign(child, {
    name: 'ruche' as const,
    port,
    origin,
    workspace,
    cookie,
    address: (room: number) => ({
      port,
      path: `/sync/${workspace}/${documentName(room)}`,
      headers,
      prefix,
      hello: null,
    }),
  })
}

/** One generator plays hundreds of people, from one address, as fast as it can (R14). */
const MANY = '1000000'
const UNBOUNDED: Readonly<Record<string, string>> = {
  RUCHE_MESSAGES_PER_SECOND: MANY,
  RUCHE_MESSAGE_BURST: MANY,
  RUCHE_BYTES_PER_SECOND: String(2 ** 36),
  RUCHE_BYTE_BURST: String(2 ** 36),
  RUCHE_CONNECTIONS_PER_PERSON: MANY,
  RUCHE_CONNECTIONS_PER_WORKSPACE: MANY,
  RUCHE_CONNECTIONS_PER_ADDRESS: MANY,
  RUCHE_CONNECTIONS_PER_SHARE: MANY,
  RUCHE_REQUESTS_PER_MINUTE: MANY,
}

async function credentials(
  folder: string,
  origin: string,
): Promise<v.InferOutput<typeof Credentials>> {
  const file = join(folder, 'credentials.json')
  if (existsSync(file)) return v.parse(Credentials, JSON.parse(readFileSync(file, 'utf8')))
  const created = await post(`${origin}/api/workspaces`, origin, '', {
    setupCode: SETUP_CODE,
    name: 'Bench',
    timeZone: 'Europe/Paris',
    locale: 'fr',
    person: { name: 'Bench' },
  })
  const cookie = created.headers.get('set-cookie')?.split(';')[0] ?? ''
  const { workspace } = v.parse(Workspace, await created.json())
  const answer = await post(`${origin}/api/tokens`, origin, cookie, {
    workspace: workspace.id,
    name: 'Bench',
  })
  const { token } = v.parse(Token, await answer.json())
  const made = { workspace: workspace.id, token, cookie }
  writeFileSync(file, JSON.stringify(made))
  return made
}

async function post(url: string, origin: string, cookie: string, body: unknown): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin, Cookie: cookie },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return response
}
