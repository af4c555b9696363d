import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importEntries, knownEntryKeys } from '#client/commands/events/import-entries.ts'
import { createPartCommands } from '#client/commands/events/parts.ts'
import { createPlanCommands } from '#client/commands/events/plans.ts'
import { createRulesCommands } from '#client/commands/events/rules.ts'
import { eventStarters as english } from '#client/i18n/en/event-starters.ts'
import { createCountedMeasures } from '#client/workspace/events/counted-measures.ts'
// Fetched when it is needed; here that would be waiting for a disk, which no test's clock counts.
import '#client/workspace/events/open-events.ts'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { entriesIn } from '#shared/documents/entries.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { starterPlan } from '#shared/domain/events/starters.ts'
import { entriesName } from '#shared/protocol/entries-name.ts'
import { createEntriesView, type EntriesView } from './entries-view.ts'

const DAY = 86_400_000
const START = Date.parse('2026-11-26T09:00:00Z')

let relay: FakeRelay
let browser: FakeBrowser
let workspace: Workspace
let view: EntriesView
let event: string
let dispose: () => void
/** What waits at the relay, and what it was told of. */
let inbox: {
  entries: {
    id: string
    receivedAt: number
    consent: string
    answers: object
    pictures?: object[]
  }[]
  leaving: { id: string; asked: string; askedAt: number }[]
}
let relayTime: number
/** Entries whose photos the relay was asked to erase. */
let erased: string[]
/** When the page has painted. */
let painted: () => Promise<void>

