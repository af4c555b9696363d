import { plural } from './plural.ts'

const posts = (count: number): string =>
  plural(count, { one: '# publication', other: '# publications' })

export const campaigns = {
  title: 'Campagnes',
  manage: 'Gérer les campagnes',
  intro:
    'Une campagne réunit les publications d’un même temps fort. Avec un premier et un dernier jour, elle se lit en bande dans le mois.',
  newName: 'Nouvelle campagne',
  nameExample: 'Portes ouvertes 2026',
  add: 'Ajouter',
  taken: (name: string) => `Une autre campagne s’appelle déjà « ${name} ».`,
  emptyTitle: 'Pas encore de campagne',
  emptyDetail:
    'Donnez un nom à votre prochain temps fort, puis son but et ses dates. Ses publications se comptent d’elles-mêmes.',
  archivedTitle: (count: number) =>
    plural(count, { one: '# campagne archivée', other: '# campagnes archivées' }),
  phase: { ahead: 'À venir', running: 'En cours', over: 'Terminée' },
  noPeriod: 'Sans dates',
  from: (day: string) => `À partir du ${day}`,
  until: (day: string) => `Jusqu’au ${day}`,
  out: (published: number, count: number) =>
    count === 0 ? 'Aucune publication' : `${published} sur ${posts(count)}`,
  /** For a screen reader, instead of the bar. */
  outSaid: (published: number, count: number) =>
    count === 0
      ? 'Aucune publication'
      : `${plural(published, { one: '# publiée', other: '# publiées' })} sur ${posts(count)}`,
  name: 'Nom',
  goal: 'But',
  goalExample: '300 visites, dont 80 familles qui viennent pour la première fois',
  first: 'Premier jour',
  last: 'Dernier jour',
  lastTooEarly: (first: string) =>
    `Le dernier jour ne peut pas précéder le premier (${first}). Changez d’abord le premier.`,
  tint: 'Couleur dans le calendrier',
  tints: { sky: 'Ciel', moss: 'Mousse', clay: 'Argile', honey: 'Miel' },
  budget: 'Budget',
  budgetExample: '1 200 € : 800 d’affiches, 400 de mise en avant',
  nothingSaid: 'Rien de noté',
  progress: 'Avancement',
  figures: {
    posts: (count: number) => plural(count, { one: 'publication', other: 'publications' }),
    planned: (count: number) => plural(count, { one: 'avec une date', other: 'avec une date' }),
    published: (count: number) => plural(count, { one: 'publiée', other: 'publiées' }),
  },
  noPosts: 'Choisissez cette campagne dans une publication, et elle se compte ici.',
  seePosts: 'Voir ses publications',
  archive: 'Archiver',
  unarchive: 'Remettre en cours',
  remove: 'Supprimer',
  archiveHint: 'Archivée, elle garde ses publications et n’est plus proposée aux nouvelles.',
  /** In the month, for whoever does not see the band. */
  span: (name: string, days: string) => `Campagne ${name}, ${days}`,
}
