import { plural } from './plural.ts'

const posts = (count: number): string =>
  plural(count, { one: '# publication', other: '# publications' })

/** `1re`, `3e` */
const nth = (place: number): string => (place === 1 ? '1re' : `${place}e`)

export const board = {
  columns: 'Colonnes',
  columnLabel: (column: string, count: number) => `${column}, ${posts(count)}`,
  other: 'Autres statuts',
  unfold: (column: string, count: number) => `Ouvrir la colonne « ${column} », ${posts(count)}`,
  fold: (column: string) => `Replier la colonne « ${column} »`,
  allHidden: (count: number) =>
    plural(count, {
      one: 'Le filtre masque la publication de cette colonne.',
      other: 'Le filtre masque les # publications de cette colonne.',
    }),
  place: (column: string, place: number) => `${column}, ${nth(place)} place`,
  nowhere: 'Posez la carte dans une colonne',
  setLimit: 'Limite de la colonne',
  limitOf: (column: string) => `Limite de la colonne « ${column} »`,
  limit: 'Au plus',
  limitHint:
    'Pour toute l’équipe. La colonne signale quand elle contient plus de publications ; rien n’est empêché.',
  noLimit: 'Sans limite',
  limitWrong: (most: number) => `Un nombre entier de 1 à ${most}, ou rien`,
  most: (limit: number) => `${limit} au plus`,
  over: (count: number) => `${count} de trop`,
  refusals: {
    'read-only': () => 'Cette publication ne peut pas être modifiée par vous.',
    status: (column: string) =>
      `Votre rôle ne permet pas de passer une publication en « ${column} ».`,
    own: () => 'Une autre personne valide : cette publication est la vôtre.',
    others: () => 'Des personnes n’ont pas encore validé.',
    frozen: () => 'Elle est retenue par un gel : ouvrez la publication pour voir lequel.',
    void: () => 'La validation est caduque : ouvrez la publication pour redemander une relecture.',
    date: () => 'Choisissez d’abord une date pour la programmer.',
    points: () => 'Des points sont à régler avant de la programmer : ouvrez-la pour les voir.',
    other: () => 'Ces statuts viennent d’une version plus récente de Ruche.',
  } satisfies Record<string, (column: string) => string>,
  commands: {
    along: 'Carte précédente ou suivante de la colonne',
    across: 'Changer de colonne',
    newPost: 'Nouvelle publication dans cette colonne',
    carryAlong: 'Monter ou descendre la carte',
    carryAcross: 'Passer la carte dans une autre colonne',
  },
  said: {
    pickedUp: (title: string, place: string) =>
      `${title} en main, ${place}. Flèches pour la placer, Entrée pour poser, Échap pour annuler.`,
    over: (column: string, place: number, of: number) => `${column}, place ${place} sur ${of}`,
    refused: (why: string) => `${why} La carte est restée à sa place.`,
  },
}
