import type * as Y from 'yjs'
import { deskIn } from '#shared/documents/desk.ts'
import { moderationIn } from '#shared/documents/moderation.ts'
import { collectionIn } from '#shared/documents/space.ts'
import { memberKey } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { articlesIn } from '#shared/domain/moderation/article-actions.ts'
import { proposeCharter } from '#shared/domain/moderation/charter-actions.ts'
import { EXAMPLE_ARTICLES } from '#shared/domain/moderation/charter-example.ts'
import { writeLog } from '#shared/domain/moderation/log-entry.ts'
import { writeNote } from '#shared/domain/moderation/note-actions.ts'
import { noteNoted } from '#shared/domain/moderation/noted-actions.ts'
import { askReader, beginReply, tickTone } from '#shared/domain/moderation/reply-actions.ts'
import { planOf } from '#shared/domain/moderation/rota.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'
import { TODAY } from './demo.ts'

/** The case that stands open in the picture of the inbox. */
export const OPEN_CASE = 'Insultes répétées sous le carnet de création nº 7'

const INCIDENT = 'Fuite des prototypes de « Brumes »'

const NOW = Date.parse(TODAY)
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

const by = (person: string, ago: number): Author => ({
  person,
  now: NOW - ago,
  random: (bytes) => crypto.getRandomValues(bytes),
})

interface Row {
  readonly title: string
  readonly quote: string
  readonly who: string
  readonly network: string
  readonly place: string
  readonly triage?: string
  readonly severity?: string
  /** Of the team, by its place there. */
  readonly owner?: number
  /** Hours from now on. */
  readonly due?: number
  readonly similar?: number
  readonly status?: string
}

const CASES: readonly Row[] = [
  {
    title: '« Où est ma précommande ? », 14 messages semblables',
    quote: 'Commande du 2 septembre, toujours rien. Vous répondez quand ?',
    who: 'lea.b',
    network: 'facebook',
    place: 'commentaires',
    similar: 14,
    triage: 'answer',
    owner: 0,
    due: 1.3,
  },
  {
    title: 'Accusation de plagiat sur une illustration',
    quote: 'Cette pose est copiée d’un artbook de 2019, j’ai les deux planches.',
    who: 'mx_trait',
    network: 'instagram',
    place: 'commentaires',
    triage: 'legal',
    owner: 2,
    due: 7.3,
  },
  {
    title: 'Adresse personnelle d’un auteur divulguée',
    quote: 'Il habite au [adresse retirée], passez donc lui dire.',
    who: 'anon_442',
    network: 'discord',
    place: '#brumes-général',
    triage: 'danger',
    severity: 'critical',
    owner: 5,
    due: 0.6,
  },
  {
    title: 'Liens d’achat frauduleux en messages privés',
    quote: 'Dernières boîtes à moitié prix, lien en bio.',
    who: 'deals4u',
    network: 'discord',
    place: 'message privé',
    triage: 'escalate',
    owner: 4,
    due: 26,
  },
  {
    title: 'Retour sévère mais précis sur la règle solo',
    quote: 'La page 12 contredit la page 7 : on ne sait plus qui commence.',
    who: 'meeple_sage',
    network: 'bluesky',
    place: 'sujet « Brumes, v0.9 »',
    triage: 'constructive',
    owner: 0,
  },
  {
    title: 'Confusion sur la date du salon d’Essen',
    quote: 'C’est le 8 ou le 9 ? Le site dit les deux.',
    who: 'zz_top',
    network: 'x',
    place: 'réponse',
    triage: 'constructive',
    status: 'answered',
  },
  {
    title: 'Provocation isolée',
    quote: 'Personne n’y jouera de toute façon.',
    who: 'pioche_et_pose',
    network: 'x',
    place: 'réponse',
    triage: 'ignore',
  },
  {
    title: 'Capture d’un prototype sur un forum',
    quote: 'J’ai vu passer la boîte, photo demain.',
    who: 'le_renard',
    network: 'bluesky',
    place: 'réponse',
  },
]

