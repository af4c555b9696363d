import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPostCommands } from '#client/commands/posts.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import {
  createFakeBrowser,
  type FakeBrowser,
  type FakeTab,
} from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'

/**
 * Three devices, one of them with two tabs, do what people do while the network, the relay and the devices do what
 * they do. In the end, everybody is connected and has the same posts, and every post that a device had written down
 * before its page died is among them.
 */
type Event =
  | { readonly kind: 'create'; readonly tab: number }
  | { readonly kind: 'retitle'; readonly tab: number; readonly pick: number }
  | { readonly kind: 'undo'; readonly tab: number }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'cut' }
  | { readonly kind: 'mend' }
  | { readonly kind: 'kill-relay' }
  | { readonly kind: 'kill-tab'; readonly tab: number }

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('create' as const), tab: fc.nat(3) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('retitle' as const),
      tab: fc.nat(3),
      pick: fc.nat(20),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), tab: fc.nat(3) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      ms: fc.constantFrom(10, 300, 2_000),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Event>({ kind: 'cut' }) },
  { weight: 2, arbitrary: fc.constant<Event>({ kind: 'mend' }) },
  { weight: 1, arbitrary: fc.constant<Event>({ kind: 'kill-relay' }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill-tab' as const), tab: fc.nat(3) }) },
)

const step = event.map((one) => [one])

/** What breaks things in life: out of reach, at work, and the page dies before it is back. */
const trip = fc
  .nat(3)
  .map((tab): Event[] => [
    { kind: 'wait', ms: 300 },
    { kind: 'cut' },
    { kind: 'create', tab },
    { kind: 'wait', ms: 300 },
    { kind: 'kill-tab', tab },
  ])

interface Seat {
  /** The tabs of one device share its IndexedDB. */
  readonly device: number
  tab: FakeTab
  workspace: Workspace
}

const RUNS = Number(process.env.RUCHE_PROPERTY_RUNS ?? 25)

describe('three devices, one with two tabs', () => {
  it('M8, M9: end with the same posts, and with every one that was on a device', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(step, trip), { maxLength: 25 }), async (happenings) => {
        await live(happenings.flat())
      }),
      { numRuns: RUNS },
    )
  }, 600_000)
})

async function live(events: readonly Event[]): Promise<void> {
  const relay = createFakeRelay()
  const factories = [new IDBFactory(), new IDBFactory(), new IDBFactory()]
  const browsers = factories.map(() => createFakeBrowser(relay))
  const seats: Seat[] = []
  for (const device of [0, 0, 1, 2]) seats.push(await sitDown(browsers, factories, device))

  const mustStay = new Set<string>()
  let made = 0
  for (const happening of events) {
    if (happening.kind === 'cut') relay.cut()
    else if (happening.kind === 'mend') relay.mend()
    else if (happening.kind === 'kill-relay') relay.kill()
    else if (happening.kind === 'wait') await passAll(browsers, factories, happening.ms)
    else {
      const seat = seats[happening.tab]
      if (!seat) continue
      const commands = createPostCommands(seat.workspace)
      if (happening.kind === 'create') commands.create({ title: `Post ${made++}` })
      else if (happening.kind === 'undo') seat.workspace.undo.undo()
      else if (happening.kind === 'retitle') {
        const ids = [...seat.workspace.posts.all()].map((post) => post.id).sort()
        const id = ids[happening.pick % Math.max(1, ids.length)]
        if (id) commands.change(id, { title: `Post ${made++}` })
      } else {
        // The status is surveyed after the change that it is about.
        await Promise.resolve()
        const written = seat.workspace.status().device.kind === 'kept'
        if (written) for (const id of everyId(seat.workspace)) mustStay.add(id)
        seat.tab.kill()
        seats[happening.tab] = await sitDown(browsers, factories, seat.device)
      }
    }
  }
  relay.mend()
  for (let round = 0; round < 3; round += 1) await passAll(browsers, factories, 40_000)

  const contents = seats.map(({ workspace }) => JSON.stringify(postsOf(workspace)))
  expect(new Set(contents).size).toBe(1)
  expect(seats.map(({ workspace }) => workspace.status().waiting)).toEqual([0, 0, 0, 0])
  const [first] = seats
  if (!first) return
  const ids = new Set(everyId(first.workspace))
  expect([...mustStay].filter((id) => !ids.has(id))).toEqual([])
  for (const { workspace } of seats) await workspace.close()
}

async function sitDown(
  browsers: readonly FakeBrowser[],
  factories: readonly IDBFactory[],
  device: number,
): Promise<Seat> {
  const browser = browsers[device]
  const factory = factories[device]
  if (!browser || !factory) throw new Error(`there is no device ${device}`)
  globalThis.indexedDB = factory
  const tab = browser.tab()
  const workspace = openWorkspace({
    id: 'workspaceaaaaa',
    me: { id: `person${device}`, name: `Person ${device}`, role: 'owner' },
    defaults: { name: 'Tremplin', timeZone: 'Europe/Paris', locale: 'fr' },
    environment: tab.environment,
  })
  await browser.pass(20)
  return { device, tab, workspace }
}

async function passAll(
  browsers: readonly FakeBrowser[],
  factories: readonly IDBFactory[],
  ms: number,
): Promise<void> {
  for (const [device, browser] of browsers.entries()) {
    const factory = factories[device]
    if (factory) globalThis.indexedDB = factory
    await browser.pass(ms)
  }
}

function postsOf(workspace: Workspace): unknown {
  return [...workspace.posts.all()]
    .map(({ id, title, status }) => ({ id, title, status }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function everyId(workspace: Workspace): string[] {
  return [...workspace.posts.all()].map((post) => post.id).concat(workspace.posts.bin())
}
