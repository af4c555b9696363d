import { expect, test } from 'vitest'
import { formatsFor } from './formats.ts'
import { words } from './fr/words.ts'
import { de, que, until } from './french.ts'

test.each([
  ['Olive', 'd’Olive'],
  ['Inès Benali', 'd’Inès Benali'],
  ['Élise', 'd’Élise'],
  ['Œdipe', 'd’Œdipe'],
  ['Øystein', 'd’Øystein'],
  ['Yves', 'd’Yves'],
  ['Ulysse', 'd’Ulysse'],
  ['Hélène', 'd’Hélène'],
  ['Henri', 'd’Henri'],
  ['Hugo', 'd’Hugo'],
  ['Hubert', 'd’Hubert'],
  ['Yasmine', 'de Yasmine'],
  ['Ouassim', 'de Ouassim'],
  ['Hassan', 'de Hassan'],
  ['\u2068Inès\u2069', 'd’\u2068Inès\u2069'],
  ['Hicham', 'de Hicham'],
  ['Houda', 'de Houda'],
  ['Heidi', 'de Heidi'],
  ['Nour', 'de Nour'],
  ['سارة', 'de سارة'],
  ['', 'de '],
])('the role is that of %s: %s', (name, said) => {
  expect(de(name)).toBe(said)
})

test('what somebody wrote stays', () => {
  expect(que('Olive')).toBe('qu’Olive')
  expect(que('Nour')).toBe('que Nour')
})

test('a sentence that names somebody, a program, a network or a place elides before it', () => {
  expect(words.approval.void.text('Inès')).toMatch(/depuis qu’Inès a validé$/)
  expect(words.importing.recognised('Airtable')).toBe('Fichier d’Airtable reconnu')
  expect(words.importing.recognised('Hootsuite')).toBe('Fichier de Hootsuite reconnu')
  expect(words.publishing.unmark('Instagram')).toBe('Retirer la marque d’Instagram')
  expect(words.guest.timesIn('Amsterdam')).toBe('Heures d’Amsterdam')
  expect(words.rights.fileTitle('Atelier Lumen')).toBe('Ce qu’Atelier Lumen a noté sur vous')
})

test('an invitation holds until an hour, or until a day', () => {
  const now = Date.UTC(2026, 9, 22, 12)
  const hour = 3_600_000
  const holds = (tag: string, hours: number) =>
    until(formatsFor({ language: 'fr', tag }).instantShort(now + hours * hour, now))
  for (const tag of ['fr-FR', 'fr-CA', 'fr-CH']) {
    expect(holds(tag, 0)).toMatch(/^jusqu’à \d\d/)
    expect(holds(tag, 72)).toMatch(/^jusqu’au 25 oct/)
    expect(holds(tag, 24 * 300)).toMatch(/^jusqu’au 18 ao/)
  }
})
