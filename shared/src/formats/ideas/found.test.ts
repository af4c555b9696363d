import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LONGEST_IDEA_TEXT, LONGEST_IDEA_TITLE } from '#shared/domain/idea.ts'
import { webLink } from '#shared/domain/idea-link.ts'
import { linkIn, MOST_FOUND, readFound, readShared } from './found.ts'

describe('what is pasted', () => {
  test.each([
    ['https://example.org/a', { title: '', text: '', link: 'https://example.org/a' }],
    ['www.example.org/a', { title: '', text: '', link: 'https://www.example.org/a' }],
    [
      'La rentrée en images – https://example.org/a.',
      { title: 'La rentrée en images', text: '', link: 'https://example.org/a' },
    ],
    [
      'Vu (https://fr.wikipedia.org/wiki/Ruche_(apiculture)).',
      { title: 'Vu', text: '', link: 'https://fr.wikipedia.org/wiki/Ruche_(apiculture)' },
    ],
    ['Interroger la fleuriste', { title: 'Interroger la fleuriste', text: '', link: null }],
    [
      'Un titre\nhttps://example.org/a\nEt ce qu’elle dit.',
      { title: 'Un titre', text: 'Et ce qu’elle dit.', link: 'https://example.org/a' },
    ],
    [
      'https://example.org/a\nCe qu’elle dit.',
      { title: '', text: 'Ce qu’elle dit.', link: 'https://example.org/a' },
    ],
  ])('%j is one idea', (pasted, found) => {
    expect(readFound(pasted)).toMatchObject({ whole: found, remarks: [] })
  })

  test('links below each other are a list, prose is one idea unless somebody says otherwise', () => {
    const list = readFound('- https://a.example/1\n\n- Un titre : https://a.example/2\n')
    expect(list.isList).toBe(true)
    expect(list.each.map(({ title, link }) => [title, link])).toEqual([
      ['', 'https://a.example/1'],
      ['Un titre', 'https://a.example/2'],
    ])
    const prose = readFound('Elle dit ceci.\nPuis cela.\nEt https://a.example/3 à la fin.')
    expect(prose).toMatchObject({ isList: false, each: { length: 3 } })
  })

  test('titles above their links are pairs', () => {
    const { each, isList } = readFound('Un\nhttps://a.example/1\nDeux\nhttps://a.example/2')
    expect(isList).toBe(true)
    expect(each).toEqual([
      { title: 'Un', text: '', link: 'https://a.example/1' },
      { title: 'Deux', text: '', link: 'https://a.example/2' },
    ])
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    ' JavaScript:alert(document.domain)',
    'Un titre\njavascript:alert(1)',
  ])('%j is no link: it is kept as the text that it is, and said', (pasted) => {
    const { whole, remarks } = readFound(pasted)
    expect(whole).toMatchObject({ link: null })
    expect([whole?.title, whole?.text].filter(Boolean).join('\n')).toBe(pasted.trim())
    expect(remarks).toContainEqual(expect.objectContaining({ kind: 'no-web-address' }))
  })

  test('HTML stays text, to the letter, and is said', () => {
    const pasted = '<img src=x onerror="alert(1)">\n<script>alert(1)</script>'
    const { whole, remarks } = readFound(pasted)
    expect(`${whole?.title}\n${whole?.text}`).toBe(pasted)
    expect(remarks).toContainEqual({ kind: 'markup' })
  })

  test('a megabyte is read in no time, cut to what an idea holds, and said', () => {
    const { whole, remarks } = readFound('a'.repeat(1_048_576))
    expect(whole?.text).toHaveLength(LONGEST_IDEA_TEXT)
    expect(remarks).toEqual([{ kind: 'too-long', length: 1_048_576, kept: LONGEST_IDEA_TEXT }])
    const lines = readFound('https://a.example/\n'.repeat(60_000))
    expect(lines.each).toHaveLength(MOST_FOUND)
    expect(lines.remarks).toContainEqual({ kind: 'too-many', kept: MOST_FOUND })
  })

  test.each(['-', '<a ', 'www.', 'http://', '(', 'http://a.example/)', '. '])(
    'a megabyte of %j takes no longer than another',
    (part) => {
      const { whole } = readFound(`${part.repeat(1_048_576 / part.length)}a`)
      expect(whole).not.toBeNull()
    },
  )

  test('whatever it is: its links are of the web, nothing is longer than it may be, and nothing throws', () => {
    const piece = fc.constantFrom(
      'http://',
      'www.',
      '\n',
      '<b>',
      'javascript:',
      ' ',
      'a.b',
      '(',
      '😀',
    )
    const pasted = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 12 })))
    fc.assert(
      fc.property(pasted, (parts) => {
        const { whole, each } = readFound(parts.join(''))
        for (const found of [...each, ...(whole ? [whole] : [])]) {
          if (found.link !== null) expect(webLink(found.link)).not.toBeNull()
          expect(found.title.length).toBeLessThanOrEqual(LONGEST_IDEA_TITLE)
          expect(found.title).not.toMatch(/\n/)
        }
      }),
    )
  })
})

describe('what a share sheet hands over', () => {
  test('an address in the text is the link, and what is said twice is kept once', () => {
    expect(
      readShared({ title: 'Un titre', text: 'Un titre https://a.example/1', url: '' }),
    ).toEqual({ title: 'Un titre', text: '', link: 'https://a.example/1' })
    expect(readShared({ title: '', text: 'Lisez ceci', url: 'https://a.example/1' })).toEqual({
      title: '',
      text: 'Lisez ceci',
      link: 'https://a.example/1',
    })
  })

  test('an address that is none of the web is kept as text; nothing is nothing', () => {
    expect(readShared({ title: 'x', text: '', url: 'javascript:alert(1)' })).toEqual({
      title: 'x',
      text: 'javascript:alert(1)',
      link: null,
    })
    expect(readShared({ title: ' ', text: '', url: '' })).toBeNull()
  })
})

test('only addresses of the web are found in a text', () => {
  expect(linkIn('ftp://a.example')).toBeNull()
  expect(linkIn('voir http://')).toBeNull()
  expect(linkIn('« https://a.example/é »')).toBe('https://a.example/é')
})
