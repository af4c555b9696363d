import { expect, test } from 'vitest'
import { hostedBy, missingIn, type Statement } from '#shared/domain/moderation/statement.ts'
import { statementJson, statementText } from './write.ts'

const WHOLE: Statement = {
  language: 'fr',
  team: 'Éditions du Hérisson',
  timeZone: 'Europe/Paris',
  madeAt: Date.UTC(2026, 9, 15, 8),
  restriction: 'muted',
  from: Date.UTC(2026, 9, 15, 8),
  until: Date.UTC(2026, 9, 16, 8),
  place: 'Forum, « Brumes »',
  link: 'https://forum.example/t/7',
  quote: 'Même un gosse ferait mieux que vos dessins.',
  happenedAt: Date.UTC(2026, 9, 14, 19, 47),
  reasons: 'Trois messages en dix minutes visent l’illustratrice.',
  source: 'own',
  automated: false,
  ground: {
    number: '4',
    title: 'Les idées, pas les personnes',
    text: 'On peut tout critiquer d’un jeu.',
    language: 'fr',
    publishedAt: Date.UTC(2026, 8, 1, 8),
  },
  redress: 'Écrivez à recours@example.org dans les six mois.',
}

const NOTHING: Statement = {
  ...WHOLE,
  place: ' ',
  link: null,
  quote: '',
  happenedAt: null,
  reasons: '',
  source: null,
  ground: null,
  redress: '',
}

test('a statement says what is restricted, the facts, the means, the rule and how to contest it (article 17)', () => {
  const text = statementText(WHOLE).replace(/[\u00a0\u202f]/g, ' ')
  expect(text).toBe(`Exposé des motifs
Éditions du Hérisson, le 15 octobre 2026

La décision
Votre compte ne peut plus écrire ici. Cette mesure vaut du 15 octobre 2026 à 10:00 au 16 octobre 2026 à 10:00. Les heures sont celles du fuseau Europe/Paris.
Où : Forum, « Brumes »
https://forum.example/t/7

Les faits
Le 14 octobre 2026 à 21:47, vous avez écrit :
« Même un gosse ferait mieux que vos dessins. »

Trois messages en dix minutes visent l’illustratrice.
Nous l’avons vu en lisant nous-mêmes ce qui se publie ici.

Moyens automatisés
Aucun : une personne de l’équipe a lu, et décidé.

La règle
Article 4. Les idées, pas les personnes
On peut tout critiquer d’un jeu.
Notre charte, dans sa version publiée le 1er septembre 2026.

Contester cette décision
Écrivez à recours@example.org dans les six mois.`)
  expect(missingIn(WHOLE)).toEqual([])
})

test('in the language of its reader, with no end where there is none', () => {
  const text = statementText({ ...WHOLE, language: 'en', until: null, automated: true })
  expect(text).toContain('Your account can no longer write here. This holds since 15 October 2026')
  expect(text).toContain('with no end date.')
  expect(text).toContain('Automated means were used')
})

test('what is missing is said, and leaves no empty section behind', () => {
  expect(missingIn(NOTHING)).toEqual(['place', 'facts', 'reasons', 'source', 'article', 'redress'])
  expect(
    statementText(NOTHING)
      .split('\n\n')
      .map((part) => part.split('\n')[0]),
  ).toEqual(['Exposé des motifs', 'La décision', 'Moyens automatisés'])
})

test('an article that the charter of that day had in the other language only is quoted so, and said to be missing', () => {
  const english: Statement = { ...WHOLE, language: 'en' }
  expect(missingIn(english)).toEqual(['translation'])
  expect(statementText(english)).toContain('On peut tout critiquer d’un jeu.')
  expect(JSON.parse(statementJson(english))).toMatchObject({
    ground: { article: { language: 'fr' } },
  })
})

test('as JSON it says the same to a program', () => {
  expect(JSON.parse(statementJson(WHOLE))).toMatchObject({
    kind: 'statement of reasons',
    language: 'fr',
    restriction: { what: 'muted', of: 'account', until: '2026-10-16T08:00:00.000Z' },
    facts: { source: 'own' },
    automatedMeans: false,
    ground: { article: { number: '4' }, publishedAt: '2026-09-01T08:00:00.000Z' },
    missing: [],
  })
  expect(JSON.parse(statementJson(NOTHING))).toMatchObject({ ground: null, redress: null })
})

test('only what the team hosts itself is for it to give reasons for', () => {
  expect(['forum', 'blog', 'mastodon', 'x', null].map(hostedBy)).toEqual([
    ...['team', 'team', 'maybe', 'network', 'unknown'],
  ])
})
