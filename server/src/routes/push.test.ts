import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startPushService, type TestPushService } from '#server/push/testing/push-service.ts'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'
import { base64urlOf, sealPush } from '#shared/protocol/push-message.ts'

const NOW = Date.UTC(2026, 10, 21)
const HOUR = 3_600_000

let service: TestPushService
let relay: TestRelay
let owner: { workspace: string; person: string; cookie: string }

async function begin(env: Record<string, string> = {}): Promise<void> {
  const settings = { RUCHE_PUSH_HOSTS: 'push.example', ...env }
  relay = await startTestRelay(settings, () => NOW, service.post)
  owner = await relay.found()
}

beforeEach(async () => {
  service = await startPushService()
})

afterEach(async () => {
  await relay.remove()
  await service.stop()
})

const post = (path: string, body: unknown, cookie = owner.cookie) =>
  relay.ask(`/api/push/${path}`, { method: 'POST', body, cookie })
const subscribe = (endpoint = service.endpoint, cookie = owner.cookie) =>
  post('subscription', { endpoint, ...service.target }, cookie)
const state = async (cookie = owner.cookie) => (await relay.ask('/api/push', { cookie })).json

async function reminder(text: string, at: number, name = 'a') {
  const means = { random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes) }
  const body = await sealPush(service.target, text, { ...means, room: 256, own: null })
  return { name, at, body: base64urlOf(body), about: 'post', stamp: 'planned' }
}

describe('reminding a person', () => {
  beforeEach(() => begin())

  test('a device subscribes for the key of the relay, asks to be reminded, and is', async () => {
    expect(await state()).toEqual({
      key: expect.stringMatching(/^B[\w-]{86}$/),
      subscriptions: [],
      choices: null,
    })
    const { status, json } = await subscribe()
    expect(status).toBe(201)
    expect((await state()).subscriptions).toEqual([
      { id: json.id, ...service.target, current: true },
    ])
    const { workspace } = owner
    const reminders = [await reminder('Portes ouvertes', NOW - HOUR)]
    const asked = await post('reminders', { workspace, subscription: json.id, reminders })
    expect(asked.status).toBe(204)
    await expect.poll(() => service.received.map(({ text }) => text)).toEqual(['Portes ouvertes'])
    expect(relay.logged.join('')).not.toMatch(/device-1|Portes/)
  })

  test('what they chose is theirs on every device, as it was written', async () => {
    expect((await post('choices', { choices: '{"quiet":null}' })).status).toBe(204)
    expect((await state()).choices).toBe('{"quiet":null}')
    const nadia = await relay.joins(owner, 'Nadia')
    expect((await state(nadia.cookie)).choices).toBeNull()
    expect((await post('choices', { choices: 'x'.repeat(2_001) })).json.error?.field).toBe(
      'choices',
    )
  })

  test('a device that wants it no more is forgotten', async () => {
    await subscribe()
    const path = '/api/push/subscription'
    expect((await relay.ask(path, { method: 'DELETE', cookie: owner.cookie })).status).toBe(204)
    expect((await state()).subscriptions).toEqual([])
  })

  test('nobody but the person themselves, by cookie: not a stranger, a colleague, a token', async () => {
    const { json } = await subscribe()
    const nadia = await relay.joins(owner, 'Nadia', 'owner')
    const asked = { workspace: owner.workspace, subscription: json.id, reminders: [] }
    expect((await post('reminders', asked, nadia.cookie)).json.error?.code).toBe(
      'unknown-subscription',
    )
    expect((await state(nadia.cookie)).subscriptions).toEqual([])
    const body = { workspace: owner.workspace, name: 'program' }
    const { cookie } = owner
    const { token } = (await relay.ask('/api/tokens', { method: 'POST', body, cookie })).json
    const headers = { authorization: `Bearer ${token}` }
    for (const options of [{}, { headers }])
      expect((await relay.ask('/api/push', options)).status).toBe(401)
  })

  test('R2: of a workspace that is not theirs nobody is reminded, nor told that there is one', async () => {
    const nadia = await relay.joins(owner, 'Nadia')
    const { id } = (await subscribe('https://push.example/nadia', nadia.cookie)).json
    const ask = (workspace: string) =>
      post('reminders', { workspace, subscription: id, reminders: [] }, nadia.cookie)
    expect((await ask(owner.workspace)).status).toBe(204)
    const path = `/api/workspaces/${owner.workspace}/members/${nadia.person}`
    await relay.ask(path, { method: 'DELETE', cookie: owner.cookie })
    const [gone, never] = [await ask(owner.workspace), await ask('nowhere')]
    expect([gone.status, gone.text]).toEqual([404, never.text])
  })

  test.each(['http://push.example/a', 'https://127.0.0.1/a', 'https://push.example.evil.org/a'])(
    'the relay is not sent to %s',
    async (endpoint) => {
      const { status, json } = await subscribe(endpoint)
      expect([status, json.error?.field]).toEqual([422, 'endpoint'])
    },
  )

  test('what makes no sense is named', async () => {
    const { id } = (await subscribe()).json
    const one = await reminder('x', NOW)
    const wrong = async (reminders: readonly unknown[]) => {
      const body = { workspace: owner.workspace, subscription: id, reminders }
      return (await post('reminders', body)).json.error?.field
    }
    expect(await wrong([{ ...one, at: NOW + 41 * 24 * HOUR }])).toBe('reminders.0.at')
    expect(await wrong([{ ...one, name: 'a b' }])).toBe('reminders.0.name')
    expect(await wrong([{ ...one, body: 'A'.repeat(6_000) }])).toBe('reminders.0.body')
    expect(await wrong(Array(65).fill(one))).toBe('reminders')
    const keys = { endpoint: service.endpoint, p256dh: 'A'.repeat(87), auth: 'x' }
    expect((await post('subscription', keys)).json.error?.fields).toMatchObject([
      { field: 'p256dh' },
      { field: 'auth' },
    ])
  })
})

test('where the operator turned it off, nobody subscribes, and the app is told', async () => {
  await begin({ RUCHE_PUSH_HOSTS: 'none' })
  expect((await state()).key).toBeNull()
  expect((await subscribe()).json.error?.code).toBe('push-off')
})
