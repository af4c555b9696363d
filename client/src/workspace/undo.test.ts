import { expect, test } from 'vitest'
import type { Deed, UndoStack } from '#client/workspace/undo-stack.ts'
import type { Step } from '#shared/domain/step.ts'
import { createUndoStack } from './undo.ts'

const stepOn = (record: string): Step => ({
  kind: 'field',
  record,
  field: 'title',
  before: 'Concours',
  after: 'Grand concours',
})

/** One that takes everything back, and what is done whenever it pauses. */
function stackWith(inPause: (undo: UndoStack) => void | Promise<void>): UndoStack {
  const undo: UndoStack = createUndoStack(
    (steps) => steps,
    async () => inPause(undo),
  )
  return undo
}

test('what was done to hundreds is taken back some at a time, as one step, and nothing else is meanwhile', async () => {
  const pauses: unknown[] = []
  const undo = stackWith(async (stack) => {
    pauses.push(await stack.undo(), stack.canUndo(), stack.turning()?.left)
  })
  undo.remember('created', [stepOn('before')])
  undo.remember(
    'imported',
    Array.from({ length: 120 }, (_, place) => stepOn(`post ${place}`)),
  )
  expect(await undo.undo()).toMatchObject({ what: 'imported', undone: 120, kept: 0 })
  expect(pauses).toEqual([null, true, 70, null, true, 20])
  expect(undo.turning()).toBeNull()
  expect(await undo.redo()).toMatchObject({ what: 'imported', undone: 120 })
})

test('what was erased for good is offered to nobody as something to take back', () => {
  const undo = stackWith(() => {})
  undo.remember('asked for rights', [stepOn('request')])
  undo.revise((deeds) => deeds)
  expect(undo.last()).toMatchObject({ what: 'asked for rights' })
  undo.revise(() => [])
  expect([undo.last(), undo.canUndo()]).toEqual([null, false])
})

test('what is done in a pause is a step of its own, and what is erased then is kept nowhere', async () => {
  const without = (deeds: readonly Deed[]) =>
    deeds.map(({ what, steps }) => ({
      what,
      steps: steps.filter(({ record }) => !record.startsWith('erased')),
    }))
  let isFirst = true
  const undo = stackWith((stack) => {
    if (isFirst) stack.remember('renamed', [stepOn('other')])
    isFirst = false
    stack.revise(without)
  })
  const records = Array.from({ length: 120 }, (_, n) => (n % 2 === 0 ? `erased ${n}` : `post ${n}`))
  undo.remember('imported', records.map(stepOn))
  await undo.undo()
  expect(await undo.redo()).toMatchObject({ what: 'imported', undone: 60 })
  expect((await undo.undo())?.records.some((record) => record.startsWith('erased'))).toBe(false)
  expect(await undo.undo()).toMatchObject({ what: 'renamed', undone: 1 })
})
