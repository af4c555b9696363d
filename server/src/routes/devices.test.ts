import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

const START = Date.UTC(2026, 10, 21)

describe('the devices of a person', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  let passed: number
  beforeEach(async () => {
    passed = 0
    relay = await startTestRelay({}, () => START + passed)
    owner = await relay.found()
  })
  afterEach(() => relay.remove())

  const devices = async (cookie: string) =>
    (await relay.ask('/api/devices', { cookie })).json.devices ?? []
  const remove = (id: string, cookie = owner.cookie) =>
    relay.ask(`/api/devices/${id}`, { method: 'DELETE', cookie })

  async function addDevice(userAgent: string, cookie?: string): Promise<string> {
    const { json } = await relay.ask('/api/devices/links', { method: 'POST', cookie: owner.cookie })
    const body = { secret: json.secret }
    const headers = { 'user-agent': userAgent }
    const options = { method: 'POST', body, headers, ...(cookie && { cookie }) }
    return (await relay.ask('/api/join', options)).cookie ?? ''
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

  test('one that was removed is told so, and when, as long as its session could have lived', async () => {
    const DAY = 24 * 60 * 60 * 1000
    const cookie = await addDevice('phone')
    const phone = (await devices(owner.cookie)).find(({ current }) => !current)
    passed = DAY
    await remove(phone?.id ?? '')
    const said = async (cookie?: string, headers = {}) => {
      const { status, json } = await relay.ask('/api/session', {
        ...(cookie && { cookie }),
        headers,
      })
      return [status, json.error?.code, json.error?.at]
    }
    expect(await said(cookie)).toEqual([401, 'device-removed', START + DAY])
    passed = 91 * DAY - 1
    expect(await said(cookie)).toEqual([401, 'device-removed', START + DAY])
    const signedOut = [401, 'signed-out', undefined]
    const [, secret] = cookie.split('=')
    expect(await said(undefined, { authorization: `Bearer ${secret}` })).toEqual(signedOut)
    expect(await said()).toEqual(signedOut)
    expect(await said(`${cookie.slice(0, -3)}xyz`)).toEqual(signedOut)
    passed = 91 * DAY
    expect(await said(cookie)).toEqual(signedOut)
  })

  test('one that signed itself out, in either way, or whose time was over is not told that it was removed', async () => {
    const code = async (cookie: string) =>
      (await relay.ask('/api/session', { cookie })).json.error?.code
    const left = await addDevice('left')
    await relay.ask('/api/session', { method: 'DELETE', cookie: left })
    expect(await code(left)).toBe('signed-out')
    const own = await addDevice('own')
    const itself = (await devices(own)).find(({ current }) => current)
    await remove(itself?.id ?? '', own)
    expect(await code(own)).toBe('signed-out')
    const idle = await addDevice('idle')
    passed = 90 * 24 * 60 * 60 * 1000
    expect(await code(idle)).toBe('signed-out')
  })

  test('one that was removed comes back by a link, as a new one', async () => {
    const before = await addDevice('phone')
    const phone = (await devices(owner.cookie)).find(({ current }) => !current)
    await remove(phone?.id ?? '')
    const after = await addDevice('phone', before)
    expect((await relay.ask('/api/session', { cookie: after })).status).toBe(200)
    expect(await devices(owner.cookie)).toHaveLength(2)
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
