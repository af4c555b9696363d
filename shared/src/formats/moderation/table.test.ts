import { describe, expect, test } from 'vitest'
import { bytesOf } from '../fixtures/read-fixture.ts'
import { bringIn, figuresOf, PARIS, sourceOf } from './fixtures/bring-in.ts'
import { leftModerationCsv } from './left-file.ts'
import { readModeration } from './read-moderation.ts'
import { orderAsked, usualChoices } from './to-drafts.ts'

async function table(text: string, choices = {}) {
  return bringIn(bytesOf(text), choices)
}

describe('tables of programs', () => {
  test('the staff log of Discourse: who did what to whom, in UTC; what is about the forum is left', async () => {
    const { notes, measures, left } = await table(
      'staff_user,action,subject,created_at,details,context\n' +
        'amelie,suspend_user,guepe,2026-01-12 20:59:55 UTC,"Pub, encore",https://forum.example/t/1\n' +
        'amelie,entity_export,staff_action,2026-01-12 20:59:55 UTC,,\n' +
        'theo,change_site_setting,title,2026-01-12 20:59:55 UTC,,\n' +
        '██████,change_name,██████,2026-01-12 20:59:55 UTC,,\n',
    )
    expect(notes).toMatchObject([
      {
        person: 'forum:guepe',
        type: 'sanction',
        text: 'suspend_user: Pub, encore\n\nhttps://forum.example/t/1',
        by: 'amelie',
        at: Date.UTC(2026, 0, 12, 20, 59, 55),
      },
    ])
    expect(measures).toMatchObject([{ what: 'banned', person: 'forum:guepe' }])
    expect(left.map(({ where, reason }) => [where, reason.kind])).toEqual([
      [3, 'not-about-a-person'],
      [4, 'not-about-a-person'],
      [5, 'name-hidden'],
    ])
  })

  test.each(['notes', 'cases'] as const)(
    'dates that cannot be read are said as what was found, and none where there is none: %s',
    async (as) => {
      const { remarks } = await table(
        'Pseudo,Date,Note\nguepe,avant-hier soir,Insulte les autres\nbourdon,mardi,Insulte encore\nabeille,,Rien à dire\n',
        { as },
      )
      expect(remarks.map(({ about }) => about)).toEqual([
        { kind: 'no-date-read', text: 'avant-hier soir' },
        { kind: 'no-date-read', text: 'mardi' },
        { kind: 'no-date' },
      ])
    },
  )

  test('user notes of Discourse', async () => {
    const { notes } = await table('User,Moderator,Note\nguepe,amelie,A changé de ton depuis\n')
    expect(notes).toMatchObject([
      { person: 'forum:guepe', by: 'amelie', type: 'information', text: 'A changé de ton depuis' },
    ])
  })

  test('servers that a Mastodon server has blocked or silenced; the word null is nothing', async () => {
    const { notes, measures, people } = await table(
      '#domain,#severity,#reject_media,#reject_reports,#public_comment,#obfuscate\n' +
        'a.example,suspend,false,fale,"spam, arnaque",false\nb.example,silence,true,false,null,false\n',
    )
    expect(people.map(({ handles }) => handles[0])).toEqual([
      { network: 'mastodon', handle: 'a.example' },
      { network: 'mastodon', handle: 'b.example' },
    ])
    expect(measures.map(({ what }) => what)).toEqual(['banned', 'muted'])
    expect(notes.map(({ text }) => text)).toEqual(['suspend: spam, arnaque', 'silence'])
  })

  test.each([
    ['guepe@a.example\nbourdon@b.example\n', ['banned', 'banned']],
    ['Account address,Hide notifications\nguepe@a.example,true\n', ['muted']],
    ['a.example\nb.example\n', ['banned', 'banned']],
  ])('lists of the blocked and the muted, with a header or without: %j', async (text, measures) => {
    const drafts = await table(text)
    expect(drafts.measures.map(({ what }) => what)).toEqual(measures)
    expect(drafts.notes).toEqual([])
  })

  test('the rules of a server are no notes about people', async () => {
    const rules =
      'id,priority,deleted_at,text,created_at,updated_at,hint\n1,0,,No spam,2026-01-01,2026-01-01,\n'
    expect(await readModeration(bytesOf(rules))).toMatchObject({
      ok: false,
      problem: { kind: 'rules' },
    })
  })
})

