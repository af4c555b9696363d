import { createRoot, createSignal } from 'solid-js'
import { beforeEach, expect, test } from 'vitest'
import { createFakeApi, type FakeApi, refusal } from '#client/app/testing/fake-api.ts'
import { createDevicesView, type DevicesView } from './devices-view.ts'

let api: FakeApi
let kept: { id: string; current: boolean; seenAt: number }[]
let setNow: (now: number) => void

beforeEach(() => {
  api = createFakeApi()
  kept = [
    { id: 'old', current: false, seenAt: 1 },
    { id: 'phone', current: false, seenAt: 9 },
    { id: 'here', current: true, seenAt: 5 },
  ]
  api.on('GET /devices', () => ({
    status: 200,
    body: { devices: kept.map((device) => ({ ...device, userAgent: '', createdAt: 0 })) },
  }))
})

function open(): DevicesView {
  return createRoot(() => {
    const [now, set] = createSignal(0)
    setNow = set
    return createDevicesView({ relay: api, origin: 'https://ruche.example', now })
  })
}

test('this device comes first, then the one that was seen last', async () => {
  const view = open()
  expect(view.devices()).toBeNull()
  await view.load()
  expect(view.devices()?.map(({ id }) => id)).toEqual(['here', 'phone', 'old'])
})

test('a device that is looked at again is the same record, seen later', async () => {
  const view = open()
  await view.load()
  const phone = view.devices()?.[1]
  kept = kept.map((device) => (device.id === 'phone' ? { ...device, seenAt: 12 } : device))
  await view.load()
  expect(view.devices()?.[1] === phone).toBe(true)
  expect(phone?.seenAt).toBe(12)
})

test('a link for another device says how long it works, until it does not', async () => {
  const body = { secret: 's3cret', expiresAt: 10 * 60_000 }
  api.on('POST /devices/links', { status: 201, body })
  const view = open()
  await view.makeLink()
  expect(view.link()?.address).toBe('https://ruche.example/join#s3cret')
  expect(view.minutesLeft()).toBe(10)
  setNow(9.5 * 60_000)
  expect(view.minutesLeft()).toBe(1)
  setNow(11 * 60_000)
  expect(view.minutesLeft()).toBe(0)
})

test('a removed device is gone from the list, and one that could not be removed is not', async () => {
  const view = open()
  await view.load()
  api.on('DELETE /devices/old', () => {
    kept = kept.filter(({ id }) => id !== 'old')
    return { status: 204 }
  })
  await view.remove('old')
  expect(view.devices()?.map(({ id }) => id)).toEqual(['here', 'phone'])
  api.on('DELETE /devices/phone', { status: 500, body: refusal('internal') })
  await view.remove('phone')
  expect(view.failed()).toBe('remove')
  expect(view.devices()).toHaveLength(2)
})
