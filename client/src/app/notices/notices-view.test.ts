import { createRoot } from 'solid-js'
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { words as english } from '#client/i18n/en/words.ts'
import { formatsFor } from '#client/i18n/formats.ts'
import { words as french } from '#client/i18n/fr/words.ts'
import type { Told } from '#client/workspace/notices/notices.ts'
import type { Notice } from '#shared/domain/notices/notice.ts'
import { parsePost } from '#shared/domain/post.ts'
import { instantOf } from '#shared/domain/zone.ts'
import { createNoticesView } from './notices-view.ts'

const PARIS = 'Europe/Paris'
/** Thursday 15 October 2026, 10:00 in Paris. */
const NOW = instantOf('2026-10-15T10:00', PARIS)

const notice = (more: Partial<Told>): Told => ({
  kind: 'publish',
  post: 'p',
  occasion: 'o',
  from: NOW - 5 * 60_000,
  until: null,
  dueAt: null,
  by: null,
  words: '',
  isRead: false,
  ...more,
})

const leave: (() => void)[] = []

afterEach(() => {
  for (const end of leave.splice(0)) end()
})

function panel(
  told: readonly Told[],
  arrived: readonly Notice[] = [],
  language: 'fr' | 'en' = 'fr',
) {
  const read: string[] = []
  const post = new Y.Doc().getMap('post')
  post.set('title', 'Portes ouvertes')
  const workspace = {
    me: { id: 'camille' },
    settings: () => ({ name: '', timeZone: PARIS, locale: 'fr' as const }),
    people: () => [{ id: 'ines', name: 'Inès' }],
    posts: { get: (id: string) => parsePost(id, post) },
    notices: () => ({
      told: () => told,
      arrived: () => arrived,
      markRead: (some: readonly Notice[]) => read.push(...some.map(({ kind }) => kind)),
    }),
  }
  const words = language === 'fr' ? french : english
  const formats = formatsFor({ language, tag: language })
  const i18n = { words: () => words, formats: () => formats }
  const view = createRoot((end) => {
    leave.push(end)
    return createNoticesView({ workspace, i18n, now: () => NOW })
  })
  return { view, read }
}

/** Without the marks around names. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')
const said = (more: Partial<Told>, language?: 'fr' | 'en') =>
  plain(panel([notice(more)], [], language).view.rows()[0]?.what ?? '')

describe('the sentence of a notice', () => {
  test.each<[Partial<Told>, string, string]>([
    [
      { kind: 'publish', dueAt: '2026-10-15T11:30' },
      'À publier aujourd’hui, 11:30',
      'To publish today, 11:30',
    ],
    [{ kind: 'publish', dueAt: '2026-10-16' }, 'À publier demain', 'To publish tomorrow'],
    [
      { kind: 'late', dueAt: '2026-10-14T17:00' },
      'En retard, prévue hier, 17:00',
      'Late, planned for yesterday, 17:00',
    ],
    [
      { kind: 'answer', by: 'ines' },
      'Inès vous demande une relecture',
      'Inès asks you for a review',
    ],
    [
      { kind: 'deadline', by: 'ines', dueAt: '2026-10-15' },
      'Votre relecture est attendue aujourd’hui',
      'Your review is due today',
    ],
    [
      { kind: 'deadline', by: 'ines', dueAt: '2026-10-14' },
      'Votre relecture était attendue hier',
      'Your review was due yesterday',
    ],
    [{ kind: 'approved', by: 'ines' }, 'Inès a validé', 'Inès approved it'],
    [
      { kind: 'void', by: 'ines' },
      'Validation caduque après un changement d’Inès',
      'Approval void after a change by Inès',
    ],
    [
      { kind: 'void', by: 'camille' },
      'Validation caduque après votre changement',
      'Approval void after your change',
    ],
    [{ kind: 'mention', by: 'gone' }, 'Quelqu’un vous mentionne', 'Somebody mentions you'],
    [
      { kind: 'rights', dueAt: '2026-10-14' },
      'Un média n’est plus utilisable après le 14 oct.',
      'A media file may not be used after Oct 14',
    ],
    [{ kind: 'given', by: 'ines' }, 'Inès vous confie un dossier', 'Inès gives you a case'],
    [
      { kind: 'due', dueAt: '2026-10-15T17:00', until: NOW },
      'À traiter au plus tard aujourd’hui, 17:00',
      'To be dealt with by today, 17:00',
    ],
    [
      { kind: 'due', dueAt: '2026-10-14T17:00' },
      'L’échéance est passée\u00a0: hier, 17:00',
      'Its deadline has passed: yesterday, 17:00',
    ],
    [
      { kind: 'swap', by: 'ines', dueAt: '2026-10-22T09:00' },
      'Inès vous propose une permanence\u00a0: jeu. 22 oct., 09:00',
      'Inès asks you to take a shift: Thu, Oct 22, 09:00',
    ],
    [
      { kind: 'swapped', by: 'ines', dueAt: '2026-10-16T09:00' },
      'Inès prend votre permanence\u00a0: demain, 09:00',
      'Inès takes your shift: tomorrow, 09:00',
    ],
    [
      { kind: 'handover', by: 'ines' },
      'Inès vous passe la main\u00a0: à lire et à signer',
      'Inès hands over to you: to be read and signed',
    ],
    [
      { kind: 'speaks', by: 'ines' },
      'Inès vous confie la parole',
      'Inès asks you to speak for the team',
    ],
  ])('%o', (more, inFrench, inEnglish) => {
    expect(said(more)).toBe(inFrench)
    expect(said(more, 'en')).toBe(inEnglish)
  })
})

test('what is of moderation leads there, and is called by its reference, its kind or what all are told', () => {
  const told = [
    notice({ kind: 'given', by: 'ines', place: '/moderation/case/abc', called: 'ABC12' }),
    notice({ kind: 'named', by: 'ines', place: '/moderation/people/x', called: null }),
    notice({ kind: 'swap', by: 'ines', place: '/moderation/shifts', called: null }),
    notice({ kind: 'alert', by: 'ines', place: '/calendar', called: 'On nous observe' }),
  ]
  const rows = panel(told).view.rows()
  expect(rows.map(({ title, place, isPressing }) => [title, place, isPressing])).toEqual([
    ['Dossier ABC12', '/moderation/case/abc', false],
    ['Une personne notée', '/moderation/people/x', false],
    ['Permanence', '/moderation/shifts', false],
    ['On nous observe', '/calendar', true],
  ])
})

test('a row says what was said, shortened, and what presses; one click marks it, another marks all', () => {
  const told = [
    notice({ kind: 'mention', by: 'ines', occasion: 'c', words: `Regarde\n${'mot '.repeat(60)}` }),
    notice({ kind: 'late', dueAt: '2026-10-14', isRead: true }),
  ]
  const { view, read } = panel(told)
  const [mention, late] = view.rows()
  expect(view.unread()).toBe(1)
  expect(mention?.quote).toMatch(/^Regarde mot .*…$/)
  expect([mention?.isPressing, late?.isPressing]).toEqual([false, true])
  if (mention) view.read(mention)
  expect(read).toEqual(['mention'])
  view.readAll()
  expect(read).toEqual(['mention', 'mention', 'late'])
})

test('what comes is said in one sentence: one by its title, several by their number', () => {
  const mention = notice({ kind: 'mention', by: 'ines' })
  expect(panel([], []).view.news()).toBe('')
  expect(plain(panel([mention], [mention]).view.news())).toBe(
    'Inès vous mentionne\u00a0: Portes ouvertes',
  )
  expect(panel([], [mention, mention], 'en').view.news()).toBe('2 new notifications')
})
