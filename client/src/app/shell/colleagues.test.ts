import { expect, test } from 'vitest'
import { words } from '#client/i18n/fr/words.ts'
import type { Other } from '#client/workspace/workspace.ts'
import { peopleHere } from './colleagues.ts'

const ines = { id: 'ines', name: 'Inès Benali' }
const device = (client: number, over: Partial<Other> = {}): Other => ({
  client,
  person: ines,
  page: 'calendar',
  post: null,
  day: null,
  doing: 'looking',
  away: false,
  ...over,
})

const seen = (others: readonly Other[]) =>
  peopleHere(others, () => 1, words.shell).map(({ label }) => label)

test('somebody with three devices is one person, in the liveliest of their states', () => {
  const phone = device(1, { away: true })
  const laptop = device(2, { doing: 'editing' })
  expect(seen([phone, laptop, device(3)])).toEqual(['Inès Benali, écrit'])
  expect(seen([phone, device(3)])).toEqual(['Inès Benali, en ligne'])
  expect(seen([phone])).toEqual(['Inès Benali, s’est absenté'])
})
