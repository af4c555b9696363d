import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PERSON_KEYS, personKeys } from '#shared/domain/events/entry.ts'
import { type EntryChoices, planEntries } from './plan-entries.ts'
import { readEntries } from './read-entries.ts'

function opened(text: string) {
  const read = readEntries(new TextEncoder().encode(text))
  if (!read.ok) throw new Error(read.problem.kind)
  return read.table
}

const NO_TERMS = {
  minAge: null,
  countries: [],
  actions: [],
  from: null,
  until: null,
  once: true,
  picture: false,
}

function planned(text: string, change: Partial<EntryChoices> = {}, known: readonly string[] = []) {
  const table = opened(text)
  const usual = { order: null, zone: 'Europe/Paris', repeats: 'once' } as const
  const keys = ['email', 'handle'] as const
  const choices = { uses: table.guesses, keys, ...usual, ...change }
  const now = Date.UTC(2026, 10, 26, 12)
  const terms = { ...NO_TERMS, from: Date.UTC(2026, 10, 20) }
  return planEntries(table, choices, new Set(known), { today: '2026-11-26', now, terms })
}

describe('the columns of', () => {
  test.each([
    [
      'a form in French',
      'Horodateur;Adresse e-mail;Prénom;Nom;Où la photo a-t-elle été prise, et qu’est-ce qui vous a plu là-bas ?\n' +
        '26/11/2026 09:12:44;awa@example.org;Awa;Konaté;Au lac',
      ['date', 'email', 'first-name', 'last-name', 'ignored'],
    ],
    [
      'a form in English',
      'Timestamp,Email Address,Full name,Country,Link to your entry\n' +
        '11/26/2026 9:12:44,awa@example.org,Awa Konaté,France,https://example.org/p/1',
      ['date', 'email', 'name', 'country', 'link'],
    ],
    [
      'a contest tool that counts entries',
      'Name,Email,Total Entries,Country\nAwa Konaté,awa@example.org,12,FR',
      ['name', 'email', 'tickets', 'country'],
    ],
    ['a form that says your', 'Votre prénom et nom,Your age?\nAwa Konaté,21', ['name', 'age']],
    [
      'a contest tool with a row for each action',
      'Action,Entries,Status,Name,Email\nTweet,2,Valid,Awa,awa@example.org\nVisit,3,Invalid,Awa,awa@example.org',
      ['ignored', 'tickets', 'status', 'name', 'email'],
    ],
    ['a club', 'Pseudo Discord,Date de naissance\nawak,12/03/2001', ['handle', 'born']],
  ])('%s are known', (_, text, uses) => {
    expect(opened(text).guesses).toEqual(uses)
  })

  test('a list of addresses, or of accounts, has one', () => {
    expect(opened('awa@example.org\nlucas@example.org').guesses).toEqual(['email'])
    expect(opened('@awak\n@lucasp\n').guesses).toEqual(['handle'])
  })
})

describe('a plan', () => {
  test('takes the same person once, whatever the capitals, and says which row is whose', () => {
    const { add, left } = planned(
      'Name,Email,Tickets\nAwa,Awa@Example.org,2\nAwa K.,awa+win@example.org,3\nLéa,lea@example.org,1\n,,4\n',
      {},
      personKeys({ name: 'Lea', email: 'LEA@example.org', handle: '' }, PERSON_KEYS),
    )
    expect(add.map(({ fields }) => fields)).toEqual([
      { name: 'Awa', email: 'Awa@Example.org', weight: 2 },
    ])
    expect(left).toEqual([
      { where: 3, who: 'Awa K.', reason: 'repeated' },
      { where: 4, who: 'Léa', reason: 'known' },
      { where: 5, who: '4', reason: 'nobody' },
    ])
  })

  test('adds up tickets where a tool writes a row for each action, up to what one may have', () => {
    const rows = Array.from({ length: 150 }, () => 'awa@example.org,1').join('\n')
    const [entry] = planned(`Email,Worth\n${rows}`, { repeats: 'tickets' }).add
    expect(entry?.fields.weight).toBe(100)
  })

  test('of a tool with a row for each action adds up the tickets, those of rows that it calls invalid not', () => {
    const file =
      'Action,Entries,Status,Name,Email\n' +
      'Visit,3,Valid,Awa,awa@example.org\nTweet,2,Valid,Awa,awa@example.org\n' +
      'Share,5,Invalid,Awa,awa@example.org\nVisit,1,Invalid,Léa,lea@example.org'
    expect(opened(file).isByAction).toBe(true)
    expect(opened('Name,Email,Total Entries\nAwa,awa@example.org,12').isByAction).toBe(false)
    const { add, left, joined } = planned(file, { repeats: 'tickets' })
    expect(add.map(({ fields }) => fields.weight)).toEqual([5])
    expect(joined).toBe(1)
    expect(left).toEqual([
      { where: 4, who: 'Awa', reason: 'invalid' },
      { where: 5, who: 'Léa', reason: 'invalid' },
    ])
  })

  test('says of an address that it is none, and takes those who wrote the same there for two people', () => {
    const file =
      'Name,Email\nAwa,n/a\nLéa,n/a\nAwa,n/a\nIdris,idris@example.org\nIngrid,i@example.org'
    const { add, remarks } = planned(file, { uses: ['name', 'email'] })
    expect(add.map(({ fields }) => fields.name)).toEqual(['Awa', 'Léa', 'Idris', 'Ingrid'])
    expect(remarks.get('email-odd')).toBe(3)
  })

  test('says of a time that it is still to come, and how many the terms have something against', () => {
    const { add, remarks, against, checks } = planned(
      'Timestamp,Email\n2026-12-24 09:12,awa@example.org\n2026-11-01 09:12,lea@example.org\n2026-11-21 09:12,idris@example.org',
    )
    expect(add).toHaveLength(3)
    expect(remarks.get('date-ahead')).toBe(1)
    expect([against, ...checks]).toEqual([1, ['early', 1]])
  })

  test('keeps an age and no date of birth, and HTML as the text that it is', () => {
    const { add } = planned(
      'Nom,Date de naissance\n<b>Awa</b>,26/11/2008\nLéa,27/11/2008\nIdris,30/02/2008',
      { order: 'dmy' },
    )
    expect(add.map(({ fields }) => fields)).toEqual([
      { name: '<b>Awa</b>', age: 18 },
      { name: 'Léa', age: 17 },
      { name: 'Idris' },
    ])
  })

  test('reads when somebody took part on the clocks of the workspace', () => {
    const { add } = planned('Timestamp,Email\n26/11/2026 09:12,awa@example.org', { order: 'dmy' })
    expect(add[0]?.fields.enteredAt).toBe(Date.UTC(2026, 10, 26, 8, 12))
  })
})

/** Spellings of one address that are the same. */
const spelled = (address: string, how: number): string =>
  [
    address,
    address.toUpperCase(),
    ` ${address} `,
    address.replace('@', '+concours@'),
    address.normalize('NFD'),
  ][how % 5] ?? address

test('whatever the spellings and the order, each person is added once, and every row is accounted for', () => {
  const person = fc.record({ who: fc.nat({ max: 30 }), how: fc.nat() })
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 80 }), (people) => {
      const rows = people.map(({ who, how }) => `${spelled(`zoé${who}@example.org`, how)},P${who}`)
      const { add, left } = planned(`Email,Name\n${rows.join('\n')}`)
      const different = new Set(people.map(({ who }) => who))
      expect(add).toHaveLength(different.size)
      expect(new Set(add.map(({ fields }) => fields.name)).size).toBe(different.size)
      expect(add.length + left.length).toBe(people.length)
    }),
  )
})
