import { describe, expect, test } from 'vitest'
import { CONFORMANCE } from './fixtures/conformance.ts'
import { linksIn } from './links.ts'

const urlsIn = (text: string) => linksIn(text).map(({ url }) => url)

describe('the addresses that X finds in a text', () => {
  test.each(CONFORMANCE.urls)('twitter-text: $description', ({ text, expected }) => {
    expect(urlsIn(text)).toEqual(expected)
  })

  test.each(CONFORMANCE.urlsAt)(
    'twitter-text, with indices: $description',
    ({ text, expected }) => {
      const found = linksIn(text).map(({ url, start }) => ({
        url,
        indices: [start, start + url.length],
      }))
      expect(found).toEqual(expected)
    },
  )

  test('a domain without protocol is one, with what follows it', () => {
    expect(linksIn('Voir exemple.fr, ou www.exemple.fr/inscription?a=1.')).toEqual([
      { url: 'exemple.fr', start: 5, bare: true },
      { url: 'www.exemple.fr/inscription?a=1', start: 20, bare: true },
    ])
  })

  test('an address of e-mail and a word with a dot in it are none', () => {
    expect(urlsIn('lea@exemple.fr, fin.Puis, 11.30, etc.')).toEqual([])
  })
})
