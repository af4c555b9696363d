import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rebased } from './rebased.ts'

test.each([
  ['Elle dit.', 'Elle dit. Puis.', 'Hier : Elle dit.', 'Hier : Elle dit. Puis.'],
  ['Elle dit.', 'Hier : Elle dit.', 'Elle dit. Puis.', 'Hier : Elle dit. Puis.'],
  ['Elle dit.', 'Elle.', 'Elle dit. Puis.', 'Elle. Puis.'],
  ['Elle dit.', 'Elle crie.', 'Elle parle.', 'Elle parlecrie.'],
])('of %j I made %j while it became %j: it is %j', (base, typed, now, both) => {
  expect(rebased(base, typed, now)).toBe(both)
})

test('alone it is what was typed; and no word that either put in is lost', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' '), { maxLength: 8 }).map((s) => s.join(''))
  const spot = fc.double({ min: 0, max: 1, noNaN: true })
  const insert = (base: string, at: number, word: string) => {
    const place = Math.round(at * base.length)
    return base.slice(0, place) + word + base.slice(place)
  }
  fc.assert(
    fc.property(text, spot, spot, (base, here, there) => {
      const [mine, theirs] = [insert(base, here, 'MINE'), insert(base, there, 'THEIRS')]
      expect(rebased(base, mine, base)).toBe(mine)
      const both = rebased(base, mine, theirs)
      expect(both).toContain('MINE')
      expect(both).toContain('THEIRS')
      expect(both).toHaveLength(base.length + 10)
    }),
  )
})
