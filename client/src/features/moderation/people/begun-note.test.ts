import { expect, test } from 'vitest'
import { begunNote, moveBegunNote } from './begun-note.ts'

function keep(texts: Readonly<Record<string, string>>) {
  const kept = new Map(Object.entries(texts))
  const begun = {
    get: (field: string) => kept.get(field) ?? '',
    set: (field: string, text: string) =>
      text === '' ? void kept.delete(field) : void kept.set(field, text),
  }
  return { kept, begun }
}

test('half a note about somebody whose file becomes another’s stands there, with its type, and is nowhere else', () => {
  const { kept, begun } = keep({
    [begunNote('one')]: 'Was told in priv',
    [`${begunNote('one')}.type`]: 'warning',
  })
  moveBegunNote(begun, 'one', 'other')
  expect([...kept]).toEqual([
    [begunNote('other'), 'Was told in priv'],
    [`${begunNote('other')}.type`, 'warning'],
  ])
})

test('behind what was begun there, which keeps its type', () => {
  const { kept, begun } = keep({
    [begunNote('one')]: 'Second',
    [`${begunNote('one')}.type`]: 'warning',
    [begunNote('other')]: 'First',
    [`${begunNote('other')}.type`]: 'praise',
  })
  moveBegunNote(begun, 'one', 'other')
  expect(kept.get(begunNote('other'))).toBe('First\nSecond')
  expect(kept.get(`${begunNote('other')}.type`)).toBe('praise')
  expect(kept.size).toBe(2)
})
