import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createSettledText } from './settled-text.ts'

test('a text is read once for many keys, a colleague’s among them, and in the task of none', () => {
  const mine = new Y.Doc()
  const theirs = new Y.Doc()
  const text = mine.getText('body')
  text.insert(0, 'Bonjour')
  const tasks: (() => void)[] = []
  const { settled, end } = createRoot((dispose) => ({
    end: dispose,
    settled: createSettledText({
      text: () => text,
      after(_, run) {
        tasks.push(run)
        return () => tasks.splice(0)
      },
    }),
  }))
  expect(settled()).toBe('Bonjour')

  text.insert(7, ' à tous')
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
  theirs.getText('body').insert(14, ', dit Bob')
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs))
  expect([settled(), tasks.length]).toEqual(['Bonjour', 1])
  tasks.shift()?.()
  expect(settled()).toBe('Bonjour à tous, dit Bob')

  text.insert(0, '« ')
  end()
  expect(tasks).toEqual([])
  text.insert(0, '« ')
  expect(tasks).toEqual([])
})

test('a book is read once the keys pause', () => {
  const text = new Y.Doc().getText('body')
  const clock: { at: number; run: () => void }[] = []
  const { settled, end } = createRoot((dispose) => ({
    end: dispose,
    settled: createSettledText({
      text: () => text,
      after(ms, run) {
        const timer = { at: ms, run }
        clock.push(timer)
        return () => clock.splice(clock.indexOf(timer), 1)
      },
    }),
  }))
  text.insert(0, 'a'.repeat(20_001))
  const [first] = clock
  text.insert(0, 'b')
  expect(clock).toHaveLength(1)
  expect(clock[0]).not.toBe(first)
  clock[0]?.run()
  expect(settled()).toHaveLength(20_002)
  end()
})
