import { describe, expect, test } from 'vitest'
import { pretendMemory, pretendRelay } from '#client/app/account/testing/pretend.ts'
import { createPushApi } from './push-api.ts'
import { reminderStateIn } from './reminder-state.ts'
import { createRemindersView } from './reminders-view.ts'
import { pretendDevice } from './testing/pretend-device.ts'

const STATE = { key: 'KEY', subscriptions: [], choices: null }
const RELAY = {
  'GET /api/push': [200, STATE],
  'POST /api/push/subscription': [201, { id: 'd' }],
  'DELETE /api/push/subscription': [204, null],
} as const

async function settings(
  options: Parameters<typeof pretendDevice>[0] = {},
  answers: Parameters<typeof pretendRelay>[0] = {},
) {
  const relay = pretendRelay({ ...RELAY, ...answers })
  const state = reminderStateIn(pretendMemory())
  const pretended = pretendDevice(options)
  const { device } = pretended
  const view = createRemindersView({ me: 'camille', state, device, api: createPushApi(relay) })
  await Promise.resolve()
  return { ...pretended, view, state, requests: () => relay.asked.map(({ request }) => request) }
}

describe('being reminded on this device', () => {
  test('is off, and nobody is asked anything, until somebody clicks', async () => {
    const { view, asked, requests } = await settings()
    expect([view.reach(), asked, requests()]).toEqual(['off', [], []])
  })

  test('begins with a click: the browser asks, the relay may wake it from then on; and ends with another', async () => {
    const { view, asked, state, requests } = await settings()
    await view.turnOn()
    expect([view.reach(), state.whom(), asked]).toEqual([
      'closed',
      'camille',
      ['permission', 'subscribe KEY'],
    ])
    await view.turnOff()
    expect([view.reach(), state.whom()]).toEqual(['off', null])
    expect(requests().at(-1)).toBe('DELETE /api/push/subscription')
  })

  test('stays off where the person refuses', async () => {
    const { view, state } = await settings({ answer: 'denied' })
    await view.turnOn()
    expect([view.reach(), state.whom()]).toEqual(['denied', null])
  })

  test('holds while a page is open where the browser cannot be woken, or the relay wakes nobody', async () => {
    const deaf = await settings({ cannotWake: true })
    await deaf.view.turnOn()
    expect([deaf.view.reach(), deaf.view.problem()]).toEqual(['open', null])
    const off = await settings({}, { 'GET /api/push': [200, { ...STATE, key: null }] })
    await off.view.turnOn()
    expect([off.view.reach(), off.view.problem()]).toEqual(['open', 'push-off'])
  })

  test('says why where too many devices are, or nobody answers', async () => {
    const refused = { error: { code: 'too-many-devices', message: '' } }
    const full = await settings({}, { 'POST /api/push/subscription': [409, refused] })
    await full.view.turnOn()
    expect([full.view.reach(), full.view.problem()]).toEqual(['open', 'too-many-devices'])
    const alone = await settings({}, { 'GET /api/push': [0, null] })
    await alone.view.turnOn()
    expect([alone.view.reach(), alone.view.problem()]).toEqual(['open', 'unreachable'])
  })

  test('is nothing that whoever signs in here next gets', async () => {
    const { device, state } = await settings()
    state.remind('camille')
    await device.ask()
    const api = createPushApi(pretendRelay(RELAY))
    const theo = createRemindersView({ me: 'theo', state, device, api })
    await Promise.resolve()
    expect(theo.reach()).toBe('off')
  })

  test('is not offered by a browser that has no notifications', async () => {
    expect((await settings({ permission: 'missing' })).view.reach()).toBe('missing')
  })
})

test('what is chosen is kept here, and known to be news for the other devices', async () => {
  const { view, state } = await settings()
  view.setTopic('talk', false)
  view.change({ quiet: null })
  expect([view.isOn('talk'), view.choices().quiet, state.isNews()]).toEqual([false, null, true])
  view.setTopic('talk', true)
  expect(view.choices().off).toEqual([])
})
