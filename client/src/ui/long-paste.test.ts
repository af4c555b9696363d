import { expect, test } from 'vitest'
import { tooMuchFor } from './long-paste.ts'

const pasting = (text: string) => ({
  clipboardData: { getData: () => text },
})

test('what is marked makes room for what is pasted, and what does not fit is counted whole', () => {
  const field = { value: 'Portes ouvertes', selectionStart: 0, selectionEnd: 6 }
  expect(tooMuchFor(field, pasting('Vitres'), 15)).toBeNull()
  expect(tooMuchFor(field, pasting('Fenêtres'), 15)).toBe(8)
  expect(tooMuchFor({ ...field, selectionEnd: 0 }, pasting('!'), 15)).toBe(1)
})
