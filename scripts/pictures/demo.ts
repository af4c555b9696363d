import * as Y from 'yjs'
import { ideasIn, postsIn } from '#shared/documents/calendar.ts'
import { collectionIn, peopleIn, settingsIn } from '#shared/documents/space.ts'
import { type IdeaDraft, noteIdea } from '#shared/domain/idea-actions.ts'
import { EMPTY_DRAFT, type PostStatus } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'
import { slotFields } from '#shared/domain/slot.ts'
import { writeApproval } from './demo-approval.ts'

/** The day on which the pictures are taken, in the workspace's zone. */
export const TODAY = '2026-10-15T10:42:00+02:00'

export const TEAM = ['Camille Marchand', 'Inès Benali', 'Théo Lambert', 'Yann Le Goff'] as const

/** Day of October (negative: the end of September; past 31: November), hour, networks, status, owner, title. */
type Row = readonly [number, string | null, string, PostStatus, number, string]

const MONTH: readonly Row[] = [
  [-2, '09:00', 'linkedin', 'published', 0, 'Rentrée décalée : il reste des places'],
  [-2, '17:00', 'instagram', 'published', 1, 'Annonce du concours photo'],
  [-1, '12:00', 'x bluesky', 'published', 2, 'Fil : l’apprentissage en 6 chiffres'],
  [0, '10:00', 'facebook', 'published', 3, 'Le CFA de Brest fête ses 40 ans'],
  [0, '18:00', 'newsletter', 'published', 0, 'Lettre du réseau nº 42'],
  [1, '11:30', 'linkedin', 'published', 1, 'Portrait : Maël, apprenti soudeur'],
  [2, '16:00', 'linkedin', 'published', 0, 'Bilan de la semaine des métiers'],
  [2, '18:00', 'instagram', 'published', 2, 'Une journée en CFA, épisode 3'],
  [4, '19:00', 'instagram', 'published', 3, 'Concours : dernières astuces photo'],
  [5, '08:30', 'linkedin', 'published', 0, 'Merci à nos 214 formateurs'],
  [5, '12:15', 'instagram', 'published', 1, 'Story : les coulisses du jury'],
  [6, '09:00', 'linkedin', 'published', 2, 'Offre : responsable pédagogique BTP'],
  [7, '10:00', 'facebook', 'published', 3, 'Réunion d’information à Angers'],
  [8, '12:00', 'linkedin', 'published', 0, 'Carrousel : lire sa fiche de paie'],
  [9, '11:00', 'instagram facebook', 'published', 1, 'Santé mentale : parlons-en à l’atelier'],
  [11, '18:30', 'instagram', 'published', 2, 'Participations : c’est la dernière heure'],
  [12, '08:00', 'instagram x', 'published', 3, 'Le vote est ouvert'],
  [12, '14:00', 'linkedin', 'published', 0, 'Étude : 8 diplômés sur 10 en poste'],
  [13, '09:30', 'instagram', 'published', 1, 'Rappel du vote et règlement'],
  [14, '10:00', 'linkedin', 'published', 2, 'Lauréats du prix de la transmission'],
  [14, '17:30', 'facebook', 'published', 3, 'Guide : financer sa formation'],
  [15, '08:15', 'linkedin', 'published', 0, 'Lina, de l’intérim à l’atelier'],
  [15, '11:30', 'x bluesky', 'approved', 0, 'Portes ouvertes de Rennes : samedi'],
  [15, '12:15', 'instagram', 'scheduled', 1, 'Plus qu’un jour pour voter'],
  [15, '17:00', 'facebook', 'review', 2, 'Cinq questions avant de signer'],
  [16, '09:00', 'linkedin facebook', 'review', 1, 'Remise des diplômes, Nantes'],
  [16, '16:00', 'instagram', 'scheduled', 2, 'Dernière heure du vote'],
  [17, '09:30', 'instagram facebook', 'scheduled', 3, 'En direct des portes ouvertes'],
  [17, '17:00', 'linkedin', 'draft', 3, 'Merci Rennes : 600 visites'],
  [19, '08:15', 'x bluesky', 'review', 2, 'Semaine de l’industrie : programme'],
  [19, '12:00', 'linkedin', 'approved', 1, 'Recruter un alternant en cinq étapes'],
  [20, '17:00', 'facebook', 'draft', 3, 'Portrait du jury photo'],
  [21, '10:00', 'blog', 'draft', 2, 'Dossier : les métiers de demain'],
  [21, '18:00', 'newsletter', 'draft', 0, 'Lettre du réseau nº 43'],
  [22, '09:00', 'linkedin', 'review', 0, 'Responsable handicap : qui, où, pourquoi'],
  [22, '11:30', 'instagram linkedin', 'review', 0, 'Ce qu’il faut apporter aux portes ouvertes'],
  [23, '08:30', 'linkedin', 'scheduled', 1, 'Offres de la semaine, Bretagne'],
  [23, '15:00', 'instagram', 'idea', 3, 'Coulisses de la délibération'],
  [26, '09:00', 'instagram facebook', 'draft', 1, 'Les lauréats du concours photo'],
  [26, '11:00', 'linkedin', 'draft', 1, 'Palmarès : le mot du jury'],
  [27, '12:00', 'x bluesky', 'draft', 0, 'Merci aux 386 participants'],
  [28, '10:00', 'linkedin', 'approved', 2, 'Retour d’expérience : un an après'],
  [28, '17:30', 'facebook', 'scheduled', 3, 'Atelier CV en ligne'],
  [29, '09:00', 'discord', 'draft', 2, 'Foire aux questions : aides au logement'],
  [30, '11:00', 'instagram', 'idea', 1, 'Halloween au CFA cuisine : la courge'],
  [32, '18:00', 'newsletter', 'idea', 0, 'Lettre spéciale novembre'],
]

