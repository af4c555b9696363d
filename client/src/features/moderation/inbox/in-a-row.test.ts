import { createSignal } from 'solid-js'
import { beforeEach, expect, test } from 'vitest'
import type { Memory } from '#client/workspace/device/memory.ts'
import { createInARow, type InARow } from './in-a-row.ts'

/** As far as it is asked of a case. */
const QUEUE = ['first', 'second', 'third']

let triaged: Set<string>
let opened: () => string | null
let open: (id: string | null) => void
let row: InARow
let start: () => InARow

beforeEach(() => {
  triaged = new Set()
  const [at, set] = createSignal<string | null>('first')
  opened = at
  open = set
  const view = {
    get: (id: string) => ({ kind: 'case' as const, triage: triaged.has(id) ? 'ignore' : null }),
    nextUntriaged: (id: string | null) =>
      QUEUE.find((one) => one !== id && !triaged.has(one)) ?? null,
  }
  const kept = new Map<string, string>()
  const memory: Memory = {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void (value === null ? kept.delete(key) : kept.set(key, value)),
  }
  start = () => createInARow({ memory, view, opened, open })
  row = start()
})

const triage = () =>
  row.leadOn(async () => {
    triaged.add(opened() ?? '')
  })

test('forty cases are as many taps: each leads on to the next, and the last one to the list', async () => {
  row.toggle()
  const seen = []
  for (const _ of QUEUE) {
    seen.push(opened())
    await triage()
  }
  expect([seen, opened()]).toEqual([QUEUE, null])
})

test('without it, or on a case that was triaged before, one stays where one is', async () => {
  await triage()
  expect(opened()).toBe('first')
  row.toggle()
  await triage()
  expect(opened()).toBe('first')
})

test('whoever leaves the inbox in the middle of a rush goes on as before', async () => {
  row.toggle()
  row = start()
  await triage()
  expect([row.on(), opened()]).toEqual([true, 'second'])
  row.toggle()
  expect(start().on()).toBe(false)
})

test('whoever has gone elsewhere meanwhile is not led away', async () => {
  row.toggle()
  await row.leadOn(async () => {
    triaged.add('first')
    open('third')
  })
  expect(opened()).toBe('third')
})
