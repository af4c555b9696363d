import { createRoot, createSignal } from 'solid-js'
import { beforeEach, describe, expect, test } from 'vitest'
import { createFakeApi, type FakeApi, refusal } from '#client/app/testing/fake-api.ts'
import { createDevicesView, type DevicesView } from './devices-view.ts'

let api: FakeApi
let kept: { id: string; current: boolean; seenAt: number }[]
let setNow: (now: number) => void
let page: { hide(): void; resume(): void }
/** What is to happen, and in how many milliseconds. */
let due: { readonly ms: number; readonly run: () => void }[]

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
    let hidden = () => {}
    let resumed = () => {}
    page = { hide: () => hidden(), resume: () => resumed() }
    due = []
    const never = () => () => {}
    const environment = {
      after(ms: number, run: () => void) {
        const timer = { ms, run }
        due.push(timer)
        return () => {
          due = due.filter((one) => one !== timer)
        }
      },
      page: {
        onLeave: never,
        onFreeze: never,
        onOnline: never,
        onOffline: never,
        onHide(run: () => void) {
          hidden = run
          return () => {}
        },
        onResume(run: () => void) {
          resumed = run
          return () => {}
        },
      },
    }
    return createDevicesView({ relay: api, origin: 'https://ruche.example', now, environment })
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
  expect(view.link()).toMatchObject({ address: 'https://ruche.example/join#s3cret' })
  expect(view.minutesLeft()).toBe(10)
  setNow(9.5 * 60_000)
  expect(view.minutesLeft()).toBe(1)
  setNow(11 * 60_000)
  expect(view.minutesLeft()).toBe(0)
})

describe('while a link is shown', () => {
  const timePasses = () => {
    const [timer] = due
    due = []
    timer?.run()
  }
  async function showLink(): Promise<DevicesView> {
    const body = { secret: 's3cret', expiresAt: 60 * 60_000 }
    api.on('POST /devices/links', { status: 201, body })
    const view = open()
    await view.makeLink()
    return view
  }

  test('the relay is asked every five seconds, until a device has come in by it', async () => {
    const view = await showLink()
    expect(due.map(({ ms }) => ms)).toEqual([5_000])
    timePasses()
    await expect.poll(() => due).toHaveLength(1)
    expect(view.link()?.kind).toBe('open')
    kept = [...kept, { id: 'tablet', current: false, seenAt: 20 }]
    timePasses()
    await expect.poll(() => view.link()).toMatchObject({ kind: 'used', by: { id: 'tablet' } })
    expect(view.devices()?.map(({ id }) => id)).toEqual(['here', 'tablet', 'phone', 'old'])
    await expect.poll(() => due).toEqual([])
    api.on('DELETE /devices/old', { status: 204 })
    await view.remove('old')
    expect(view.link()).toBeNull()
  })

  test('a page that nobody looks at asks nothing, and at once when it is looked at again', async () => {
    const view = await showLink()
    page.hide()
    expect(due).toEqual([])
    kept = [...kept, { id: 'tablet', current: false, seenAt: 20 }]
    page.resume()
    await expect.poll(() => view.link()?.kind).toBe('used')
  })

  test('a device that came in before it was made has not used it, and a late link is not waited for', async () => {
    const view = open()
    await view.load()
    kept = [...kept, { id: 'tablet', current: false, seenAt: 20 }]
    const body = { secret: 's3cret', expiresAt: 60_000 }
    api.on('POST /devices/links', { status: 201, body })
    await view.makeLink()
    await view.load()
    expect(view.link()?.kind).toBe('open')
    setNow(60_000)
    timePasses()
    await view.load()
    expect(due).toEqual([])
  })
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
