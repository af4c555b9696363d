import { expect, test } from 'vitest'
import type { RulesFacts } from '#shared/domain/events/rules/facts.ts'
import { readMarkdown } from '#shared/formats/markdown.ts'
import { type RulesWords, rulesMarkdown } from './markdown.ts'

/** Words that say what they were asked for. */
const words = new Proxy({} as RulesWords, {
  get(_, name) {
    const key = String(name)
    if (key === 'ways')
      return new Proxy({}, { get: (_, part) => (of: string) => `ways ${String(part)} ${of}` })
    if (['articles', 'blanks', 'costs'].includes(key))
      return new Proxy({}, { get: (__, part) => `${key} ${String(part)}` })
    const plain = ['minors', 'once', 'drawHow', 'marketing', 'partnership']
    if (plain.includes(key)) return key
    return (...facts: readonly unknown[]) => `${key} ${facts.flat().join(' ')}`
  },
})

const EMPTY: RulesFacts = {
  organiser: '',
  address: '',
  contact: '',
  country: '',
  age: null,
  minors: false,
  once: true,
  cost: 'free',
  how: '',
  jury: '',
  told: '',
  answerDays: null,
  data: '',
  keptDays: null,
  complaints: '',
  deposit: '',
  partnership: false,
  read: new Map(),
  name: 'Autumn\n# contest',
  type: 'draw',
  audience: '',
  from: null,
  until: null,
  results: null,
  timeZone: 'Europe/Paris',
  prizes: [],
  criteria: [],
  currency: 'EUR',
  networks: [],
  untranslated: [],
}

test('what nobody has said is a blank that says what is missing', () => {
  const text = rulesMarkdown(EMPTY, words)
  expect(text).toContain('# title Autumn # contest\n')
  for (const blank of ['organiser', 'from', 'audience', 'age', 'how', 'prizes', 'told', 'kept'])
    expect(text).toContain(`**missing blanks ${blank}**`)
  expect(text).not.toContain('articles networks')
})

test('everything that the plan says stands in its article', () => {
  const text = rulesMarkdown(
    {
      ...EMPTY,
      organiser: 'Réseau Tremplin',
      from: '2026-09-28',
      age: 15,
      minors: true,
      how: 'Send a photo.\n\n- one a person',
      prizes: [
        { name: 'Camera', count: 1, value: 42_000, supplier: 'Kervella', way: 'jury' },
        { name: 'Books', count: 5, value: null, supplier: '', way: 'draw' },
      ],
      criteria: [
        { name: 'Theme', weight: 1 },
        { name: 'Image', weight: 2 },
      ],
      // With the full stop of an answer, in a sentence that has its own.
      jury: 'Five photographers.',
      networks: ['instagram', 'blog'],
      partnership: true,
      deposit: 'Me Kervella',
    },
    words,
  )
  const headings = readMarkdown(text).filter(({ kind }) => kind === 'heading')
  expect(headings).toHaveLength(11)
  for (const said of [
    'organiser Réseau Tremplin',
    'dates when 2026-09-28',
    'age 15\n\nminors\n\nonce',
    '- one a person\n\ncosts free',
    '- prize 1 Camera money 42000 EUR Kervella\n- prize 5 Books **missing blanks value**',
    'ways jury list quoted Camera\n\nways draw list quoted Books\n\ncriteria list criterion Theme 33 criterion Image 67\n\njury Five photographers\n\ndrawHow',
    'partnership',
    'deposit Me Kervella',
    'release list network instagram',
  ])
    expect(text).toContain(said)
  expect(text).not.toContain('network blog')
})
