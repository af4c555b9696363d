import { createPostCommands } from '#client/commands/posts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { EMPTY_DRAFT, type PostStatus } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'

type Row = readonly [
  at: string | null,
  channels: string,
  title: string,
  status: PostStatus,
  owner: string,
]

/** A month of a training network's plan: enough of everything to judge a screen by. */
const ROWS: readonly Row[] = [
  ['2026-09-28T08:30', 'linkedin', 'Rentrée décalée : il reste 40 places', 'published', 'IB'],
  ['2026-09-28T17:00', 'instagram', 'Annonce du concours photo', 'published', 'MR'],
  ['2026-09-29T12:00', 'x,bluesky', 'Fil : l’apprentissage en 6 chiffres', 'published', 'TL'],
  ['2026-09-30T09:00', 'facebook', 'Le CFA de Brest fête ses 30 ans', 'published', 'YL'],
  ['2026-09-30T18:00', 'newsletter', 'Lettre du réseau nº 41', 'published', 'CM'],
  ['2026-10-01T11:00', 'instagram', 'Portrait : Maël, apprenti soudeur', 'published', 'MR'],
  ['2026-10-02T08:30', 'linkedin', 'Bilan de la semaine des métiers', 'published', 'IB'],
  ['2026-10-02T16:00', 'youtube', 'Une journée en CFA, épisode 3', 'published', 'TL'],
  ['2026-10-04T19:00', 'instagram', 'Concours : dernières astuces photo', 'published', 'MR'],
  [
    '2026-10-05T08:30',
    'linkedin,facebook',
    'Merci à nos 214 formatrices et formateurs',
    'published',
    'IB',
  ],
  ['2026-10-05T12:30', 'instagram', 'Story : les coulisses d’Angers', 'published', 'MR'],
  ['2026-10-05T17:00', 'x,bluesky', 'Aides régionales : le point complet', 'published', 'CM'],
  ['2026-10-06T09:00', 'linkedin', 'Offre : responsable pédagogique BTP', 'published', 'IB'],
  ['2026-10-07T11:30', 'facebook', 'Réunion d’information à Vannes', 'published', 'YL'],
  ['2026-10-07T18:30', 'youtube', 'Une journée en CFA, épisode 4', 'published', 'TL'],
  ['2026-10-08T10:00', 'instagram', 'Carrousel : lire sa fiche de paie', 'published', 'TL'],
  ['2026-10-09T08:30', 'linkedin', 'Santé mentale : parler à un référent', 'published', 'SR'],
  ['2026-10-09T14:00', 'discord', 'Appel aux ambassadeurs', 'published', 'YL'],
  ['2026-10-11T20:00', 'instagram', 'Participations : c’est la dernière heure', 'published', 'MR'],
  ['2026-10-12T09:00', 'instagram,facebook', 'Le vote est ouvert', 'published', 'MR'],
  ['2026-10-12T12:00', 'linkedin', 'Étude : 8 diplômés sur 10 en poste', 'published', 'IB'],
  ['2026-10-13T11:00', 'x,bluesky', 'Rappel du vote et règlement', 'published', 'CM'],
  ['2026-10-13T17:30', 'facebook', 'Questions fréquentes : le CPF', 'published', 'AD'],
  ['2026-10-14T08:30', 'linkedin', 'Lauréats du prix de l’alternance', 'published', 'SR'],
  ['2026-10-14T10:00', 'blog', 'Guide : financer sa reconversion', 'published', 'CM'],
  ['2026-10-14T18:00', 'youtube', 'Une journée en CFA, épisode 5', 'published', 'TL'],
  [
    '2026-10-15T08:30',
    'linkedin,facebook',
    'Lina, de l’intérim à cheffe de chantier',
    'published',
    'IB',
  ],
  ['2026-10-15T10:00', 'instagram', '5 questions avant de signer', 'published', 'TL'],
  ['2026-10-15T11:30', 'x,bluesky', 'Portes ouvertes de Rennes : samedi', 'review', 'CM'],
  ['2026-10-15T12:15', 'instagram', 'Plus qu’un jour pour voter', 'scheduled', 'MR'],
  ['2026-10-15T14:00', 'linkedin', 'Angers recrute en génie climatique', 'review', 'IB'],
  [
    '2026-10-15T17:30',
    'facebook,youtube',
    'En direct : financer sa reconversion',
    'approved',
    'AD',
  ],
  ['2026-10-15T18:45', 'newsletter', 'Lettre du réseau nº 42', 'scheduled', 'CM'],
  [
    '2026-10-16T09:00',
    'linkedin,facebook',
    'Remise des diplômes à Nantes : l’album',
    'review',
    'IB',
  ],
  ['2026-10-16T16:00', 'instagram', 'Dernière heure du vote', 'scheduled', 'MR'],
  ['2026-10-16T18:30', 'x', 'Vote clos : place au jury', 'approved', 'CM'],
  ['2026-10-17T09:30', 'instagram,facebook', 'En direct des portes ouvertes', 'scheduled', 'YL'],
  ['2026-10-17T17:00', 'linkedin', 'Merci Rennes : 600 visiteurs', 'draft', 'YL'],
  ['2026-10-19T08:15', 'x,bluesky', 'Semaine de l’industrie : fil en 4 messages', 'review', 'TL'],
  ['2026-10-19T12:00', 'linkedin', 'Recruter un alternant en novembre', 'approved', 'IB'],
  ['2026-10-19T18:00', 'instagram', 'Portraits du jury photo', 'draft', 'MR'],
  [
    '2026-10-20T11:30',
    'instagram,linkedin',
    'Ce qu’il faut apporter aux portes ouvertes',
    'review',
    'CM',
  ],
  ['2026-10-20T17:00', 'facebook', 'Portrait du jury photo', 'draft', 'MR'],
  ['2026-10-21T10:00', 'blog', 'Dossier : les métiers du froid', 'draft', 'TL'],
  ['2026-10-21T18:00', 'newsletter', 'Lettre du réseau nº 43', 'draft', 'CM'],
  ['2026-10-22T09:00', 'linkedin', 'Responsable handicap : rencontre', 'review', 'SR'],
  ['2026-10-23T08:30', 'linkedin', 'Offres de la semaine, Finistère', 'scheduled', 'AD'],
  ['2026-10-23T15:00', 'instagram', 'Coulisses de la délibération', 'idea', 'MR'],
  ['2026-10-26T09:00', 'instagram,facebook', 'Les lauréats du concours photo', 'draft', 'MR'],
  ['2026-10-26T11:00', 'linkedin', 'Palmarès : le mot du jury', 'draft', 'IB'],
  ['2026-10-26T18:00', 'youtube', 'Remise des prix, retransmission', 'idea', 'TL'],
  ['2026-10-27T12:00', 'x,bluesky', 'Merci aux 386 participants', 'draft', 'CM'],
  ['2026-10-28T10:00', 'linkedin', 'Retour d’expérience : 1 an de fibre', 'approved', 'IB'],
  ['2026-10-28T17:30', 'facebook', 'Atelier CV en ligne', 'scheduled', 'AD'],
  ['2026-10-29T09:00', 'discord', 'Foire aux questions : aides au logement', 'draft', 'YL'],
  ['2026-10-30T11:00', 'instagram', 'Halloween au CFA cuisine : la courge', 'idea', 'TL'],
  ['2026-11-01T18:00', 'newsletter', 'Lettre spéciale novembre', 'idea', 'CM'],
  [null, 'tiktok,instagram', 'Les métiers du froid racontés en 60 s', 'idea', 'TL'],
  [null, 'instagram', 'Calendrier de l’Avent des formateurs', 'idea', 'MR'],
  [null, 'facebook,instagram', 'Avant / après : l’atelier bois de Brest', 'idea', 'YL'],
  [null, 'linkedin,blog', 'Tribune : l’alternance après 30 ans', 'idea', 'SR'],
  [null, 'x,bluesky', 'Répondre aux 10 idées reçues sur le CAP', 'idea', 'CM'],
  [null, 'youtube', 'Recettes de la brigade du CFA cuisine', 'idea', 'TL'],
  [null, 'linkedin', 'Trombinoscope des référents handicap', 'idea', 'SR'],
]

const BODY =
  'Une pièce d’identité, une copie de votre CV et, si vous l’avez, votre numéro d’identifiant France Travail\u00a0: c’est tout. Le campus de Brest ouvre samedi 7 novembre dès 9\u00a0h\u00a030.\n\nSur place\u00a0: ateliers et garde d’enfants.'

/** Fills an empty workspace; `people` gives the id for initials. */
export function fillWithSamplePlan(
  workspace: Workspace,
  people: Readonly<Record<string, string>>,
): void {
  if (workspace.posts.count() > 0) return
  const labels = ['Métiers', 'Réseau', 'Campus', 'Pédagogie']
  const commands = createPostCommands(workspace)
  const ids = labels.flatMap((name) => commands.label(name) ?? [])
  const home = workspace.write.newPosts()
  workspace.write.transact(home, () => {
    ROWS.forEach(([at, channels, title, status, owner], index) => {
      const label = ids[index % ids.length]
      createPost(
        home,
        {
          ...EMPTY_DRAFT,
          title,
          at,
          status,
          body: BODY,
          channels: channels.split(','),
          labels: label && at === null ? [label] : [],
          owner: people[owner] ?? null,
        },
        workspace.write.author(),
      )
    })
  })
}
