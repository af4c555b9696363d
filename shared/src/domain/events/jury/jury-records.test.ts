import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { entriesIn } from '#shared/documents/entries.ts'
import { parseSheet } from '../sheet.ts'
import { mayGrow, typeDigit } from './digits.ts'
import { judgementsOf } from './judgement.ts'
import { decide, parseVerdict } from './verdict.ts'

describe('what is written of a jury', () => {
  test('M5: a note of nonsense is left out, a sheet of nobody is damaged, and neither stops the rest', () => {
    const doc = new Y.Doc()
    const ballots = entriesIn(doc, 'ballots')
    const map = new Y.Map<unknown>()
    ballots.set('s1', map)
    map.set('createdBy', 'awa')
    map.set('note:score:e1:idea', '100 8/10')
    map.set('note:score:e1:light', '100 11/10')
    map.set('note:score:e2:idea', 'yesterday 8/10')
    map.set('note:score:e2:light', 8)
    map.set('note:comment:e1', '100 Sharp, and  well seen\nfrom below')
    const sheet = parseSheet('s1', map)
    if (sheet.kind !== 'sheet') throw new Error('damaged')
    const awa = judgementsOf([sheet]).get('awa')
    expect([...(awa?.keys() ?? [])]).toEqual(['e1'])
    expect(awa?.get('e1')?.scores).toEqual(new Map([['idea', { points: 8, outOf: 10 }]]))
    expect(awa?.get('e1')?.comment).toBe('Sharp, and  well seen\nfrom below')
    ballots.set('s2', new Y.Map<unknown>())
    expect(parseSheet('s2', ballots.get('s2'))).toMatchObject({ kind: 'damaged' })
  })

  test('a decision comes back as it was written, and one of its places unreadable makes it damaged, not shorter', () => {
    const doc = new Y.Doc()
    const verdicts = entriesIn(doc, 'verdicts')
    const author = {
      person: 'awa',
      now: 5,
      random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
    }
    const places = [
      { entry: 'e2', place: 1, mean: 8.33, prize: 'Camera, 35 mm lens' },
      { entry: 'e1', place: 2, mean: null, prize: '' },
    ]
    const { id } = decide(verdicts, { places, reasons: 'The light.' }, author)
    expect(parseVerdict(id, verdicts.get(id))).toMatchObject({
      places,
      reasons: 'The light.',
      by: 'awa',
    })
    verdicts.get(id)?.set('place:e1', 'second')
    expect(parseVerdict(id, verdicts.get(id))).toMatchObject({ kind: 'damaged', field: 'place:e1' })
  })
})

describe('digits typed one after the other', () => {
  const type = (digits: string, scale: number, criteria: number): number[] => {
    const scores: number[] = []
    let [at, open]: [number, number | null] = [0, null]
    for (const digit of digits) {
      if (at >= criteria) break
      const typed = typeDigit(Number(digit), { at, open, scale, criteria })
      if (!typed) break
      scores[typed.at] = typed.points
      at = typed.next
      open = typed.next === typed.at ? typed.points : null
    }
    return scores
  }

  test('go on by themselves as soon as none could follow', () => {
    expect(type('798', 10, 3)).toEqual([7, 9, 8])
    expect(type('1078', 10, 3)).toEqual([10, 7, 8])
    expect(type('178', 10, 3)).toEqual([1, 7, 8])
    expect(type('0', 10, 3)).toEqual([0])
    expect(type('543', 5, 3)).toEqual([5, 4, 3])
    expect(type('2019', 20, 2)).toEqual([20, 19])
  })

  test('what is more than the scale is no score, and nothing is guessed', () => {
    expect(type('9', 5, 3)).toEqual([])
    expect(mayGrow(1, 5)).toBe(false)
    expect(mayGrow(2, 20)).toBe(true)
  })
})
