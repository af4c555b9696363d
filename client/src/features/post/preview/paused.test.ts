import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { createPaused } from './paused.ts'

function paused() {
  let due: (() => void) | null = null
  const after = (_: number, run: () => void) => {
    due = run
    return () => {
      due = null
    }
  }
  const [value, setValue] = createSignal('')
  const made = createRoot((end) => {
    const read = createPaused(value, 350, after)
    // Read from a document while the page is still being put together.
    setValue('Samedi')
    return { read, end }
  })
  return { ...made, setValue, pause: () => due?.() }
}

test('a text that comes while its card is being put together is on the card at once', () => {
  const { read, end } = paused()
  expect(read()).toBe('Samedi')
  end()
})

test('what is typed is on the card when the keys have paused', () => {
  const { read, setValue, pause, end } = paused()
  setValue('Samedi 7')
  setValue('Samedi 7 novembre')
  expect(read()).toBe('Samedi')
  pause()
  expect(read()).toBe('Samedi 7 novembre')
  end()
})
