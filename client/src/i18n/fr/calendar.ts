import { plural } from './plural.ts'

export const calendar = {
  title: 'Calendrier',
  month: 'Mois',
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  today: 'Aujourd’hui',
  more: (count: number) => plural(count, { one: '+# autre', other: '+# autres' }),
  posts: (count: number) => plural(count, { one: '# publication', other: '# publications' }),
  unscheduled: 'Sans date',
  noPostsThatDay: 'Aucune publication ce jour-là',
  firstTitle: 'Votre calendrier est prêt',
  firstDetail: 'Importez celui que vous tenez déjà, ou préparez une première publication.',
  importYours: 'Importer votre calendrier',
  preparePost: 'Préparer une publication',
}