test('reviews become cases: what was said, by whom, when, and how many stars', async () => {
  const { cases, people } = await table(
    'id_avis,nom_utilisateur,note_restaurant,date_avis,titre_avis,contenu_avis\n' +
      '5,guepe,1.0,Rédigé le 5 août 2023,Horrible,"Première et\ndernière fois"\n' +
      '6,bourdon,5.0,Rédigé le 6 août 2023,,Parfait\n',
  )
  expect(people.length).toBe(2)
  expect(cases).toMatchObject([
    {
      title: '1/5 · Horrible',
      quote: 'Première et\ndernière fois',
      people: ['web:guepe'],
      happenedAt: Date.parse('2023-08-04T22:00:00Z'),
      status: 'open',
      triage: null,
    },
    { title: '5/5 · Parfait', quote: 'Parfait' },
  ])
})

test('a column of dates is one though half of it cannot be read: those rows are left out, and the others keep their day', async () => {
  const { notes, left } = await table(
    'date,person,note\n2026-13-45,guepe,Pub\n2026-11-02,zoe,Insulte\n',
  )
  expect(notes).toMatchObject([{ text: 'Insulte', at: Date.parse('2026-11-01T23:00:00Z') }])
  expect(left).toMatchObject([{ reason: { kind: 'date-unreadable', text: '2026-13-45' } }])
})

test('a column headed “note” holds stars where it holds figures, and a note where it holds words', async () => {
  const reviews = await table(
    'utilisateur,commentaire,date,note\nmarie_l,Colis abîmé,2026-10-02,4\ntom_p,Introuvable,2026-10-05,"2,5"\n',
  )
  expect(reviews.cases.map(({ title }) => title)).toEqual([
    '4/5 · Colis abîmé',
    '2,5 · Introuvable',
  ])
  const notes = await table('utilisateur,note\nmarie_l,Colis abîmé\n')
  expect(notes.notes).toMatchObject([{ text: 'Colis abîmé' }])
})

test('who is in a table is known where its links or a column of it say, and else in a forum until somebody says', async () => {
  const networkOf = async (text: string) =>
    usualChoices(await sourceOf(bytesOf(text)), PARIS).network
  const rush = (host: string) =>
    `pseudo,message,lien\nguepe,Nul,https://${host}/p/1\nfrelon,Honte,https://${host}/p/2\n`
  expect(await networkOf(rush('www.instagram.com'))).toBe('instagram')
  expect(await networkOf(rush('old.reddit.com'))).toBe('Reddit')
  expect(await networkOf(rush('example.org'))).toBe('forum')
  const column = 'pseudo;message;réseau\nguepe;Nul;Instagram\nfrelon;Honte;instagram\n'
  expect(await networkOf(column)).toBe('instagram')
  // It is no place there; several of them are.
  const source = await sourceOf(bytesOf(column))
  expect(usualChoices(source, PARIS).uses).toEqual(['person', 'text', 'ignored'])
  const several = column.replace('instagram', 'TikTok')
  expect(await networkOf(several)).toBe('forum')
  expect(usualChoices(await sourceOf(bytesOf(several)), PARIS).uses).toContain('place')
})

test('a table of a team’s own is one of notes, though somebody and a room stand in it', async () => {
  const text =
    'Pseudo;Remarque du soir;Le;Salon\nguepe;A insulté deux personnes;2026-04-03;#général\n'
  const { notes, cases } = await table(text)
  expect([notes.map((one) => one.text), cases.length]).toEqual([['A insulté deux personnes'], 0])
})