function relayFetch(input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> {
  const headers = { date: new Date(relayTime).toUTCString(), 'content-type': 'application/json' }
  if (String(input).endsWith('/erased')) erased.push(...JSON.parse(String(init?.body)).entries)
  if (!String(input).endsWith('/inbox')) return Promise.resolve(new Response('{}', { headers }))
  if (init?.method === 'POST') {
    const { taken, left } = JSON.parse(String(init.body))
    inbox.entries = inbox.entries.filter(({ id }) => !taken.includes(id))
    inbox.leaving = inbox.leaving.filter(({ id }) => !left.includes(id))
    return Promise.resolve(new Response(null, { status: 204, headers }))
  }
  const body = JSON.stringify({ ...inbox, consents: { v1: 'I agree.' } })
  return Promise.resolve(new Response(body, { headers }))
}

beforeEach(async () => {
  inbox = { entries: [], leaving: [] }
  relayTime = START
  erased = []
  painted = () => Promise.resolve()
  relay = createFakeRelay()
  browser = createFakeBrowser(relay, START)
  await enter()
  // Entries from 24 November, the results on 20 December.
  const photo = starterPlan('photo', english.photo)
  const draft = { ...photo, name: 'Autumn photos', asksPicture: false }
  event = createPlanCommands(workspace).create(draft, '2026-11-17') ?? ''
  const plan = (): EventPlan => {
    const found = workspace.events()?.plans.get(event)
    if (found?.kind !== 'event') throw new Error('There is no plan')
    return found
  }
  view = createRoot((end) => {
    dispose = end
    const { now, after, painted } = browser.tab().environment
    return createEntriesView({ workspace, plan, environment: { now, after, painted } })
  })
  await browser.pass(1_000)
})
async function enter(): Promise<void> {
  workspace = await enterWorkspace(
    browser,
    { id: 'ines', name: 'Inès', role: 'editor' },
    { fetch: relayFetch as typeof fetch, painted: () => painted() },
  )
  await browser.pass(1_000)
}
afterEach(async () => {
  dispose()
  await workspace.close()
})

const shown = () => view.ids().map((id) => view.entry(id)?.name)
const sent = (id: string, answers: object) =>
  inbox.entries.push({ id, receivedAt: START, consent: 'v1', answers })

describe('who takes part', () => {
  test('is looked for, filtered by what the checks say, decided together, and that is undone in one step', async () => {
    createRulesCommands(workspace, event).answer('country', 'France et Belgique')
    sent('aaaaaaaaaaaaaa', { name: 'Awa Konaté', email: 'awa@example.org', country: 'France' })
    sent('bbbbbbbbbbbbbb', { name: 'Bran', email: 'bran@example.org', country: 'Québec' })
    sent('cccccccccccccc', { name: 'Awa K.', email: 'AWA+2@example.org', country: 'Belgique' })
    const taking = workspace.events()?.takeIn(event)
    await browser.pass(3_000)
    expect(await taking).toEqual({ entries: 3, left: 0 })
    expect(inbox.entries).toEqual([])
    expect(view.counts()).toMatchObject({ all: 3, pending: 3 })
    view.setFilter({ remarks: 'with' })
    expect(shown()).toEqual(['Awa K.', 'Bran'])
    expect(view.remarks('bbbbbbbbbbbbbb')).toEqual([{ kind: 'country', country: 'Québec' }])
    view.markAll()
    const refusing = view.commands.decide([...view.marked()], {
      eligibility: 'refused',
      refusal: 'rules',
      note: '',
    })
    await browser.pass(500)
    await refusing
    view.setFilter({ remarks: 'all', text: 'konate' })
    expect(shown()).toEqual(['Awa Konaté'])
    expect(view.counts()).toMatchObject({ refused: 2, pending: 1 })
    await workspace.undo.undo()
    await browser.pass(500)
    expect(view.counts()).toMatchObject({ refused: 0, pending: 3 })
  })

  test('is gone for good when erased, from what can be undone, too, and does not come back by the form', async () => {
    view.commands.add([{ name: 'PLANTED', email: '', handle: '', weight: 1 }])
    await browser.pass(500)
    const [id = ''] = view.ids()
    await view.commands.erase([id])
    await browser.pass(3_000)
    expect(view.counts().all).toBe(0)
    expect(workspace.undo.canUndo()).toBe(true)
    await workspace.undo.undo()
    sent(id, { name: 'PLANTED' })
    const taking = workspace.events()?.takeIn(event)
    await browser.pass(3_000)
    expect(await taking).toEqual({ entries: 0, left: 0 })
    expect(inbox.entries).toEqual([])
    expect(view.counts().all).toBe(0)
  })

  test('sends a photo with the entry; a photo that nobody may judge any more goes with it', async () => {
    const [hash, small] = ['a', 'b'].map((letter) => letter.repeat(64))
    const photo = { hash, small, type: 'image/jpeg', bytes: 9, alt: ' A heron ' }
    inbox.entries.push({
      id: 'aaaaaaaaaaaaaa',
      receivedAt: START,
      consent: 'v1',
      answers: { name: 'Awa', 'age-16': true },
      pictures: [photo],
    })
    const taking = workspace.events()?.takeIn(event)
    await browser.pass(3_000)
    await taking
    expect(view.entry('aaaaaaaaaaaaaa')).toMatchObject({
      pictures: [{ ...photo, alt: 'A heron' }],
      age: 16,
      isAgeDeclared: true,
    })
    view.commands.change('aaaaaaaaaaaaaa', { age: 17, ageKnown: true })
    expect(view.entry('aaaaaaaaaaaaaa')).toMatchObject({ age: 17, isAgeDeclared: false })
    const erasing = view.commands.erase(['aaaaaaaaaaaaaa'])
    await browser.pass(1_000)
    await erasing
    await expect.poll(() => erased).toEqual(['aaaaaaaaaaaaaa'])

    // By their own receipt: the relay has done it already, and this device lets go of it as well.
    inbox.entries.push({
      id: 'bbbbbbbbbbbbbb',
      receivedAt: START,
      consent: 'v1',
      answers: { name: 'Bran' },
      pictures: [photo],
    })
    for (const leaves of [false, true]) {
      if (leaves) inbox.leaving.push({ id: 'bbbbbbbbbbbbbb', asked: 'withdraw', askedAt: START })
      const again = workspace.events()?.takeIn(event)
      await browser.pass(3_000)
      await again
    }
    await expect.poll(() => erased).toEqual(['aaaaaaaaaaaaaa', 'bbbbbbbbbbbbbb'])
    expect(view.entry('bbbbbbbbbbbbbb')).toMatchObject({ withdrawnAt: START })
  })

  test('leaves by their own receipt, also when they do so before they were taken in', async () => {
    sent('aaaaaaaaaaaaaa', { name: 'Awa' })
    inbox.leaving.push({ id: 'aaaaaaaaaaaaaa', asked: 'withdraw', askedAt: START + 5 })
    inbox.leaving.push({ id: 'zzzzzzzzzzzzzz', asked: 'erase', askedAt: START + 6 })
    const taking = workspace.events()?.takeIn(event)
    await browser.pass(3_000)
    expect(await taking).toEqual({ entries: 1, left: 2 })
    expect(view.counts()).toMatchObject({ all: 1, withdrawn: 1 })
    expect(view.entry('aaaaaaaaaaaaaa')).toMatchObject({ withdrawnAt: START + 5 })
    expect(inbox.leaving).toEqual([])
  })

  test('is not said to be taken while the relay does not have it', async () => {
    sent('aaaaaaaaaaaaaa', { name: 'Awa' })
    relay.cut()
    await browser.pass(2_000)
    const taking = workspace.events()?.takeIn(event)
    await browser.pass(15_000)
    await taking
    expect(inbox.entries).toHaveLength(1)
    expect(view.counts().all).toBe(1)
    relay.mend()
    await browser.pass(30_000)
    const again = workspace.events()?.takeIn(event)
    await browser.pass(3_000)
    expect(await again).toEqual({ entries: 0, left: 0 })
    expect(inbox.entries).toEqual([])
  })
})

test('an import is one step to undo, and is stopped where somebody stops it', async () => {
  const drafts = Array.from({ length: 500 }, (_, where) => ({
    where,
    fields: { name: `P${where}`, email: `p${where}@example.org` },
  }))
  const controller = new AbortController()
  const importing = importEntries(
    workspace,
    event,
    {
      count: drafts.length,
      slice: async (from, count) => drafts.slice(from, from + count),
      eligibility: 'eligible',
    },
    {
      now: () => 0,
      signal: controller.signal,
      progress: (share) => share > 0.4 && controller.abort(),
      breathe: () => Promise.resolve(),
    },
  )
  await browser.pass(1_000)
  const written = await importing
  expect(written).toBeGreaterThanOrEqual(200)
  expect(written).toBeLessThan(500)
  expect(view.counts()).toMatchObject({ all: written, eligible: written })
  expect([...knownEntryKeys(workspace, event)].flat()).toContain('email:p7@example.org')
  const undoing = workspace.undo.undo()
  await browser.pass(2_000)
  await undoing
  await browser.pass(500)
  expect(view.counts().all).toBe(0)
})

test('when its time is over it stands a week, and then nothing is left of anybody, by the relay’s clock', async () => {
  view.commands.add([{ name: 'PLANTED', email: '', handle: '', weight: 1 }])
  await browser.pass(500)
  const there = () => entriesIn(relay.docOf(entriesName(event)), 'entries').size
  const measure = createPartCommands(workspace).add('measures', event, {
    name: 'Entries',
    counts: 'entries',
  })
  const counted = () =>
    createRoot((end) => {
      const one = workspace.events()?.measures.get(measure ?? '')
      const count = createCountedMeasures(workspace, () => event)
      const reached = one?.kind === 'measure' ? [one.reached, count(one).reached] : null
      end()
      return reached
    })
  // Counted, and written nowhere.
  expect(counted()).toEqual([null, 1])
  // The device's own clock is a year ahead all the while; results are on 20 December and 90 days follow.
  relayTime = Date.parse('2027-03-01T00:00:00Z')
  await browser.pass(7 * 3_600_000)
  expect(there()).toBe(1)
  expect(view.facts().settings.dueSince).toBeNull()
  relayTime = Date.parse('2027-04-20T00:00:00Z')
  await browser.pass(7 * 3_600_000)
  expect(view.facts().settings.dueSince).not.toBeNull()
  expect(there()).toBe(1)
  // Somebody prolongs the plan, and it is not due any more.
  createRulesCommands(workspace, event).answer('keptDays', 300)
  await browser.pass(7 * 3_600_000)
  expect(view.facts().settings.dueSince).toBeNull()
  createRulesCommands(workspace, event).answer('keptDays', 30)
  await browser.pass(7 * 3_600_000)
  relayTime += 8 * DAY
  await browser.pass(7 * 3_600_000)
  expect(there()).toBe(0)
  expect(view.counts().all).toBe(0)
  // What it came to is known when nobody is.
  expect(counted()).toEqual([1, 1])
})

test('a page that is left while it erases them leaves the figure of the report as it was counted', async () => {
  const many = Array.from({ length: 500 }, (_, at) => ({ name: `P${at}`, email: '', handle: '' }))
  view.commands.add(many.map((one) => ({ ...one, weight: 1 })))
  const added = { name: 'Entries', counts: 'entries' } as const
  const measure = createPartCommands(workspace).add('measures', event, added)
  const there = () => entriesIn(relay.docOf(entriesName(event)), 'entries').size
  const reached = () => {
    const one = workspace.events()?.measures.get(measure ?? '')
    return one?.kind === 'measure' ? one.reached : null
  }
  relayTime = Date.parse('2027-04-20T00:00:00Z')
  await browser.pass(7 * 3_600_000)
  relayTime += 8 * DAY
  let times = 0
  painted = () => {
    times += 1
    return times < 2 ? Promise.resolve() : new Promise(() => {})
  }
  await browser.pass(7 * 3_600_000)
  expect([there(), reached()]).toEqual([100, 500])
  // It is gone on with elsewhere.
  dispose()
  await workspace.close()
  painted = () => Promise.resolve()
  await enter()
  workspace.events()
  await browser.pass(7 * 3_600_000)
  expect([there(), reached()]).toEqual([0, 500])
})
