import { plural } from './plural.ts'

/** What posts are about, and which part of them each subject has. */
export const pillars = {
  title: 'Piliers',
  manage: 'Parts et réglage des piliers',
  emptyTitle: 'Aucun pilier pour l’instant',
  emptyDetail:
    'Un pilier est un des quelques sujets dont parlent vos publications. Donnez-lui une part cible, et Ruche montre la part réelle à côté.',
  newName: 'Nouveau pilier',
  nameExample: 'Portraits de métiers',
  add: 'Ajouter le pilier',
  own: 'Vos piliers',
  name: 'Nom',
  taken: (name: string) => `Un pilier s’appelle déjà « ${name} ».`,
  targetPercent: 'Part cible, %',
  shareWrong: 'Un nombre entier de 0 à 100',
  remove: (name: string) => `Supprimer « ${name} »`,
  first: 'Du',
  last: 'Au',
  periods: { month: 'Ce mois', quarter: 'Trois mois', year: 'Cette année' },
  everyChannel: 'Tous',
  everyCampaign: 'Toutes',
  everybody: 'Tout le monde',
  everyLabel: 'Toutes',
  tint: 'Couleur',
  counted: 'Ce qui compte',
  counts: { all: 'Tout', published: 'Publié', planned: 'Prévu' },
  caption: (all: number, published: number, planned: number) =>
    `${plural(all, { one: '# publication', other: '# publications' })}, ${plural(published, { one: '# publiée', other: '# publiées' })} et ${plural(planned, { one: '# prévue', other: '# prévues' })}`,
  pillar: 'Pilier',
  actual: {
    all: 'Part réelle',
    published: 'Part de ce qui est publié',
    planned: 'Part de ce qui est prévu',
  },
  target: 'Cible',
  gap: 'Écart',
  published: 'Publiées',
  planned: 'Prévues',
  percent: (share: number) => `${share} %`,
  points: (points: number) => {
    const size = plural(Math.abs(points), { one: '# point', other: '# points' })
    if (points === 0) return 'à la cible'
    return points > 0 ? `+${size}` : `−${size}`
  },
  seePosts: 'Voir ses publications dans la liste',
  targets: (sum: number) => {
    if (sum === 100) return 'Les cibles font 100 % en tout.'
    return sum < 100
      ? `Les cibles font ${sum} % en tout, ${100 - sum} % ne sont à aucun pilier.`
      : `Les cibles font ${sum} % en tout, ${sum - 100} % de trop.`
  },
}
