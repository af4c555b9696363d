import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { pretendMemory, pretendRelay } from '#client/app/account/testing/pretend.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { formatsFor } from '#client/i18n/formats.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { instantOf } from '#shared/domain/zone.ts'
import { DEFAULT_CHOICES, writeChoices } from './choices.ts'
import { createPushApi } from './push-api.ts'
import { type ReminderState, reminderStateIn } from './reminder-state.ts'
import { createReminders } from './reminders.ts'
import { AUTH, P256DH, pretendDevice } from './testing/pretend-device.ts'

const MINUTE = 60_000
const PHONE = { id: 'phone', p256dh: P256DH, auth: AUTH, current: false }

let documents: FakeRelay
let browser: FakeBrowser
let workspace: Workspace
let relay: ReturnType<typeof pretendRelay>
let here: ReturnType<typeof pretendDevice>
let memory: Memory
let state: ReminderState
let leave: () => void

/** Thursday 15 October 2026, 10:00 in Paris; Camille has a phone that is reminded, and this browser, which is not. */
beforeEach(async () => {
  documents = createFakeRelay()
  browser = createFakeBrowser(documents)
  const { environment } = browser.tab()
  workspace = await enterWorkspace(browser, { id: 'camille', name: 'Camille', role: 'editor' })
  relay = pretendRelay({
    'GET /api/push': [200, { key: 'KEY', subscriptions: [PHONE], choices: null }],
    'POST /api/push/reminders': [204, null],
    'POST /api/push/choices': [204, null],
    'POST /api/push/overtaken': [204, null],
    'POST /api/push/subscription': [201, { id: 'here' }],
  })
  here = pretendDevice({})
  memory = pretendMemory()
  state = reminderStateIn(memory)
  await browser.pass(2_000)
  leave = createRoot((end) => {
    const formats = formatsFor({ language: 'fr', tag: 'fr' })
    const i18n = { words: () => french, formats: () => formats }
    const api = createPushApi(relay)
    const { device } = here
    createReminders({ workspace, i18n, state, device, api, memory, environment })
    return end
  })
})

afterEach(async () => {
  leave()
  await workspace.close()
})

interface Sent {
  readonly subscription: string
  readonly reminders: readonly {
    readonly name: string
    readonly at: number
    readonly body: string
    readonly about: string
    readonly stamp: string
  }[]
}
const sent = () =>
  relay.asked
    .filter(({ request }) => request === 'POST /api/push/reminders')
    .map(({ body }) => body as Sent)
const moments = () =>
  sent()
    .at(-1)
    ?.reminders.map(({ at }) => at)
const at = (time: string) => instantOf(time, 'Europe/Paris')
/** Sealing is work of the browser’s own, which no clock of ours counts. */
const told = (times: number) => expect.poll(() => sent().length).toBe(times)

async function plan(time: string): Promise<string> {
  const id = createPostCommands(workspace).create({
    title: 'Portes ouvertes de Rennes',
    at: time,
    status: 'approved',
  })
  await browser.pass(10_000)
  return id ?? ''
}

describe('what is to come', () => {
  test('goes to the relay, sealed for the phone: it is planned anew when a post moves, and withdrawn when it is out', async () => {
    const post = await plan('2026-10-16T11:30')
    await told(1)
    expect(sent()[0]?.subscription).toBe('phone')
    expect(moments()).toEqual([at('2026-10-16T11:00'), at('2026-10-16T11:31')])
    expect(JSON.stringify(sent())).not.toContain('Rennes')
    createPostCommands(workspace).move(post, '2026-10-16T15:00')
    await browser.pass(10_000)
    await told(2)
    expect(moments()).toEqual([at('2026-10-16T14:30'), at('2026-10-16T15:01')])
    createPostCommands(workspace).change(post, { status: 'published' })
    await browser.pass(10_000)
    await told(3)
    expect(moments()).toEqual([])
  })

  test('waits for the network: what this device has not heard of must not take the place of what another planned', async () => {
    documents.cut()
    await browser.pass(10_000)
    await plan('2026-10-16T11:30')
    expect(sent()).toEqual([])
    documents.mend()
    await browser.pass(60_000)
    await told(1)
  })

  test('is planned by what was chosen, here or on another device', async () => {
    await plan('2026-10-16T11:30')
    await told(1)
    const chosen = { ...DEFAULT_CHOICES, off: ['late' as const] }
    state.choose({ ...chosen, leads: { publish: 60, deadline: 1440 } }, true)
    await browser.pass(10_000)
    await told(2)
    expect(moments()).toEqual([at('2026-10-16T10:30')])
    expect(state.isNews()).toBe(false)
    const theirs = { key: 'KEY', subscriptions: [PHONE], choices: writeChoices(DEFAULT_CHOICES) }
    relay.answer('GET /api/push', [200, theirs])
    await plan('2026-10-17T11:30')
    await expect.poll(() => state.choices()).toEqual(DEFAULT_CHOICES)
  })

  test('does not ask the relay with every change who is reminded, and of what', async () => {
    const looks = () => relay.asked.filter(({ request }) => request === 'GET /api/push').length
    await plan('2026-10-16T11:30')
    await told(1)
    await plan('2026-10-17T11:30')
    await told(2)
    expect(looks()).toBe(1)
    await browser.pass(6 * MINUTE)
    await plan('2026-10-18T11:30')
    await told(3)
    expect(looks()).toBe(2)
  })

  test('wakes this device, too, once its person wants it, and not before', async () => {
    await plan('2026-10-16T11:30')
    await told(1)
    expect(here.asked).toEqual([])
    await here.device.ask()
    state.remind('camille')
    const both = [PHONE, { ...PHONE, id: 'here', current: true }]
    relay.answer('GET /api/push', [200, { key: 'KEY', subscriptions: both, choices: null }])
    await browser.pass(10_000)
    await told(2)
    expect(sent().at(-1)?.subscription).toBe('here')
  })

  test('is not asked of a relay again and again that takes none', async () => {
    relay.answer('POST /api/push/reminders', [409, { error: { code: 'too-many-reminders' } }])
    await plan('2026-10-16T11:30')
    await told(1)
    await browser.pass(2 * MINUTE)
    expect(sent()).toHaveLength(1)
    await browser.pass(4 * MINUTE)
    await told(2)
  })
})

