import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { words as french } from '#client/i18n/fr/words.ts'
import type { Language } from '#client/i18n/language.ts'
import { fileWordsIn, rightsWordsIn } from './access-file-words.ts'

const wordsIn = async (language: Language) =>
  fileWordsIn(await rightsWordsIn(language), {
    language,
    team: 'Éditions du Hérisson',
    day: '2026-11-28',
    settings: new Y.Doc().getMap('settings'),
    networks: french.networks,
    timeZone: 'Europe/Paris',
  })

test('a file says its hours by the clocks of the team and which these are, and a day as a day', async () => {
  // The first moment of the 28th in Paris.
  const received = Date.UTC(2026, 10, 27, 23)
  const fr = await wordsIn('fr')
  expect(fr.when(received, 'receivedAt')).toBe('28 novembre 2026')
  expect(fr.when(received, 'until')).toMatch(/^28 novembre 2026 à 00:00$/)
  expect(fr.intro.at(-1)).toBe('Les heures sont celles du fuseau Europe/Paris.')
  const en = await wordsIn('en')
  expect(en.when(received, 'receivedAt')).toBe('28 November 2026')
  expect(en.intro[0]).toContain('Saturday, 28 November 2026')
})
