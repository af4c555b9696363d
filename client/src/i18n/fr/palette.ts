import { plural } from './plural.ts'

export const palette = {
  title: 'Chercher ou agir',
  example: 'Une publication, une action, une campagne',
  found: 'Ce qui a été trouvé',
  groups: {
    posts: 'Publications',
    ideas: 'Idées',
    views: 'Vues enregistrées',
    places: 'Pages à ouvrir',
    commands: 'Actions',
    filters: 'Filtrer le calendrier',
  },
  filter: { campaign: 'Campagne', pillar: 'Pilier', label: 'Étiquette' },
  place: { campaign: 'Campagne', pillar: 'Pilier', slot: 'Créneau', template: 'Modèle' },
  count: (count: number) => plural(count, { one: '# résultat', other: '# résultats' }),
  nothing: (typed: string) => `Rien ne correspond à « ${typed} ».`,
  reading: (left: number) =>
    plural(left, {
      one: 'Rien encore. Une publication reste à lire.',
      other: 'Rien encore. # publications restent à lire.',
    }),
  broken:
    'Ce navigateur ne peut plus chercher dans les publications. Rechargez la page ; rien n’est perdu.',
  choose: 'choisir',
  open: 'ouvrir',
  beside: 'ouvrir à côté',
}