const IDEAS: readonly (readonly [string, string, number])[] = [
  ['tiktok instagram', 'Les métiers du froid racontés en 60 s', 2],
  ['instagram', 'Calendrier de l’Avent des formateurs', 1],
  ['facebook instagram', 'Avant / après : l’atelier bois de Brest', 3],
  ['linkedin blog', 'Tribune : l’alternance après 30 ans', 0],
  ['x bluesky', 'Répondre aux dix idées reçues sur le CAP', 0],
  ['youtube', 'Recettes de la brigade du CFA cuisine', 2],
]

const TEXT = `Une pièce d’identité, une copie de votre CV et, si vous l’avez, votre numéro d’identifiant France Travail : c’est tout. Le campus de Brest ouvre samedi 7 novembre dès 9 h 30.

Sur place : ateliers et garde d’enfants.`

const OWN_TEXT = `Une pièce d’identité, votre CV, votre numéro France Travail : c’est tout.

Campus de Brest, samedi 7 novembre, 9 h 30. Ateliers et garde d’enfants sur place.

#portesouvertes #alternance #brest`

/** Camille and Théo each gave it another hour, on a train. */
export const PARTED = 'Portrait du jury photo'
const APPROVED = 'Portes ouvertes de Rennes : samedi'

/** `of`: titles of the posts that belong to it. */
const CAMPAIGNS = [
  {
    of: /rentrée décalée/i,
    name: 'Rentrée décalée',
    first: '2026-09-28',
    last: '2026-10-06',
  },
  {
    of: /concours|vote|jury|lauréats|participa/i,
    name: 'Concours photo',
    goal: '400 participations, et un lauréat dans chaque région',
    first: '2026-10-02',
    last: '2026-10-23',
    tint: 'honey',
  },
  {
    of: /portes ouvertes|rennes/i,
    name: 'Portes ouvertes',
    goal: '600 visites à Rennes, dont 80 familles qui viennent pour la première fois',
    first: '2026-10-14',
    last: '2026-10-22',
    tint: 'moss',
    budget: '1 200 € : 800 d’affiches, 400 de mise en avant',
  },
] as const

/** Weekday (1 is Monday), hour, networks, every so many weeks, name. */
const SLOTS = [
  [2, '18:00', 'linkedin', 1, 'LinkedIn du mardi'],
  [1, '12:30', 'instagram tiktok', 1, 'Story du lundi'],
  [3, '18:00', 'newsletter', 2, 'Lettre du réseau'],
  [5, '11:00', 'x bluesky', 1, 'Question du vendredi'],
] as const

/** Minutes ago, of `TEAM`, then what it says. */
const FOUND: readonly (readonly [number, number, Partial<IdeaDraft>])[] = [
  [
    4_320,
    2,
    {
      title: 'Étude : ce que les jeunes attendent d’un premier contrat',
      link: 'https://www.lemonde.fr/campus/etude',
    },
  ],
  [
    2_900,
    1,
    { title: 'Témoignage d’une fleuriste reconvertie à 45 ans', author: 'Radio Bretagne' },
  ],
  [
    1_500,
    3,
    {
      title: 'Le chantier du nouveau campus filmé par un drone',
      link: 'https://www.letelegramme.fr/brest/chantier',
    },
  ],
  [
    1_440,
    0,
    {
      title: 'Apprentissage : la réforme expliquée en cinq cartes',
      link: 'https://www.vie-publique.fr/reforme',
    },
  ],
  [300, 2, { title: '', link: 'https://www.vie-publique.fr/reforme/?utm_source=lettre' }],
  [
    20,
    1,
    {
      title: 'La fête du port a réuni 12 000 personnes malgré la pluie',
      link: 'https://www.ouest-france.fr/bretagne/brest/fete-du-port',
      author: 'Anne Lebrun',
      text: 'Nos apprentis cuisiniers ont servi 900 galettes sous la halle. La mairie les remercie.',
      note: 'Demander à Yann si l’on peut citer les prénoms.',
    },
  ],
]