describe('what a person changes', () => {
  interface Told {
    readonly now: readonly { readonly about: string; readonly stamp: string }[]
  }
  const overtaken = () =>
    relay.asked
      .filter(({ request }) => request === 'POST /api/push/overtaken')
      .map(({ body }) => (body as Told).now)
  const stamps = () =>
    overtaken()
      .at(-1)
      ?.map(({ stamp }) => stamp)
  const wait = () => browser.pass(10_000)

  test('is told for the sake of reminders that rest on it, another title is not another state', async () => {
    const post = await plan('2026-10-16T11:30')
    await expect.poll(() => overtaken().length).toBe(1)
    const planned = stamps()
    createPostCommands(workspace).change(post, { title: 'Autre titre' })
    await wait()
    expect(stamps()).toEqual(planned)
    createPostCommands(workspace).move(post, '2026-10-16T15:00')
    await wait()
    await expect.poll(() => stamps()?.[0]).not.toBe(planned?.[0])
    expect(stamps()?.[1]).toBe(planned?.[1])
    workspace.undo.undo()
    await wait()
    await expect.poll(() => stamps()).toEqual(planned)
  })

  test('is what its reminders say that they rest on', async () => {
    await plan('2026-10-16T11:30')
    await told(1)
    await expect.poll(() => overtaken().length).toBe(1)
    const [reminder] = sent()[0]?.reminders ?? []
    expect(overtaken()[0]).toContainEqual({ about: reminder?.about, stamp: reminder?.stamp })
  })

  test('without a network is told once the relay has it, also after the page was closed', async () => {
    documents.cut()
    await browser.pass(10_000)
    await plan('2026-10-16T11:30')
    expect(overtaken()).toEqual([])
    expect(memory.get('ruche.overtaken.workspaceaaaaa')).not.toBeNull()
    documents.mend()
    await browser.pass(60_000)
    await expect.poll(() => overtaken().length).toBe(1)
    expect(memory.get('ruche.overtaken.workspaceaaaaa')).toBeNull()
  })
})

describe('what comes', () => {
  const remindsHere = async () => {
    await here.device.ask()
    state.remind('camille')
  }

  test('is shown while nobody looks at the page, with its post and the way there', async () => {
    await remindsHere()
    const post = await plan('2026-10-15T10:40')
    await browser.pass(15 * MINUTE)
    expect(here.shown).toMatchObject([
      {
        title: 'À publier aujourd’hui, 10:40',
        body: 'Portes ouvertes de Rennes',
        path: `/w/workspaceaaaaa/calendar?post=${post}`,
      },
    ])
  })

  test('is not while somebody does, in quiet hours, of what they do not want, or where they did not ask for it', async () => {
    await plan('2026-10-15T10:45')
    await browser.pass(20 * MINUTE)
    expect(here.shown).toEqual([])
    await remindsHere()
    here.look(true)
    await plan('2026-10-15T11:00')
    await browser.pass(20 * MINUTE)
    here.look(false)
    state.choose({ ...DEFAULT_CHOICES, quiet: { from: '10:00', to: '12:00' } }, true)
    await browser.pass(20 * MINUTE)
    state.choose({ ...DEFAULT_CHOICES, off: ['publish', 'late'] }, true)
    await plan('2026-10-15T11:40')
    await browser.pass(60 * MINUTE)
    expect(here.shown).toEqual([])
  })
})
