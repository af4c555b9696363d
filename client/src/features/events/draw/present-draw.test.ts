import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import {
  announced,
  byRound,
  commitmentTo,
  drawAt,
  placeOf,
  SIX,
} from '#shared/domain/events/draw/testing/draws.ts'
import type { ShownDraw } from './draw-view.ts'
import { createPresenting, type Presenting } from './present-draw.ts'

const EVENT = 'photocontestab'

let presenting: Presenting
let dispose: () => void
let browser: FakeBrowser
let workspace: Workspace
const [drawn, setDrawn] = createSignal<ShownDraw>(waiting())

function waiting(): ShownDraw {
  const place = placeOf()
  const draw = drawAt(place, announced(place, commitmentTo(SIX, byRound())))
  const standing = { kind: 'waiting' as const, from: 0, opened: [], closed: [] }
  return { draw, standing, entries: SIX, change: null, outcome: null }
}

const known = (shown: ShownDraw): ShownDraw => ({
  ...shown,
  standing: {
    kind: 'known',
    by: 'beacon',
    randomness: '',
    seed: '',
    signature: null,
    secrets: [],
    at: 0,
  },
  outcome: { ranking: [], winners: ['ana', 'bob'], reserves: ['cyd', 'dan'], left: 0 },
})

beforeEach(async () => {
  browser = createFakeBrowser(createFakeRelay())
  const { environment } = browser.tab()
  workspace = await enterWorkspace(browser, { id: 'ines', name: 'Inès', role: 'editor' })
  setDrawn(waiting())
  createRoot((end) => {
    dispose = end
    presenting = createPresenting(workspace, EVENT, drawn, {
      personOf: (code) => ({ name: `${code} Martin`, email: '', handle: '' }),
      after: environment.after,
    })
  })
  presenting.mayPresent()
  await browser.pass(500)
})
afterEach(() => {
  dispose()
  workspace.close()
})

const revealed = () =>
  workspace
    .events()
    ?.stage(EVENT)
    .shown()
    .drawn.map(({ name }) => name)

const A_PACE = 6_000

test('by itself, the winners are revealed one at a pace, and the reserves wait for another word', async () => {
  presenting.show('short')
  expect(presenting.next()).toBeNull()
  setDrawn(known)
  expect(presenting.isBehind()).toBe(true)
  presenting.show('short')
  presenting.run(true)
  expect([revealed(), presenting.isRunning()]).toEqual([['bob M.'], true])
  await browser.pass(A_PACE)
  expect([revealed(), presenting.isRunning()]).toEqual([['bob M.', 'ana M.'], false])
  await browser.pass(A_PACE)
  expect(presenting.revealed()).toBe(2)
  presenting.reveal()
  expect(revealed()).toEqual(['bob M.', 'ana M.', 'cyd M.'])
})

test('a presenter who takes the draw off, or leaves the page, leaves nothing that goes on by itself', async () => {
  setDrawn(known)
  presenting.show('short')
  presenting.run(true)
  presenting.hide()
  await browser.pass(A_PACE)
  expect([revealed(), presenting.on()]).toEqual([[], null])
  presenting.show('short')
  presenting.run(true)
  dispose()
  await browser.pass(A_PACE)
  expect(revealed()).toEqual(['bob M.'])
})

test('a draw that a colleague has cancelled stops being revealed, and says so on the stage', async () => {
  setDrawn(known)
  presenting.show('short')
  presenting.run(true)
  setDrawn((shown) => ({
    ...shown,
    draw: { ...shown.draw, cancelled: { at: 0, by: 'bob', reason: 'mistake' } },
  }))
  await browser.pass(A_PACE)
  expect(presenting.on()).toMatchObject({ state: 'cancelled', why: 'mistake' })
  expect([presenting.isRunning(), presenting.next(), revealed()]).toEqual([false, null, ['bob M.']])
})
