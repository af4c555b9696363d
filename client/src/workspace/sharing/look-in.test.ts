import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import { announce, EMPTY_STAGE, readStage } from '#shared/documents/stage.ts'
import { openLiveDocument } from './live-document.ts'
import { type KeptLook, lookIn, type Opened, type OpenLink, type SeenLast } from './look-in.ts'

const STAGE = { workspace: 'workspaceaaaaa', name: 'stage-bcdefghijklmno' }

const OPEN: Opened = { kind: 'open', ...STAGE, document: STAGE.name, link: 'link', shown: [] }

/** A team that writes on a stage, and one of its audience. */
function scene(openLink: OpenLink = async () => OPEN) {
  const relay = createFakeRelay()
  const browser = createFakeBrowser(relay)
  const team = openLiveDocument({
    ...STAGE,
    environment: browser.tab().environment,
    changed: () => {},
  })
  const seat = browser.tab()
  const { environment } = seat
  let last: SeenLast | null = null
  const kept: KeptLook = {
    get: () => last,
    put(seen) {
      last = seen
    },
    drop() {
      last = null
    },
  }
  const sit = (opens: OpenLink) => {
    const means = { environment, secret: 'secret', openLink: opens, kept }
    const look = createRoot(() => lookIn({ ...means, read: readStage, nothing: EMPTY_STAGE }))
    return { look, said: () => look.shown().announcements.map(({ text }) => text) }
  }
  const { look, said } = sit(openLink)
  const leave = () => {
    look.close()
    team.close()
  }
  return { relay, browser, team, seat, environment, look, said, kept, sit, leave }
}

test('an audience whose network is gone knows since when, keeps what it saw, and then catches up', async () => {
  const { relay, browser, team, environment, look, said, leave } = scene()
  announce(team.doc, 'a', { text: 'Doors open', at: 1 })
  await browser.pass(2_000)
  expect([said(), look.brokenAt()]).toEqual([['Doors open'], null])

  const cutAt = environment.now()
  relay.cut()
  await browser.pass(5_000)
  expect(look.connected()).toBe(false)
  // When something was heard last.
  expect(look.brokenAt()).toBeGreaterThan(cutAt - 1_000)
  expect(look.brokenAt()).toBeLessThan(cutAt + 5_000)
  const since = look.brokenAt()
  announce(team.doc, 'b', { text: 'The jury sits', at: 2 })
  await browser.pass(60_000)
  expect([said(), look.brokenAt()]).toEqual([['Doors open'], since])

  relay.mend()
  // As long as the pause before the next attempt may be at most.
  await browser.pass(3_000)
  expect([said(), look.brokenAt()]).toEqual([['The jury sits', 'Doors open'], null])
  leave()
})

test('an audience sees what was on when it came before its socket is open, and goes on from there', async () => {
  const before = new Y.Doc()
  announce(before, 'a', { text: 'Doors open', at: 1 })
  const shown = [Y.encodeStateAsUpdate(before)]
  const { relay, browser, team, look, said, leave } = scene(async () => ({ ...OPEN, shown }))
  relay.cut()
  await browser.pass(100)
  expect([look.state().kind, said(), look.connected()]).toEqual(['open', ['Doors open'], true])

  for (const update of shown) Y.applyUpdate(team.doc, update)
  announce(team.doc, 'b', { text: 'The jury sits', at: 2 })
  relay.mend()
  await browser.pass(5_000)
  expect([said(), look.brokenAt()]).toEqual([['The jury sits', 'Doors open'], null])
  leave()
})

describe('a page that is loaded anew in the middle of a cut', () => {
  const cut = async () => {
    const { relay, browser, team, environment, look, said, kept, sit } = scene()
    announce(team.doc, 'a', { text: 'Doors open', at: 1 })
    await browser.pass(2_000)
    expect(said()).toEqual(['Doors open'])
    const cutAt = environment.now()
    relay.cut()
    await browser.pass(60_000)
    look.close()
    const heardAt = kept.get()?.heardAt ?? Number.POSITIVE_INFINITY
    expect(heardAt).toBeLessThanOrEqual(cutAt)
    return { relay, browser, team, kept, sit, heardAt }
  }

  test('shows what it saw last, says how old that is, and catches up', async () => {
    const { relay, browser, team, sit, heardAt } = await cut()
    let answer: Opened = { kind: 'unreachable' }
    const { look, said } = sit(async () => answer)
    await browser.pass(10)
    expect([look.state().kind, said()]).toEqual(['open', ['Doors open']])
    expect([look.connected(), look.brokenAt()]).toEqual([false, heardAt])
    await browser.pass(30_000)
    expect([look.connected(), look.brokenAt()]).toEqual([false, heardAt])

    announce(team.doc, 'b', { text: 'The jury sits', at: 2 })
    answer = OPEN
    relay.mend()
    await browser.pass(15_000)
    expect([said(), look.brokenAt()]).toEqual([['The jury sits', 'Doors open'], null])
    look.close()
    team.close()
  })

  test('waits no longer than three seconds for a network that says nothing', async () => {
    const { browser, team, sit, heardAt } = await cut()
    const { look, said } = sit(() => new Promise(() => {}))
    await browser.pass(2_000)
    expect(look.state().kind).toBe('opening')
    await browser.pass(1_500)
    expect([said(), look.brokenAt()]).toEqual([['Doors open'], heardAt])
    look.close()
    team.close()
  })

  test('has nothing any more when the link was ended meanwhile', async () => {
    const { browser, team, kept, sit } = await cut()
    const { look, said } = sit(async () => ({ kind: 'over' }))
    await browser.pass(10)
    expect([look.state().kind, said(), kept.get()]).toEqual(['over', [], null])
    look.close()
    team.close()
  })
})

