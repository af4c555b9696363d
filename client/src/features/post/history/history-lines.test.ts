import { describe, expect, test } from 'vitest'
import { post as english } from '#client/i18n/en/post.ts'
import { post as french } from '#client/i18n/fr/post.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import { FIRST_COMMENT, variantFor } from '#shared/domain/post-texts.ts'
import { historyLines } from './history-lines.ts'
import { historySentence } from './history-sentence.ts'

const SAY = {
  status: (status: string) => ({ review: 'À relire', idea: 'Idée' })[status] ?? status,
  when: (at: string | null) => `le jour ${at}`,
  channel: (id: string) => ({ network: id, name: id === 'x' ? 'X' : id }),
}

const PEOPLE = new Map([
  ['camille', 'Camille Marchand'],
  ['bilal', 'Bilal Haddad'],
])
const NAMES = {
  who: (id: string | null) => PEOPLE.get(id ?? '')?.split(' ')[0] ?? 'Quelqu’un',
  owner: (id: string) => PEOPLE.get(id) ?? 'quelqu’un',
  label: (id: string) => (id === 'l1' ? 'Jeu' : null),
  campaign: (id: string) => (id === 'c1' ? 'Automne' : null),
  pillar: (id: string) => (id === 'p1' ? 'Métiers' : null),
  place: (key: string) =>
    key === 'text:own' ? variantFor('x') : key === 'text:first' ? FIRST_COMMENT : null,
}

function said(field: string, after: Scalar, by = 'camille') {
  return historySentence({ by, field, after, words: null }, french.said, SAY, NAMES)
}

describe('one change, as a sentence', () => {
  test.each<[string, Scalar, string]>([
    ['title', 'Portes ouvertes', 'Camille a changé le titre en «\u00a0Portes ouvertes\u00a0»'],
    ['title', null, 'Camille a retiré le titre'],
    ['at', '2026-10-22T11:30', 'Camille a placé la publication au le jour 2026-10-22T11:30'],
    ['at', null, 'Camille a retiré la date'],
    ['series', 'abc', 'Camille a répété la publication'],
    ['series', null, 'Camille a retiré la publication de sa série'],
    ['status', 'review', 'Camille a passé la publication à «\u00a0À relire\u00a0»'],
    ['status', null, 'Camille a passé la publication à «\u00a0Idée\u00a0»'],
    ['owner', 'bilal', 'Camille a confié la publication à Bilal Haddad'],
    ['owner', 'somebody-gone', 'Camille a confié la publication à quelqu’un'],
    ['owner', null, 'Camille a retiré le responsable'],
    ['campaign', 'c1', 'Camille a rattaché la publication à Automne'],
    ['campaign', null, 'Camille a retiré la campagne'],
    ['pillar', 'p1', 'Camille a rangé la publication sous Métiers'],
    ['pillar', null, 'Camille a retiré le pilier'],
    ['link', 'https://example.org', 'Camille a changé le lien'],
    ['link', null, 'Camille a retiré le lien'],
    ['label:l1', true, 'Camille a ajouté Jeu'],
    ['label:l1', null, 'Camille a retiré Jeu'],
    ['channel:x', true, 'Camille a ajouté X'],
    ['variant:x', 'own', 'Camille a fait un texte propre à X'],
    ['variant:x', null, 'Camille a repris le texte commun pour X'],
    ['text:own', null, 'Camille a modifié le texte pour X'],
    ['comment', 'first', 'Camille a commencé le premier commentaire'],
    ['comment', null, 'Camille a retiré le premier commentaire'],
    ['text:first', null, 'Camille a modifié le premier commentaire'],
    ['text:elsewhere', null, 'Camille a modifié text:elsewhere'],
    ['published:x', true, 'Camille a marqué la publication comme parue sur X'],
    ['published:x', 'https://x.com/1', 'Camille a dit où la publication a paru sur X'],
    ['published:x', null, 'Camille a retiré la marque de parution sur X'],
    ['language', 'en', 'Camille a changé la langue'],
    ['deletedAt', 1, 'Camille a mis la publication à la corbeille'],
    ['deletedAt', null, 'Camille a restauré la publication'],
  ])('%s becomes %j', (field, after, sentence) => {
    expect(said(field, after)).toBe(sentence)
  })

  test('an edit of the text says who, and how many words came or went, where that is known', () => {
    const edited = (words: number | null, language = french.said) =>
      historySentence({ by: 'camille', field: 'body', after: null, words }, language, SAY, NAMES)
    expect(edited(2)).toBe('Camille a modifié le texte, 2 mots de plus')
    expect(edited(-1)).toBe('Camille a modifié le texte, 1 mot de moins')
    expect(edited(0)).toBe('Camille a modifié le texte')
    expect(edited(2, english.said)).toBe('Camille edited the text, 2 words more')
  })

  test('M6: an earlier version counted the words of everybody: its edits show no count', () => {
    expect(said('body', 42)).toBe('Camille a modifié le texte')
  })

  test('M5: a field of a newer version is named, and nonsense in a known one is no crash', () => {
    expect(said('mood', 'sunny', 'nobody')).toBe('Quelqu’un a modifié mood')
    expect(said('at', 'tomorrow')).toBe('Camille a retiré la date')
    expect(said('label:unknown', true)).toBe('Camille a ajouté unknown')
  })
})

describe('the history of a post', () => {
  const MADE = { createdAt: 1_000, createdBy: 'bilal', origin: null }
  const entry = (field: string, after: Scalar): HistoryEntry => ({
    at: 2_000,
    by: 'camille',
    field,
    after,
    words: null,
  })
  const lines = (made: typeof MADE | { origin: string }, ...entries: HistoryEntry[]) =>
    historyLines({ ...MADE, ...made }, entries, french.said, SAY, NAMES)

  test('begins with who made it', () => {
    expect(lines(MADE, entry('status', 'review'))).toEqual([
      { at: 2_000, about: 'status', text: said('status', 'review') },
      { at: 1_000, about: 'created', text: 'Bilal a créé la publication' },
    ])
    expect(lines({ origin: 'ics:1' }).map(({ text }) => text)).toEqual([
      'Bilal a importé la publication',
    ])
  })

  test('leaves out what only an import understands', () => {
    const texts = lines(MADE, entry('origin', 'ics:1~0abc'), entry('label:l1', true))
    expect(texts.map(({ about }) => about)).toEqual(['label', 'created'])
  })
})
