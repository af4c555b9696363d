import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { drawEntryOf, parseEntry, personKey, takesPart } from './entry.ts'
import { parsePasted } from './pasted-entries.ts'

function read(fields: Record<string, unknown>) {
  const map = new Y.Doc().getMap('entries')
  for (const [field, value] of Object.entries(fields)) map.set(field, value)
  const entry = parseEntry('a'.repeat(14), map)
  if (entry.kind !== 'entry') throw new Error(`damaged: ${entry.field}`)
  return entry
}

describe('an entry', () => {
  test('M4: takes part with one ticket until somebody says otherwise', () => {
    const entry = read({ name: 'Awa Konaté' })
    expect(takesPart(entry)).toBe(true)
    expect(drawEntryOf(entry)).toEqual({ code: 'a'.repeat(14), weight: 1 })
    for (const fields of [
      { eligibility: 'refused' },
      { eligibility: 'pending' },
      { eligibility: 'what a newer version says' },
      { withdrawnAt: 5 },
      { deletedAt: 5 },
    ])
      expect(takesPart(read({ name: 'Awa', ...fields }))).toBe(false)
  })

  test.each([
    [0, 1],
    [-4, 1],
    [2.6, 3],
    [1_000, 100],
    ['three', 1],
    [Number.NaN, 1],
  ])('M5: a weight of %s is %d', (weight, tickets) => {
    expect(read({ name: 'Awa', weight }).weight).toBe(tickets)
  })

  test('M5: of nobody is damaged', () => {
    const map = new Y.Doc().getMap('entries')
    map.set('number', 3)
    expect(parseEntry('a', map)).toMatchObject({ kind: 'damaged', field: 'name' })
    expect(parseEntry('a', 'no map')).toMatchObject({ kind: 'damaged' })
  })

  test('the same person in other capitals is the same person', () => {
    const person = { name: 'Awa Konaté', email: '', handle: '' }
    expect(personKey({ ...person, email: 'Awa@Example.ORG ' })).toBe(
      personKey({ ...person, name: 'A. Konaté', email: 'awa@example.org' }),
    )
    expect(personKey({ ...person, handle: '@AwaK' })).toBe(personKey({ ...person, handle: 'awak' }))
    expect(personKey({ ...person, name: ' awa  KONATÉ' })).toBe(personKey(person))
    expect(personKey({ ...person, name: 'Awa' })).not.toBe(personKey(person))
    // What many write where an address is asked for is nobody's.
    expect(personKey({ ...person, email: '-' })).toBe(personKey(person))
    expect(personKey({ name: '', handle: '', email: 'aucune' })).toBe('email:aucune')
  })
})

describe('a pasted list', () => {
  test('is understood line by line, whatever separates what is in a line and in whatever order it is', () => {
    const { entries, heavy } = parsePasted(
      'Awa Konaté, awa@example.org\r\n\n"Lucas Perrin"\t@lucasp\t2\n  Chloé Abgrall  \n3; jeanne@example.org; Jeanne Morvan\n',
    )
    expect(heavy).toEqual([])
    expect(entries).toEqual([
      { name: 'Awa Konaté', email: 'awa@example.org', handle: '', weight: 1 },
      { name: 'Lucas Perrin', email: '', handle: '@lucasp', weight: 2 },
      { name: 'Chloé Abgrall', email: '', handle: '', weight: 1 },
      { name: 'Jeanne Morvan', email: 'jeanne@example.org', handle: '', weight: 3 },
    ])
  })

  test('says which lines want more tickets than one may have', () => {
    const { entries, heavy } = parsePasted('Awa, 1\nLucas, 5000')
    expect(heavy).toEqual([2])
    expect(entries.map(({ weight }) => weight)).toEqual([1, 100])
  })

  test('keeps HTML in a name as the text that it is, and a lone number as nobody', () => {
    expect(parsePasted('<b>Awa</b>\n12\n;;').entries.map(({ name }) => name)).toEqual([
      '<b>Awa</b>',
    ])
  })
})