test('any table: its columns are guessed, and the person says what they are', async () => {
  const text = 'Pseudo;Remarque du soir;Le;Niveau\nguepe;A insulté;03/04/2026;rouge\n'
  expect(figuresOf(await table(text)).notes).toBe('information ×1')
  const uses = ['person', 'text', 'date', 'type'] as const
  const source = await sourceOf(bytesOf(text))
  expect(orderAsked(source, uses)).toBe('ask')
  const words = new Map([['rouge', 'warning']] as const)
  const { notes } = await table(text, { uses, order: 'mdy', words })
  expect(notes).toMatchObject([
    {
      person: 'forum:guepe',
      type: 'warning',
      text: 'rouge: A insulté',
      at: Date.parse('2026-03-03T23:00:00Z'),
    },
  ])
})

test('rows that are not taken come back as a file, with their columns and the reason', async () => {
  const text =
    'pseudo,note,date\n,Sans personne,2026-01-01\nguepe,Bien,pas une date\nguepe,Bon,2026-01-01\n'
  const source = await sourceOf(bytesOf(text))
  const uses = ['person', 'text', 'date'] as const
  const { left, notes } = await table(text, { uses })
  expect(notes.length).toBe(1)
  const headings = { where: 'Ligne', title: 'Titre', raw: 'Contenu', why: 'Pourquoi' }
  const file = leftModerationCsv(source, left, headings, ({ reason }) => reason.kind)
  expect(file.split('\r\n').slice(1, 3)).toEqual([
    ',Sans personne,2026-01-01,no-person',
    'guepe,Bien,pas une date,date-unreadable',
  ])
})

test('bad input: an open quotation mark, a huge row, HTML, a spreadsheet, nothing', async () => {
  const open = await table('pseudo,note\nguepe,Bien\nbourdon,"jamais fermé\n')
  expect([open.notes.length, open.left[0]?.reason.kind]).toEqual([1, 'unclosed-quote'])

  const words = 'mot '.repeat(300_000).trim()
  const huge = await table(`pseudo,note\nguepe,${words}\n`)
  expect(huge.notes.map(({ text }) => text).join(' ')).toBe(words)

  const html = '<script>alert(1)</script>'
  expect((await table(`pseudo,note\n${html},${html}\n`)).notes[0]?.text).toBe(html)

  const refused = async (bytes: Uint8Array) => {
    const read = await readModeration(bytes)
    return read.ok ? null : read.problem.kind
  }
  expect(await refused(bytesOf('<!doctype html><p>a</p>'))).toBe('other-kind')
  expect(await refused(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]))).toBe('other-kind')
  expect(await refused(new Uint8Array())).toBe('empty')
  expect(await refused(bytesOf('BEGIN:VCALENDAR\nEND:VCALENDAR\n'))).toBe('calendar')
  expect(await refused(bytesOf('rien du tout'))).toBe('no-table')
})

test('what is older than a day is left out where the person wants it, and nobody is noted for it', async () => {
  const text = 'pseudo,note,date\nguepe,Vieux,2019-01-01\nbourdon,Neuf,2026-01-01\n'
  const { notes, people, left } = await table(text, { since: Date.parse('2025-10-22') })
  expect(notes.map(({ text: one }) => one)).toEqual(['Neuf'])
  expect(people.length).toBe(1)
  expect(left.map(({ reason }) => reason.kind)).toEqual(['older'])
})

test('where nobody has said, times are of the workspace; Discourse’s are of UTC', async () => {
  const own = await sourceOf(bytesOf('pseudo,note,date\nguepe,Bien,2026-01-01\n'))
  expect(usualChoices(own, PARIS).zone).toBe(PARIS)
  const log = await sourceOf(
    bytesOf('staff_user,action,subject,created_at,details,context\na,b,c,2026-01-01,,\n'),
  )
  expect(usualChoices(log, PARIS).zone).toBe('UTC')
})
