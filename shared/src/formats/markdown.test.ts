import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleSaid } from '#shared/domain/moderation/article.ts'
import { charterMarkdown } from './charter-markdown.ts'
import { type Inline, readMarkdown } from './markdown.ts'

const textOf = (of: readonly Inline[]) =>
  of.map((one) => ('text' in one ? one.text : '\n')).join('')

test('a rule is read as its paragraphs, lists and links', () => {
  expect(
    readMarkdown(
      'On **reste** courtois,\n*toujours*.\n\n- ni insulte\n- ni `spam`\n\n1. un rappel',
    ),
  ).toEqual([
    {
      kind: 'paragraph',
      of: [
        { kind: 'text', text: 'On ' },
        { kind: 'strong', text: 'reste' },
        { kind: 'text', text: ' courtois,' },
        { kind: 'break' },
        { kind: 'em', text: 'toujours' },
        { kind: 'text', text: '.' },
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        [{ kind: 'text', text: 'ni insulte' }],
        [
          { kind: 'text', text: 'ni ' },
          { kind: 'code', text: 'spam' },
        ],
      ],
    },
    { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'un rappel' }]] },
  ])
  expect(readMarkdown('[la loi](https://example.org/dsa)')).toEqual([
    {
      kind: 'paragraph',
      of: [{ kind: 'link', text: 'la loi', address: 'https://example.org/dsa' }],
    },
  ])
})

test('what could run is text: HTML, scripts, addresses of other kinds', () => {
  for (const bad of [
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,hello)',
    '<img src=x onerror=alert(1)>',
  ]) {
    const [block, ...more] = readMarkdown(bad)
    expect(more).toEqual([])
    expect(block?.kind === 'paragraph' && block.of).toEqual([{ kind: 'text', text: bad }])
  }
})

test('whatever is written, no word of it gets lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab *_`-.1>#[]()\n') }), (text) => {
      const said = readMarkdown(text).flatMap((block) =>
        block.kind === 'list' ? block.items.map(textOf) : [textOf(block.of)],
      )
      const letters = (all: string) => all.replace(/[^ab]/g, '')
      expect(letters(said.join(''))).toBe(letters(text))
    }),
  )
})

test('a charter leaves as one file: its facts, then each article under its number, in the language there is', () => {
  const articles: ArticleSaid[] = [
    { id: 'a', fr: { title: 'Respect', text: 'On reste courtois.' }, en: { title: '', text: '' } },
    { id: 'b', fr: { title: 'Liens', text: '' }, en: { title: 'Links', text: '- no spam\n' } },
  ]
  expect(
    charterMarkdown({ title: 'Charter', facts: ['Version 2', 'Approved'] }, articles, 'en'),
  ).toBe(
    '# Charter\n\nVersion 2  \nApproved\n\n## 1. Respect\n\nOn reste courtois.\n\n## 2. Links\n\n- no spam\n',
  )
})
