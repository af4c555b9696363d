import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type AccountsUnderTest, accountsUnderTest } from '#server/accounts/testing/accounts.ts'
import { sealPush } from '#shared/protocol/push-message.ts'
import { createPush, type Push, type PushConfig } from './push.ts'
import { startPushService, type TestPushService } from './testing/push-service.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const CONFIG: PushConfig = {
  hosts: ['push.example'],
  contact: 'mailto:it@example.org',
  devicesPerPerson: 2,
  remindersPerPerson: 3,
}

let house: AccountsUnderTest
let service: TestPushService
let push: Push
let timers: { readonly at: number; readonly run: () => void }[]
let lea: { workspace: string; person: string }
let device: string

beforeEach(async () => {
  house = accountsUnderTest()
  service = await startPushService()
  timers = []
  lea = house.found('Club photo', 'Léa')
  device = house.accounts.sessions.start(lea.person, 'Firefox').id
  push = start()
  push.subscribe(lea.person, { id: device, endpoint: service.endpoint, ...service.target })
})

afterEach(async () => {
  await push.stop()
  await service.stop()
  house.dispose()
})

/** A relay that starts, on the database that is there. */
function start(config: Partial<PushConfig> = {}): Push {
  const silent = () => {}
  return createPush({
    database: house.database,
    config: { ...CONFIG, ...config },
    post: service.post,
    mayRead: (person, workspace) => house.accounts.members.roleOf(person, workspace) !== null,
    now: house.now,
    after(ms, run) {
      const timer = { at: house.now() + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
    logger: { info: silent, warn: silent },
  })
}

const seal = (text: string) =>
  sealPush(service.target, text, {
    random: (bytes) => crypto.getRandomValues(bytes),
    room: 256,
    own: null,
  })

/** Reminders in so many milliseconds from now, each saying its name. */
async function remind(...reminders: readonly (readonly [name: string, ms: number])[]) {
  const list = await Promise.all(
    reminders.map(async ([name, ms]) => ({
      name,
      at: house.now() + ms,
      body: await seal(name),
      claim: { about: name, stamp: 'as planned' },
    })),
  )
  return push.replace(lea.person, { subscription: device, workspace: lea.workspace }, list)
}

/** Lets time go by; waits, on the real clock, until what is due by then has been handed over or put off. */
async function pass(ms: number): Promise<void> {
  house.pass(ms)
  for (;;) {
    const [due] = timers.filter(({ at }) => at <= house.now())
    if (!due) return
    timers = timers.filter((one) => one !== due)
    due.run()
    await expect.poll(() => timers.length > 0 || waiting() === 0).toBe(true)
  }
}

const waiting = () =>
  Number(house.database.prepare('SELECT COUNT(*) AS n FROM push_reminders').get()?.n)
const texts = () => service.received.map(({ text }) => text)

test('a reminder reaches its device when its time has come, sealed all the way (RFC 8291), signed by the relay (RFC 8292)', async () => {
  expect(await remind(['soon', 30 * MINUTE])).toBeNull()
  const kept = house.database.prepare('SELECT body FROM push_reminders').get()?.body
  expect(Buffer.from(kept instanceof Uint8Array ? kept : []).includes('soon')).toBe(false)
  await pass(29 * MINUTE)
  expect(texts()).toEqual([])
  await pass(MINUTE)
  expect(service.received).toMatchObject([
    {
      text: 'soon',
      topic: 'soon',
      key: push.key,
      claims: { aud: 'https://push.example', sub: 'mailto:it@example.org' },
    },
  ])
  expect(service.received[0]?.claims.exp).toBe(Math.floor(house.now() / 1000) + 12 * 60 * 60)
  expect(waiting()).toBe(0)
})

test('what a device asks for takes the place of what it had asked for: moved, and withdrawn', async () => {
  await remind(['early', 10 * MINUTE], ['gone', 20 * MINUTE])
  await remind(['early', 40 * MINUTE])
  await pass(30 * MINUTE)
  expect(texts()).toEqual([])
  await pass(10 * MINUTE)
  expect(texts()).toEqual(['early'])
})

test('what a colleague has moved, published or deleted is taken back, though all devices of whose it was are off', async () => {
  await remind(['post', HOUR], ['another', HOUR])
  const now = (stamp: string) => push.overtake(lea.workspace, [{ about: 'post', stamp }])
  now('as planned')
  expect(waiting()).toBe(2)
  push.overtake('elsewhere', [{ about: 'post', stamp: 'moved' }])
  expect(waiting()).toBe(2)
  now('moved')
  await pass(HOUR)
  expect(texts()).toEqual(['another'])
})

test('a relay that was stopped sends late what it missed, and nothing that helps nobody any more; its key stays', async () => {
  await remind(['missed', HOUR], ['stale', MINUTE], ['next', 9 * HOUR])
  const { key } = push
  await push.stop()
  await pass(7 * HOUR - MINUTE)
  push = start()
  expect(push.key).toBe(key)
  await pass(0)
  expect(texts()).toEqual(['missed'])
  await pass(3 * HOUR)
  expect(texts()).toEqual(['missed', 'next'])
})

describe('R13: nobody is reminded of what they may not open any more', () => {
  const losing = async (end: () => void) => {
    await remind(['soon', MINUTE])
    end()
    await pass(HOUR)
    expect(service.asked()).toBe(0)
    expect(waiting()).toBe(0)
  }

  test('who was taken out: their reminders are gone in the same moment', async () => {
    await remind(['soon', MINUTE])
    house.accounts.members.remove(lea.workspace, lea.person)
    expect(waiting()).toBe(0)
  })

  test('whose workspace is deleted, though it could be brought back', () =>
    losing(() => house.accounts.deletion.delete(lea.workspace)))

  test('whose device was signed out', () =>
    losing(() => house.accounts.sessions.end(lea.person, device)))

  test('whose device was removed', () =>
    losing(() => house.accounts.removedDevices.remove(lea.person, device)))

  test('whose push service the operator trusts no more', async () => {
    await remind(['soon', MINUTE])
    await push.stop()
    push = start({ hosts: ['other.example'] })
    await pass(HOUR)
    expect(service.asked()).toBe(0)
  })

  test('when a workspace is purged, and everybody with it, nothing of it is left', async () => {
    await remind(['soon', 30 * 24 * HOUR])
    push.choose(lea.person, '{}')
    house.accounts.deletion.delete(lea.workspace)
    house.pass(8 * 24 * HOUR)
    expect(house.accounts.deletion.purge(lea.workspace, [])).toBe(true)
    for (const table of ['push_reminders', 'push_subscriptions', 'reminder_choices'])
      expect(house.database.prepare(`SELECT COUNT(*) AS n FROM ${table}`).get()?.n).toBe(0)
  })
})

describe('a push service', () => {
  test.each([404, 410])('that knows the device no more (%i) is not asked again', async (status) => {
    await remind(['first', MINUTE], ['second', HOUR])
    service.answer(status)
    await pass(MINUTE)
    expect(push.subscriptionsOf(lea.person)).toEqual([])
    expect(waiting()).toBe(0)
  })

  test('that is down is asked again, later each time, as long as it makes sense', async () => {
    await remind(['soon', 0])
    service.answer(503)
    await pass(0)
    expect(service.asked()).toBe(1)
    await pass(29_000)
    expect(service.asked()).toBe(1)
    await pass(1_000)
    expect(service.asked()).toBe(2)
    service.answer(201)
    await pass(MINUTE)
    expect(texts()).toEqual(['soon'])
    await remind(['never', 0])
    service.answer(500)
    for (let hour = 0; hour < 8; hour += 1) await pass(HOUR)
    expect(waiting()).toBe(0)
  })

  test('that wants to be left alone is', async () => {
    await remind(['soon', 0])
    service.answer(429, { 'retry-after': '600' })
    await pass(0)
    await pass(9 * MINUTE)
    expect(service.asked()).toBe(1)
    service.answer(201)
    await pass(MINUTE)
    expect(texts()).toEqual(['soon'])
  })

  test('that refuses a reminder for good is not sent it twice, and gets the next one', async () => {
    await remind(['too large', 0], ['next', HOUR])
    service.answer(413)
    await pass(0)
    service.answer(201)
    await pass(HOUR)
    expect([service.asked(), texts()]).toEqual([2, ['next']])
  })
})

test('a person has so many devices and so many reminders; one over takes nothing away', async () => {
  const also = (name: string) => {
    const { id } = house.accounts.sessions.start(lea.person, name)
    const endpoint = `https://push.example/${name}`
    return { id, problem: push.subscribe(lea.person, { id, endpoint, ...service.target }) }
  }
  expect([also('phone').problem, also('tablet').problem]).toEqual([null, 'too-many-devices'])
  expect(await remind(['a', HOUR], ['b', HOUR], ['c', HOUR])).toBeNull()
  expect(await remind(['a', HOUR], ['b', HOUR], ['c', HOUR], ['d', HOUR])).toBe(
    'too-many-reminders',
  )
  expect(waiting()).toBe(3)
})

test('nobody has a device of somebody else reminded; a browser that signs in anew is reminded once', async () => {
  const nadia = house.member(lea.workspace, 'Nadia', 'owner')
  const to = { subscription: device, workspace: lea.workspace }
  expect(push.replace(nadia, to, [])).toBe('unknown-subscription')
  const { id } = house.accounts.sessions.start(nadia, 'the same browser')
  push.subscribe(nadia, { id, endpoint: service.endpoint, ...service.target })
  expect(push.subscriptionsOf(lea.person)).toEqual([])
  expect(push.subscriptionsOf(nadia)).toMatchObject([{ id }])
})
