import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONFORMANCE } from './fixtures/conformance.ts'
import { countGraphemes } from './graphemes.ts'
import { bytesOf, countedOnMastodon, lengthOnThreads, weightOnX } from './lengths.ts'

const FAMILY = '👨‍👩‍👧‍👦'

describe('the weight of a text on X', () => {
  test.each(CONFORMANCE.weights)('twitter-text: $description', ({ text, expected }) => {
    expect(weightOnX(text)).toBe(expected)
  })

  test.each([
    ['voir exemple.fr merci', 34],
    ['€', 2],
    ['…', 2],
    ['é', 1],
    ['e\u0301', 1],
    [FAMILY, 2],
    ['©', 1],
    ['©️', 2],
    ['🇫🇷🇫🇷', 4],
    ['🇦🇦', 4],
    ['👨‍🍳👨🏽‍🍳', 4],
    ['🏳‍🌈', 2],
    ['😀🏽', 4],
    ['#️⃣ 1⃣', 5],
    // What 300,000 random texts had found where twitter-text 3.1.0 counted otherwise.
    ['🏳️‍🌈\uFE0F', 4],
    ['t.co/abc..(a)', 28],
  ])('of "%s" is %i', (text, weight) => {
    expect(weightOnX(text)).toBe(weight)
  })
})

describe('the length of a text on Mastodon', () => {
  const length = (text: string) => countGraphemes(countedOnMastodon(text))

  test('an address counts 23 when it has its protocol, and what it is long when not', () => {
    expect(length('https://exemple.fr')).toBe(23)
    expect(length(`https://exemple.fr/${'a'.repeat(200)} !`)).toBe(25)
    expect(length('exemple.fr')).toBe(10)
  })

  test('somebody elsewhere counts as somebody here', () => {
    expect(countedOnMastodon('Merci @lea@exemple.social, et @theo !')).toBe(
      'Merci @lea, et @theo !',
    )
    expect(countedOnMastodon('lea@exemple.social')).toBe('lea@exemple.social')
  })

  test('an emoji is one letter', () => {
    expect(length(`${FAMILY}é`)).toBe(2)
  })
})

describe('the length of a text on Threads', () => {
  test('an emoji counts its bytes, a letter one', () => {
    expect(lengthOnThreads('été')).toBe(3)
    expect(lengthOnThreads('👍')).toBe(4)
    expect(lengthOnThreads(`a${FAMILY}b`)).toBe(27)
    expect(lengthOnThreads('100 € ©')).toBe(7)
  })
})

describe('counting', () => {
  const text = fc.string({ unit: 'binary' })
  const mixed = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '\n',
          '\r\n',
          '\r',
          '\u0301',
          '\u200D',
          '\uFE0F',
          '\u00AD',
          FAMILY,
          '🇫🇷',
          'é',
          '€',
        ),
        fc.string({ unit: 'grapheme' }),
      ),
    )
    .map((parts) => parts.join(''))
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

  test('letters as a reader sees them are those that the platform finds, however they are looked for', () => {
    fc.assert(
      fc.property(fc.oneof(text, mixed), (one) => {
        expect(countGraphemes(one)).toBe([...segmenter.segment(one)].length)
      }),
    )
  })

  test('letters stops where it is asked to, and never before', () => {
    fc.assert(
      fc.property(mixed, fc.nat({ max: 20 }), (one, most) => {
        const all = countGraphemes(one)
        if (all <= most) expect(countGraphemes(one, most)).toBe(all)
        else expect(countGraphemes(one, most)).toBeGreaterThan(most)
      }),
    )
  })

  test('bytes are those of UTF-8', () => {
    fc.assert(
      fc.property(fc.oneof(text, mixed, fc.constantFrom('\ud83d', 'a\udc4d')), (one) => {
        expect(bytesOf(one)).toBe(new TextEncoder().encode(one).length)
      }),
    )
  })

  test('on X does not ask how a letter was composed', () => {
    fc.assert(
      fc.property(mixed, (one) => {
        expect(weightOnX(one.normalize('NFD'))).toBe(weightOnX(one))
      }),
    )
  })
})
