import { plural } from './plural.ts'

const days = (count: number): string => plural(count, { one: '# jour', other: '# jours' })

export const year = {
  label: (year: string) => `Année ${year}`,
  month: 'Mois',
  help: 'Flèches pour changer de jour et de mois, Entrée pour ouvrir le mois à ce jour, Page précédente ou suivante pour changer d’année.',
  monthLabel: (month: string, posts: string) => `${month}, ${posts}`,
  dayLabel: (day: string, posts: string) => `${day}, ${posts}`,
  days,
  total: (count: number) =>
    plural(count, { one: 'publication dans l’année', other: 'publications dans l’année' }),
  silences: 'Une semaine ou plus sans publication',
  noSilence:
    'Aucune entre la première et la dernière publication de l’année. Ce qui précède et ce qui suit n’est pas compté.',
  fromTo: (from: string, to: string) => `${from} – ${to}`,
  commands: {
    years: 'Changer d’année',
    open: 'Ouvrir le mois à ce jour',
  },
}
