import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createAccounts } from '#server/accounts/accounts.ts'
import { SESSION_COOKIE } from '#server/accounts/credentials.ts'
import { databaseIn } from '#server/data-folder.ts'
import { openDatabase } from '#server/database/open.ts'
import { type Answer, startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'
import { raw } from './testing/raw-request.ts'

/** Everything below a workspace, as somebody might ask for it. */
const BELOW: readonly (readonly [method: string, path: string, body?: object])[] = [
  ['GET', '/members'],
  ['PATCH', '/members/aaaaaaaaaaaaaa', { role: 'owner', was: 'editor' }],
  ['DELETE', '/members/aaaaaaaaaaaaaa'],
  ['GET', '/invitations'],
  ['POST', '/invitations', { role: 'editor', uses: 1, hours: 1 }],
  ['DELETE', '/invitations/aaaaaaaaaaaaaa'],
  ['GET', '/shares'],
  ['POST', '/shares', { name: 'Mairie' }],
  ['DELETE', '/shares/aaaaaaaaaaaaaa'],
  ['GET', '/audit'],
  ['GET', '/audit.csv'],
  ['POST', '/audit', { kind: 'export', about: { what: 'csv', count: 1 } }],
  ['GET', '/documents/space/snapshot'],
  ['GET', '/media'],
  ['GET', `/media/${'a'.repeat(64)}`],
  ['DELETE', `/media/${'a'.repeat(64)}?kind=moderation`],
  ['POST', '/media/uploads'],
  ['PATCH', '/media/uploads/aaaaaaaaaaaaaa'],
  ['DELETE', '/media/uploads/aaaaaaaaaaaaaa'],
  ['GET', '/documents/moderation-2026/snapshot'],
  ['PATCH', '', { name: 'Mine now' }],
  ['DELETE', '', { name: 'Club photo' }],
  ['POST', '/restore'],
]
const NOT_THERE = 'aaaaaaaaaaaaaa'

describe('somebody who looks around', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  let neighbour: string
  let token: string
  let guest: { person: string; cookie: string }

  beforeAll(async () => {
    relay = await startTestRelay({ RUCHE_REQUESTS_PER_MINUTE: '100000' })
    owner = await relay.found()
    ;({ neighbour, token } = elsewhere(relay))
    guest = await relay.joins(owner, 'Gus', 'guest')
  })
  afterAll(() => relay.remove())

  /** All that somebody can see of an answer, but for what is new in each. */
  const seen = ({ status, headers, text }: Answer) => ({
    status,
    text,
    headers: [...headers].filter(([name]) => name !== 'date' && name !== 'x-request-id'),
  })

  test.each(BELOW.map(([method, path, body]) => ({ method, path, body })))(
    'R2: $method …$path answers alike for a workspace that there is not and for one of others',
    async ({ method, path, body }) => {
      const headers = { authorization: `Bearer ${token}` }
      for (const who of [{ cookie: neighbour }, { headers }, {}]) {
        const ask = (workspace: string) =>
          relay.ask(`/api/workspaces/${workspace}${path}`, {
            method,
            ...(body && { body }),
            ...who,
          })
        const theirs = await ask(owner.workspace)
        expect(theirs.status).toBeGreaterThanOrEqual(400)
        expect(seen(theirs)).toEqual(seen(await ask(NOT_THERE)))
      }
    },
  )

  test('R2: a document that there is not and one that is forbidden answer alike', async () => {
    const snapshot = (document: string) =>
      relay.ask(`/api/workspaces/${owner.workspace}/documents/${document}/snapshot`, guest)
    const forbidden = seen(await snapshot('moderation-2026'))
    expect(forbidden.status).toBe(404)
    for (const document of ['nothing', 'desk', 'pulse-2026', `entries-${NOT_THERE}`, 'Space'])
      expect(seen(await snapshot(document))).toEqual(forbidden)
  })

  test('R2: a socket says the same bytes for a room that there is not and for one of others', async () => {
    const knock = (workspace: string, document: string) =>
      raw(
        relay.server.port,
        [
          `GET /sync/${workspace}/${document} HTTP/1.1`,
          'Host: ruche.test',
          'Upgrade: websocket',
          'Connection: Upgrade',
          'Sec-WebSocket-Version: 13',
          'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
          `Cookie: ${neighbour}`,
          `Origin: ${relay.url}`,
          '',
          '',
        ].join('\r\n'),
        // A goodbye of ours, masked, so that nobody waits.
        Buffer.from([0x88, 0x82, 0, 0, 0, 0, 0x03, 0xe8]),
      )
    const notThere = await knock(NOT_THERE, 'space')
    expect(notThere).toContain('101 Switching Protocols')
    for (const document of ['space', 'moderation-2026', 'nothing', `share-${NOT_THERE}`])
      expect(await knock(owner.workspace, document)).toBe(notThere)
  })

  test('a stranger’s secrets are answered alike, whatever they look like', async () => {
    const open = async (secret: string) =>
      seen(await relay.ask('/api/shares/open', { method: 'POST', body: { secret } }))
    const one = await open('x'.repeat(43))
    expect(one.status).toBe(403)
    for (const secret of ['', 'short', 'y'.repeat(43), '__proto__', '💥'])
      expect(await open(secret)).toEqual(one)
  })

  test('errors say nothing of what is inside: no path, no version, no line of code', async () => {
    const answers = [
      await relay.ask('/api/workspaces', { method: 'POST', body: '{', headers: {} }),
      await relay.ask('/api/nothing'),
      await relay.ask('/missing.js'),
      await relay.ask('/api/session', { headers: { authorization: 'Bearer \u00ff' } }),
    ]
    for (const { text, headers } of answers) {
      expect(text).not.toMatch(/node_modules|\.ts\b|at \w+ \(|SQLITE|Hono|\/home|\/tmp/i)
      expect(headers.get('server')).toBeNull()
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  test('R17: of all secrets that were used here, the log holds none, at its chattiest', async () => {
    const post = (path: string, body?: unknown, cookie = owner.cookie) =>
      relay.ask(path, { method: 'POST', body, cookie })
    const below = `/api/workspaces/${owner.workspace}`
    const invitation = await post(`${below}/invitations`, { role: 'editor', uses: 2, hours: 1 })
    const device = await post('/api/devices/links')
    const share = await post(`${below}/shares`, { name: 'Mairie' })
    const code = await post('/api/recovery-code')
    const { json } = await post('/api/tokens', { workspace: owner.workspace, name: 'Statistiques' })
    const secrets = [
      relay.setupCode,
      owner.cookie.split('=')[1],
      guest.cookie.split('=')[1],
      invitation.json.secret,
      device.json.secret,
      share.json.secret,
      (code.json as { code?: string }).code,
      json.token,
      token,
    ].map((secret) => secret ?? '')
    for (const secret of secrets) expect(secret.length).toBeGreaterThan(15)
    // Each once where it belongs, and once everywhere that it does not.
    for (const secret of secrets) {
      await post('/api/join/look', { secret }, '')
      await post('/api/shares/open', { secret }, '')
      await relay.ask(`/${secret}?secret=${secret}`, { headers: { 'x-secret': secret } })
      await relay.ask(`/api/${secret}`, { headers: { authorization: `Bearer ${secret}` } })
      await relay.ask(`/api/workspaces/${secret}/members`, { cookie: `ruche_session=${secret}` })
      const url = `${relay.url.replace('http', 'ws')}/sync/${secret}/${secret}?token=${secret}`
      const socket = new WebSocket(url, { headers: { cookie: owner.cookie, origin: relay.url } })
      await new Promise((resolve) => socket.on('close', resolve))
    }
    const log = relay.logged.join('')
    expect(log).toContain('"route":"/api/shares/open"')
    for (const secret of secrets) expect(log).not.toContain(secret)
  }, 120_000)
})

/** Who owns another workspace of the same relay, by cookie and by token. */
function elsewhere(relay: TestRelay): { readonly neighbour: string; readonly token: string } {
  const opened = openDatabase(databaseIn(join(relay.folder, 'data')))
  if (!opened.ok) throw new Error(opened.problem.kind)
  const { database } = opened
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
  const limits = { sessionDays: 1, linkMinutes: 1 }
  const { workspaces, people, members, sessions, tokens } = createAccounts(
    { database, now: Date.now, random },
    limits,
  )
  const fields = { name: 'Elsewhere', timeZone: 'Europe/Paris', locale: 'fr' }
  const workspace = workspaces.create(fields).id
  const person = people.add('Nadia').id
  members.add(workspace, person, 'owner')
  const { secret } = sessions.start(person, '')
  const { token } = tokens.create({
    person,
    workspace,
    name: 'Elsewhere',
    role: 'owner',
    days: null,
  })
  database.close()
  return { neighbour: `${SESSION_COOKIE}=${secret}`, token }
}