/** What the team is about: the first that a title speaks of. */
const PILLARS = [
  { of: /portrait|lina|m[ée]tiers|journée/i, name: 'Portraits de métiers', tint: 'sky', share: 30 },
  { of: /vote|concours|portes|campus|CFA/i, name: 'Vie des campus', tint: 'moss', share: 40 },
  { of: /offre|recruter|alternant|guide/i, name: 'Recrutement', tint: 'clay', share: 20 },
] as const

/** Writes a month of a team that does not exist; `people` are ids in the order of `TEAM`. */
export function writeDemo(space: Y.Doc, calendar: Y.Doc, people: readonly string[]): void {
  const now = Date.parse(TODAY)
  const by = (index: number, minutesAgo: number) => ({
    person: people[index] ?? '',
    now: now - minutesAgo * 60_000,
    random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  })
  space.transact(() => {
    for (const [index, id] of people.entries()) peopleIn(space).set(id, TEAM[index])
    settingsIn(space).set('volume:2026', true)
  })
  const labels = space.transact(() =>
    ['Campus', 'Métiers'].map(
      (name) => createRecord(collectionIn(space, 'labels'), { name }, {}, by(0, 9_000)).id,
    ),
  )
  const campaigns = space.transact(() =>
    CAMPAIGNS.map(({ of, ...fields }) => {
      const { id } = createRecord(collectionIn(space, 'campaigns'), fields, {}, by(0, 9_000))
      return { id, of }
    }),
  )
  space.transact(() => {
    for (const [weekday, hour, channels, every, name] of SLOTS) {
      const chosen = { name, hour, weekdays: [weekday], channels: channels.split(' ') }
      const fields = slotFields({ ...chosen, from: '2026-09-02' })
      createRecord(collectionIn(space, 'slots'), { ...fields, every }, {}, by(0, 9_000))
    }
  })
  calendar.transact(() => {
    for (const [minutesAgo, index, said] of FOUND) {
      const [label] = labels
      const checked = { by: people[0] ?? '', at: now - 60_000 * Math.round(minutesAgo / 2) }
      const draft: IdeaDraft = {
        title: '',
        text: '',
        link: null,
        source: '',
        author: '',
        note: '',
        foundBy: null,
        found: new Date(now - minutesAgo * 60_000).toISOString().slice(0, 10),
        campaign: null,
        origin: null,
        checks: minutesAgo > 2_000 ? [checked] : [],
        labels: minutesAgo > 2_000 && label !== undefined ? [label] : [],
        ...said,
      }
      noteIdea(ideasIn(calendar), draft, by(index, minutesAgo))
    }
  })
  const pillars = space.transact(() =>
    PILLARS.map(({ of, ...fields }) => {
      const { id } = createRecord(collectionIn(space, 'pillars'), fields, {}, by(0, 9_000))
      return { id, of }
    }),
  )
  const posts = postsIn(calendar)
  let parted = ''
  calendar.transact(() => {
    for (const [day, hour, channels, status, owner, title] of MONTH) {
      const date = new Date(Date.UTC(2026, 9, day)).toISOString().slice(0, 10)
      const draft = {
        ...EMPTY_DRAFT,
        title,
        status,
        at: hour === null ? date : `${date}T${hour}`,
        channels: channels.split(' '),
        owner: people[owner] ?? null,
        body: day === 22 && hour === '11:30' ? TEXT : '',
        campaign: campaigns.find(({ of }) => of.test(title))?.id ?? null,
        pillar: pillars.find(({ of }) => of.test(title))?.id ?? null,
        labels: day === 22 ? labels : [],
        texts: day === 22 && hour === '11:30' ? { 'variant:instagram': OWN_TEXT } : {},
      }
      const { id } = createPost(posts, draft, by(owner, 4_000 - day * 10))
      if (title === PARTED) parted = id
      if (title === APPROVED) writeApproval(calendar, id, people, by)
      if (day !== 22 || hour !== '11:30') continue
      changeRecord(posts, id, { status: 'draft' }, by(0, 900))
      changeRecord(posts, id, { at: `${date}T11:30` }, by(2, 120))
      changeRecord(posts, id, { status: 'review' }, by(1, 14))
    }
    for (const [index, [channels, title, owner]] of IDEAS.entries()) {
      const draft = {
        ...EMPTY_DRAFT,
        title,
        channels: channels.split(' '),
        owner: people[owner] ?? null,
      }
      createPost(posts, draft, by(owner, 100 + index))
    }
  })
  const elsewhere = new Y.Doc()
  Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(calendar))
  changeRecord(posts, parted, { at: '2026-10-20T11:30' }, by(0, 50))
  changeRecord(postsIn(elsewhere), parted, { at: '2026-10-20T18:00' }, by(2, 38))
  Y.applyUpdate(calendar, Y.encodeStateAsUpdate(elsewhere))
}
