import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DrawEntry, hashOfList, listChange, listText, parseListText } from './list.ts'

const entries = fc
  .uniqueArray(fc.stringMatching(/^[a-z2-7]{14}$/), { maxLength: 30 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) => fc.integer({ min: 1, max: 100 }).map((weight) => ({ code, weight }))),
    ),
  )
  .map((all): DrawEntry[] => [...all])

describe('the list of a draw', () => {
  test('is one text for one set of entries, in whatever order they are', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const text = listText(all)
        expect(listText([...all].reverse())).toBe(text)
        const read = parseListText(text)
        expect(read && listText(read)).toBe(text)
        expect(read).toHaveLength(all.length)
      }),
    )
  })

  test('can be made and hashed by hand', () => {
    const text = listText([
      { code: 'b2', weight: 3 },
      { code: 'a7', weight: 1 },
    ])
    expect(text).toBe('a7 1\nb2 3\n')
    // printf 'a7 1\nb2 3\n' | sha256sum
    expect(hashOfList(text)).toBe(
      'e977f24dc3259f14d71310a0bc56a92277c2f4cf422d24e4738b562c1d6c20b3',
    )
  })

  test.each([
    ['a line without an end', 'a 1'],
    ['an entry twice', 'a 1\na 1\n'],
    ['entries out of order', 'b 1\na 1\n'],
    ['no tickets', 'a 0\n'],
    ['too many tickets', 'a 101\n'],
    ['tickets in another form', 'a 01\n'],
    ['two spaces', 'a  1\n'],
    ['a name', 'Awa Konaté 1\n'],
    ['an empty line', 'a 1\n\nb 1\n'],
  ])('is none with %s', (_, text) => {
    expect(parseListText(text)).toBeNull()
  })

  test('shows what is otherwise than it was', () => {
    const was = [
      { code: 'a', weight: 1 },
      { code: 'b', weight: 1 },
    ]
    expect(listChange(was, [...was].reverse())).toBeNull()
    const is = [
      { code: 'b', weight: 2 },
      { code: 'c', weight: 1 },
    ]
    expect(listChange(was, is)).toEqual({ added: ['c'], removed: ['a'], weighed: ['b'] })
  })
})
