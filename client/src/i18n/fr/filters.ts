import { plural } from './plural.ts'

const facets = {
  channel: 'Canaux',
  status: 'Statut',
  owner: 'Responsable',
  campaign: 'Campagne',
  pillar: 'Pilier',
  label: 'Étiquettes',
}

const nothing = {
  channel: 'Sans canal',
  status: 'Sans statut',
  owner: 'Personne',
  campaign: 'Sans campagne',
  pillar: 'Sans pilier',
  label: 'Sans étiquette',
}

const removed = {
  channel: 'Canal supprimé',
  status: 'Statut supprimé',
  owner: 'Personne partie',
  campaign: 'Campagne supprimée',
  pillar: 'Pilier supprimé',
  label: 'Étiquette supprimée',
}

export const filters = {
  title: 'Filtres',
  text: 'Filtrer par texte',
  facets,
  nothing,
  removed,
  clear: 'Retirer les filtres',
  clearOne: (facet: string) => `Retirer le filtre ${facet}`,
  chosen: (count: number) => plural(count, { one: '# choix', other: '# choix' }),
  show: (count: number) =>
    plural(count, { one: 'Voir # publication', other: 'Voir # publications' }),
  noMatchText: (text: string) => `Rien ne correspond à « ${text} »`,
  noMatch: 'Rien ne correspond à ces filtres',
  noMatchIn: (period: string, undated: number) =>
    undated === 0
      ? `${period} : toutes les publications sont masquées.`
      : `${period} : toutes les publications sont masquées. ${plural(undated, { one: '# publication sans date correspond.', other: '# publications sans date correspondent.' })}`,
  noMatchDay: (hidden: number) =>
    plural(hidden, {
      one: '# publication de ce jour est masquée.',
      other: '# publications de ce jour sont masquées.',
    }),
  strayed: (count: number) =>
    plural(count, {
      one: 'La publication est enregistrée, mais les filtres la masquent.',
      other: '# publications sont enregistrées, mais les filtres les masquent.',
    }),
  showStrayed: 'Retirer les filtres et la voir',
  dismiss: 'Garder les filtres',
  exported: 'Seules les publications que les filtres montrent.',
}