/** A busy morning: what the pictures of the inbox, of a case, of a reply and of an incident show. Everybody in it is made up. */
export function writeRush(space: Y.Doc, doc: Y.Doc, people: readonly string[]): void {
  const [camille = '', ines = '', theo = '', , bastien = '', nour = ''] = people
  const cited = publishCharter(space, ines)
  doc.transact(() => {
    const noted = moderationIn(doc, 'noted')
    const cases = moderationIn(doc, 'cases')
    const made = CASES.map(({ who, due, owner, quote, ...row }, place) => {
      const author = by(theo, (place + 2) * 37 * MINUTE_MS)
      const handles = [{ network: row.network, handle: who }]
      const person = noteNoted(noted, { name: '', handles }, author).id
      const fields = {
        ...row,
        ...(due !== undefined && { deadline: NOW + due * HOUR_MS }),
        ...(owner !== undefined && { owner: people[owner] }),
        [memberKey('person', person)]: true,
      } as const
      return createRecord(cases, fields, { quote }, author).id
    })
    const open = [...cases].find(([, map]) => String(map.get('title')).startsWith('Insultes'))?.[0]
    if (open) {
      changeRecord(
        cases,
        open,
        {
          title: OPEN_CASE,
          severity: 'high',
          owner: camille,
          triage: 'answer',
          place: '#brumes-général',
          deadline: NOW + 40 * MINUTE_MS,
          ...cited,
        },
        by(camille, 20 * MINUTE_MS),
      )
      const replies = moderationIn(doc, 'replies')
      const { id } = beginReply(
        replies,
        {
          case: open,
          text: 'Bonjour. Le report vous déçoit et vous avez le droit de le dire ici. En revanche, nous ne laisserons personne s’en prendre à Louise : ces messages enfreignent l’article 1 de notre charte. Votre accès en écriture est suspendu 24 heures. Si vous souhaitez un remboursement, écrivez-nous, nous le ferons sans discuter.',
          answer: null,
        },
        by(camille, 18 * MINUTE_MS),
      )
      askReader(replies, id, nour, by(camille, 16 * MINUTE_MS))
      tickTone(replies, id, 'article', true, by(camille, 15 * MINUTE_MS))
      tickTone(replies, id, 'facts', true, by(camille, 15 * MINUTE_MS))
    }
    const known = [...noted].find(([, map]) => map.get('since') === '2024-03-01')?.[0]
    if (known) {
      writeNote(
        moderationIn(doc, 'notes'),
        {
          type: 'information',
          text: 'Demande les règles en gros caractères.',
          at: null,
          person: known,
          case: null,
          link: null,
          mentions: [],
        },
        by(theo, 361 * DAY_MS),
      )
      createRecord(
        moderationIn(doc, 'requests'),
        {
          asks: 'access',
          person: known,
          receivedAt: NOW - 6 * DAY_MS,
          checked: 'Réponse reçue depuis son compte Discord',
        },
        {},
        by(nour, 6 * DAY_MS),
      )
    }
    const home = moderationIn(doc, 'incidents')
    const incident = createRecord(
      home,
      {
        title: INCIDENT,
        from: NOW - 3 * HOUR_MS,
        pilot: camille,
        [memberKey('speaks', ines)]: true,
        [memberKey('watches', theo)]: true,
        [memberKey('watches', nour)]: true,
        [memberKey('decides', camille)]: true,
        ...Object.fromEntries(made.slice(-1).map((id) => [memberKey('case', id), true])),
        [memberKey('count', '2026-10-15T08:00')]: 12,
        [memberKey('count', '2026-10-15T09:00')]: 64,
        [memberKey('count', '2026-10-15T10:00')]: 41,
      },
      {
        statement:
          'Des images d’un prototype circulent. Elles ne montrent pas le jeu tel qu’il sera ; nous en parlerons ici à 14 h.',
        happened: '',
        well: '',
        change: '',
      },
      by(camille, 3 * HOUR_MS),
    ).id
    const log = moderationIn(doc, 'log')
    const line = (
      ago: number,
      person: string,
      draft: Omit<Parameters<typeof writeLog>[1], 'incident'>,
    ) => writeLog(log, { ...draft, incident }, by(person, ago * MINUTE_MS))
    line(180, camille, { what: 'opened', text: '', level: 2 })
    line(172, theo, { what: 'fact', text: 'Première image sur un forum anglophone, 40 réponses.' })
    line(130, nour, { what: 'fact', text: 'Reprise par un compte de 80 000 abonnés.' })
    line(118, camille, {
      what: 'level',
      level: 3,
      text: 'La presse spécialisée appelle.',
    })
    line(90, camille, { what: 'decision', text: 'On ne nie rien, on donne une heure : 14 h.' })
    line(55, ines, { what: 'message', text: 'Appel rendu à Plateau Magazine, même phrase.' })
    line(20, bastien, { what: 'fact', text: 'Le fil Discord se calme depuis une demi-heure.' })
  })
}

/** What is cited on the case. */
function publishCharter(space: Y.Doc, approver: string) {
  const articles = collectionIn(space, 'articles')
  const charters = collectionIn(space, 'charters')
  // Within a transaction of ours, Yjs would take what it lays in for somebody who writes as we do.
  EXAMPLE_ARTICLES.layIn(articles, null)
  return space.transact(() => {
    const all = articlesIn(articles)
    const articleVersion = proposeCharter(
      charters,
      { articles: all, note: 'Première version publiée', needsOther: false },
      by(approver, 80 * DAY_MS),
    )
    return { article: all[0]?.id ?? '', articleVersion }
  })
}

/** A week of shifts, with a gap on Saturday afternoon. */
export function writeRota(_space: Y.Doc, desk: Y.Doc, people: readonly string[]): void {
  const [camille = '', , theo = '', , bastien = '', nour = ''] = people
  const [morning, evening] = [
    { from: '08:00', to: '14:00' },
    { from: '14:00', to: '20:00' },
  ]
  const shifts = deskIn(desk, 'shifts')
  const put = (person: string, hours: typeof morning, days: readonly number[]) => {
    for (const day of days)
      createRecord(
        shifts,
        { ...planOf(person, `2026-10-${day}`, hours) },
        {},
        by(camille, 5 * DAY_MS),
      )
  }
  desk.transact(() => {
    put(camille, morning, [12, 14])
    put(theo, morning, [13, 15, 18])
    put(nour, evening, [12, 13, 14])
    put(bastien, evening, [15, 16])
    put(nour, morning, [16, 17])
  })
}
