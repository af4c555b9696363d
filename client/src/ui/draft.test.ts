import { createRoot, createSignal } from 'solid-js'
import { describe, expect, test } from 'vitest'
import { createDraft, movedCaret } from './draft.ts'

function typing() {
  const [kept, setKept] = createSignal('Portes ouvertes')
  const written: string[] = []
  let due: (() => void) | null = null
  const { draft, leave } = createRoot((dispose) => ({
    draft: createDraft({
      kept,
      write(value) {
        written.push(value)
        setKept(value)
      },
      after(_, run) {
        due = run
        return () => {
          due = null
        }
      },
    }),
    leave: dispose,
  }))
  return { draft, leave, setKept, written, pause: () => due?.() }
}

describe('a field while somebody types', () => {
  test('is written on a pause, as one change', () => {
    const { draft, written, pause } = typing()
    draft.typed('Portes ouvertes d')
    draft.typed('Portes ouvertes de Brest')
    expect(written).toEqual([])
    pause()
    expect(written).toEqual(['Portes ouvertes de Brest'])
  })

  test('is written when it is left, so that nothing typed is lost', () => {
    const { draft, written, leave } = typing()
    draft.typed('Portes ouvertes de Rennes')
    leave()
    expect(written).toEqual(['Portes ouvertes de Rennes'])
  })

  test('keeps what is being typed when a colleague changes it, and shows theirs otherwise', () => {
    const { draft, setKept, pause } = typing()
    draft.typed('Portes ouvertes de Brest')
    setKept('Journée portes ouvertes')
    expect(draft.value()).toBe('Portes ouvertes de Brest')
    pause()
    setKept('Journée portes ouvertes')
    expect(draft.value()).toBe('Journée portes ouvertes')
  })

  test('writes nothing when nothing was changed', () => {
    const { draft, written } = typing()
    draft.typed('Portes ouvertes')
    draft.flush()
    expect(written).toEqual([])
  })
})

describe('the caret', () => {
  test('stays where it was when something is written after it', () => {
    expect(movedCaret('Portes', 'Portes ouvertes', 3)).toBe(3)
  })
  test('moves along when something is written or removed before it', () => {
    expect(movedCaret('ouvertes', 'Portes ouvertes', 4)).toBe(11)
    expect(movedCaret('Portes ouvertes', 'ouvertes', 11)).toBe(4)
  })
  test('is never outside of the text', () => {
    expect(movedCaret('Portes ouvertes', 'Porte close', 8)).toBeLessThanOrEqual(11)
  })
})
