import { expect, test } from 'vitest'
import { isolated, piecesOf } from './isolated.ts'

test('each name in a sentence is a piece of its own, in which it may run from right to left', () => {
  const sentence = `${isolated('سارة رضایی')} made Olive (${isolated('عمر')}) an owner`
  expect(piecesOf(sentence)).toEqual([
    { text: 'سارة رضایی', isName: true },
    { text: ' made Olive (', isName: false },
    { text: 'عمر', isName: true },
    { text: ') an owner', isName: false },
  ])
})

test('nobody is called so that the rest of the line becomes a part of their name', () => {
  expect(piecesOf(`${isolated('Eve\u2069\u2068')}, 00:09`)).toEqual([
    { text: 'Eve', isName: true },
    { text: ', 00:09', isName: false },
  ])
  expect(isolated('')).toBe('')
})
