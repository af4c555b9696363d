import { createRoot, createSignal } from 'solid-js'
import { describe, expect, test } from 'vitest'
import { createDraft, movedCaret } from './draft.ts'
import { createProseDraft } from './prose-draft.ts'

function typing(create = createDraft, asKept = (text: string) => text) {
  const [kept, setKept] = createSignal('Portes ouvertes')
  const written: string[] = []
  let due: (() => void) | null = null
  const { draft, leave } = createRoot((dispose) => ({
    draft: create({
      kept,
      write(value) {
        written.push(value)
        setKept(asKept(value))
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
  return { draft, leave, kept, setKept, written, pause: () => due?.() }
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

  test('goes on after a pause where it was, though what surrounds a text is not kept', () => {
    const { draft, kept, setKept, pause } = typing(createDraft, (text) => text.trim())
    draft.typed('Portes ouvertes ')
    pause()
    expect([draft.value(), kept()]).toEqual(['Portes ouvertes ', 'Portes ouvertes'])
    draft.typed('Portes ouvertes de Brest')
    pause()
    expect(kept()).toBe('Portes ouvertes de Brest')
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

test('a text in which a colleague writes meanwhile has both, also after a pause and without what surrounds it', () => {
  const { draft, kept, setKept, pause } = typing(createProseDraft, (text) => text.trim())
  draft.typed('Portes ouvertes à Brest ')
  setKept('Samedi : Portes ouvertes')
  pause()
  expect(kept()).toBe('Samedi : Portes ouvertes à Brest')
  draft.typed(`${draft.value()}, dès 9 h`)
  pause()
  expect(kept()).toBe('Samedi : Portes ouvertes à Brest, dès 9 h')
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
