import { describe, expect, test } from 'vitest'
import { CONFORMANCE } from './fixtures/conformance.ts'
import { hashtagsIn, mentionsIn } from './tags.ts'

describe('hashtags', () => {
  test.each(CONFORMANCE.hashtags)('twitter-text: $description', ({ text, expected }) => {
    expect(hashtagsIn(text)).toEqual(expected)
  })

  test('one inside an address is none', () => {
    expect(hashtagsIn('https://exemple.fr/#inscription #brest')).toEqual(['brest'])
  })
})

describe('mentions', () => {
  test('are names with dots and underscores, and not the end of a sentence', () => {
    expect(mentionsIn('Avec @reseau.tremplin et @lea_b. Merci (@théo)')).toEqual([
      '@reseau.tremplin',
      '@lea_b',
      '@th',
    ])
  })

  test('are not in addresses, of e-mail or of pages', () => {
    expect(mentionsIn('lea@exemple.fr https://exemple.social/@lea')).toEqual([])
  })
})
