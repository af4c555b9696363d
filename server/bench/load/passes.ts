import * as v from 'valibot'
import type { Contender } from '../contenders/contender.ts'
import type { Ruche } from '../contenders/ruche.ts'

const Made = v.object({ id: v.string(), token: v.string() })
const Live = v.object({
  share: v.object({ id: v.string(), document: v.string() }),
  secret: v.string(),
})
const Shared = v.object({ share: v.object({ document: v.string() }), secret: v.string() })

const EVENT = 'aaaaaaaaaaaaaa'
const VOTE = 'bbbbbbbbbbbbbb'
const HOUR_MS = 3_600_000

/** Where a telephone in a hall looks, asks for its ballot and sends it. */
export interface Hall {
  readonly audience: Contender
  readonly ask: string
  readonly vote: string
  /** Stands in both. */
  readonly body: object
  /** What the team reads. */
  readonly sums: () => Promise<unknown>
}

/** What lets a client in, and can be taken away again. */
export interface Pass {
  readonly id: string
  readonly headers: Readonly<Record<string, string>>
}

export function isRuche(contender: Contender): contender is Ruche {
  return contender.name === 'ruche'
}

/** So many tokens of Ruche's; the others let anybody in. */
export async function makePasses(contender: Contender, count: number): Promise<Pass[]> {
  if (!isRuche(contender)) return Array.from({ length: count }, () => ({ id: '', headers: {} }))
  const passes: Pass[] = []
  for (let n = 0; n < count; n++) {
    const body = { workspace: contender.workspace, name: `Bench ${n}`, role: 'editor' }
    const response = await ask(contender, 'POST', '/api/tokens', body)
    const { id, token } = v.parse(Made, await response.json())
    passes.push({ id, headers: { Authorization: `Bearer ${token}` } })
  }
  return passes
}

/** A document behind a link for guests: as the team opens it, and as its guests do. */
export async function openToGuests(
  ruche: Ruche,
): Promise<{ readonly stage: Contender; readonly audience: Contender }> {
  const made = await ask(ruche, 'POST', `/api/workspaces/${ruche.workspace}/shares`, {
    name: 'Bench',
  })
  const { share, secret } = v.parse(Shared, await made.json())
  const path = `/sync/${ruche.workspace}/${share.document}`
  const at = (headers?: Readonly<Record<string, string>>): Contender => {
    const address = (room: number) => ({
      ...ruche.address(room),
      path,
      ...(headers && { headers }),
    })
    return Object.assign(Object.create(ruche), { address })
  }
  return { stage: at(), audience: at({ Cookie: `ruche_guest=${secret}`, Origin: ruche.origin }) }
}

/** A stage with a vote, behind the link that hangs at the entrance. */
export async function openHall(ruche: Ruche): Promise<Hall> {
  const path = `/api/workspaces/${ruche.workspace}`
  const made = await ask(ruche, 'POST', `${path}/live`, { name: 'Bench', event: EVENT })
  const { share, secret } = v.parse(Live, await made.json())
  const closesAt = Date.now() + HOUR_MS
  const terms = { choices: ['photo1', 'photo2'], most: 1, state: 'open' }
  const votes = `${path}/votes/${EVENT}`
  await ask(ruche, 'PUT', `${votes}/${VOTE}`, { ...terms, closesAt, forgetAt: closesAt })
  const address = (room: number) => ({
    ...ruche.address(room),
    path: `/sync/${ruche.workspace}/${share.document}`,
    headers: { Cookie: `ruche_guest=${secret}`, Origin: ruche.origin },
  })
  return {
    audience: Object.assign(Object.create(ruche), { address }),
    ask: `/api/live/${share.id}/ballot`,
    vote: `/api/live/${share.id}/vote`,
    body: { secret, vote: VOTE },
    sums: async () => (await ask(ruche, 'GET', votes)).json(),
  }
}

export async function takeAway(ruche: Ruche, pass: Pass): Promise<void> {
  await ask(ruche, 'DELETE', `/api/tokens/${ruche.workspace}/${pass.id}`)
}

/** The same contender for somebody with this pass. */
export function withPass(contender: Contender, { headers }: Pass): Contender {
  const address = (room: number) => ({ ...contender.address(room), headers })
  return Object.assign(Object.create(contender), { address })
}

async function ask(
  { origin, cookie }: Ruche,
  method: string,
  path: string,
  body?: object,
): Promise<Response> {
  const response = await fetch(origin + path, {
    method,
    headers: { 'Content-Type': 'application/json', Origin: origin, Cookie: cookie },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response
}