describe('a network that goes without a word', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** By both clocks: the provider notes by the system's when it heard something. */
  const pass = async (browser: FakeBrowser, seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      vi.setSystemTime(Date.now() + 1_000)
      await browser.pass(1_000)
    }
  }

  test('is noticed within ten seconds, and from when on what is shown is old', async () => {
    const { relay, browser, team, environment, look, said, leave } = scene()
    announce(team.doc, 'a', { text: 'Doors open', at: 1 })
    await pass(browser, 2)
    relay.goSilent()
    const wentAt = environment.now()
    await pass(browser, 5)
    expect(look.connected()).toBe(true)
    await pass(browser, 5)
    expect([look.connected(), said()]).toEqual([false, ['Doors open']])
    const since = look.brokenAt() ?? 0
    expect(Math.abs(since - wentAt)).toBeLessThanOrEqual(3_000)
    await pass(browser, 60)
    expect([look.connected(), look.brokenAt()]).toEqual([false, since])
    relay.mend()
    await pass(browser, 12)
    expect([look.connected(), look.brokenAt()]).toEqual([true, null])
    leave()
  })

  test('for a moment is a mark for a moment, on the same socket', async () => {
    const { relay, browser, team, look, said, leave } = scene()
    await pass(browser, 2)
    relay.goSilent()
    await pass(browser, 11)
    expect(look.connected()).toBe(false)
    relay.mend()
    announce(team.doc, 'a', { text: 'Doors open', at: 1 })
    await pass(browser, 1)
    expect([look.connected(), look.brokenAt(), said()]).toEqual([true, null, ['Doors open']])
    leave()
  })

  test('is never seen where a stage is only quiet, and who hears the relay asks nothing', async () => {
    const { relay, browser, look, leave } = scene()
    await pass(browser, 2)
    for (let looked = 0; looked < 120; looked += 1) {
      await pass(browser, 1)
      expect([look.connected(), look.brokenAt()]).toEqual([true, null])
    }
    const asked = relay.received
    for (let looked = 0; looked < 20; looked += 1) {
      relay.speak()
      await pass(browser, 7)
    }
    expect(relay.received).toBe(asked)
    leave()
  })
})

test.each(['comesOnline', 'resume'] as const)(
  'an audience is back at once when its browser says so: %s',
  async (event) => {
    const { relay, browser, seat, look, leave } = scene()
    await browser.pass(2_000)
    relay.cut()
    await browser.pass(120_000)
    relay.mend()
    await browser.pass(0)
    expect(look.brokenAt()).not.toBeNull()
    seat[event]()
    await browser.pass(0)
    expect(look.brokenAt()).toBeNull()
    leave()
  },
)

test('a socket that never opens is given up for another, so that nobody waits until the network gives it up', async () => {
  const { relay, browser, team, said, leave } = scene()
  await browser.pass(2_000)
  relay.goSilent()
  relay.cut()
  await browser.pass(120_000)
  announce(team.doc, 'a', { text: 'We are back', at: 1 })
  relay.mend()
  await browser.pass(12_000)
  expect(said()).toEqual(['We are back'])
  leave()
})

test('a machine that slept does not believe a line of which it has heard nothing since', async () => {
  const { relay, browser, seat, team, said, leave } = scene()
  await browser.pass(2_000)
  relay.goSilent()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25_000 })
  seat.resume()
  relay.mend()
  announce(team.doc, 'a', { text: 'You slept', at: 1 })
  vi.useRealTimers()
  await browser.pass(12_000)
  expect(said()).toEqual(['You slept'])
  leave()
})

test('a link that cannot be asked is asked again within seconds, and at once when there is a network', async () => {
  let isThere = false
  let asked = 0
  const { browser, seat, look, leave } = scene(async () => {
    asked += 1
    return isThere ? OPEN : { kind: 'unreachable' }
  })
  await browser.pass(120_000)
  expect(look.state().kind).toBe('unreachable')
  // Ten seconds apart once it has been gone for a while, and not a hundred times.
  expect(asked).toBeGreaterThan(10)
  expect(asked).toBeLessThan(20)
  isThere = true
  seat.comesOnline()
  await browser.pass(0)
  expect(look.state().kind).toBe('open')
  const before = asked
  seat.comesOnline()
  await browser.pass(60_000)
  expect(asked).toBe(before)
  leave()
})
