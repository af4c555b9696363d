import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Workspace } from '#client/workspace/workspace.ts'
import { readStage } from '#shared/documents/stage.ts'
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

let due: (() => void) | null
let presenting: Presenting
let dispose: () => void
let now: number
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

beforeEach(() => {
  due = null
  now = 0
  const doc = new Y.Doc()
  const [shown, setShown] = createSignal(readStage(doc))
  doc.on('update', () => setShown(readStage(doc)))
  const stage = { shown, doc, readOnly: () => null }
  const workspace = {
    events: () => ({ stage: () => stage }),
    write: { transact: (_: unknown, act: () => void) => act(), author: () => ({ now: ++now }) },
  } as unknown as Workspace
  setDrawn(waiting())
  createRoot((end) => {
    dispose = end
    presenting = createPresenting(workspace, 'photo', drawn, {
      personOf: (code) => ({ name: `${code} Martin`, email: '', handle: '' }),
      after(_, run) {
        due = run
        return () => {
          due = null
        }
      },
    })
  })
  revealed = () => shown().drawn.map(({ name }) => name)
})
afterEach(() => dispose())

let revealed: () => string[]

test('by itself, the winners are revealed one at a pace, and the reserves wait for another word', () => {
  presenting.show('short')
  expect(presenting.next()).toBeNull()
  setDrawn(known)
  expect(presenting.isBehind()).toBe(true)
  presenting.show('short')
  presenting.run(true)
  expect([revealed(), presenting.isRunning()]).toEqual([['bob M.'], true])
  due?.()
  expect([revealed(), presenting.isRunning()]).toEqual([['bob M.', 'ana M.'], false])
  expect(presenting.revealed()).toBe(2)
  presenting.reveal()
  expect(revealed()).toEqual(['bob M.', 'ana M.', 'cyd M.'])
})

test('a presenter who leaves the page, or takes the draw off, leaves nothing that goes on by itself', () => {
  setDrawn(known)
  presenting.show('code')
  presenting.run(true)
  presenting.hide()
  expect([due, revealed(), presenting.on()]).toEqual([null, [], null])
  presenting.show('code')
  presenting.run(true)
  expect(due).not.toBeNull()
  dispose()
  expect(due).toBeNull()
})
