import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

describe('the devices of a person', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  beforeEach(async () => {
    relay = await startTestRelay()
    owner = await relay.found()
  })
  afterEach(() => relay.remove())

  const devices = async (cookie: string) =>
    (await relay.ask('/api/devices', { cookie })).json.devices ?? []
  const remove = (id: string, cookie = owner.cookie) =>
    relay.ask(`/api/devices/${id}`, { method: 'DELETE', cookie })

  async function addDevice(userAgent: string): Promise<string> {
    const { json } = await relay.ask('/api/devices/links', { method: 'POST', cookie: owner.cookie })
    const body = { secret: json.secret }
    const headers = { 'user-agent': userAgent }
    return (await relay.ask('/api/join', { method: 'POST', body, headers })).cookie ?? ''
  }

  test('each is listed with what it calls itself, and the one that asks is marked', async () => {
    await addDevice('Mozilla/5.0 (iPhone)')
    const all = await devices(owner.cookie)
    expect(all).toHaveLength(2)
    const phone = all.find(({ userAgent }) => userAgent === 'Mozilla/5.0 (iPhone)')
    expect(phone).toEqual({
      id: expect.stringMatching(/^[a-z2-7]{14}$/),
      userAgent: 'Mozilla/5.0 (iPhone)',
      current: false,
      createdAt: expect.any(Number),
      seenAt: expect.any(Number),
    })
    expect(all.filter(({ current }) => current)).toHaveLength(1)
  })

  test('R13: one that is removed is signed out, and its sockets close at once', async () => {
    const cookie = await addDevice('phone')
    const socket = new WebSocket(
      `${relay.url.replace('http', 'ws')}/sync/${owner.workspace}/space`,
      { headers: { cookie, origin: relay.url } },
    )
    await once(socket, 'open')
    const closed = once(socket, 'close')
    const phone = (await devices(owner.cookie)).find(({ current }) => !current)
    expect((await remove(phone?.id ?? '')).status).toBe(204)
    expect((await closed)[0]).toBe(4403)
    expect((await relay.ask('/api/session', { cookie })).status).toBe(401)
    expect(await devices(owner.cookie)).toHaveLength(1)
  })

  test('removing the one that asks signs it out', async () => {
    const [own] = await devices(owner.cookie)
    expect(await remove(own?.id ?? '')).toMatchObject({ status: 204, cookie: '' })
    expect((await relay.ask('/api/devices', { cookie: owner.cookie })).status).toBe(401)
  })

  test('nobody removes or sees another person’s', async () => {
    const nadia = await relay.joins(owner, 'Nadia', 'owner')
    const [own] = await devices(owner.cookie)
    expect((await remove(own?.id ?? '', nadia.cookie)).json.error?.code).toBe('unknown-device')
    expect(await devices(nadia.cookie)).toHaveLength(1)
    expect((await relay.ask('/api/devices')).status).toBe(401)
  })

  test('what calls itself something endless is cut', async () => {
    const cookie = await addDevice('x'.repeat(2_000))
    const own = (await devices(cookie)).find(({ current }) => current)
    expect(own?.userAgent).toBe('x'.repeat(300))
  })
})
