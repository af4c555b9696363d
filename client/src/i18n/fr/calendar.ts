import { plural } from './plural.ts'

/** `4 h 30` */
const span = (hours: number, minutes: number): string =>
  minutes === 0 ? `${hours} h` : `${hours} h ${minutes}`

export const calendar = {
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  previousWeek: 'Semaine précédente',
  nextWeek: 'Semaine suivante',
  previousDays: (days: number) => `Les ${days} jours précédents`,
  nextDays: (days: number) => `Les ${days} jours suivants`,
  previousYear: 'Année précédente',
  nextYear: 'Année suivante',
  boardTitle: 'Publications par statut',
  views: { month: 'Mois', week: 'Semaine', list: 'Liste', board: 'Tableau', year: 'Année' },
  viewSwitch: 'Vues du calendrier',
  /** Nothing of it is on this device yet. */
  arriving: 'Le calendrier arrive du relais…',
  everything: 'Toutes les dates',
  today: 'Aujourd’hui',
  week: 'Semaine',
  weekNumber: (week: number) => `Semaine ${week}`,
  printTitle: (workspace: string) => `${workspace}, calendrier éditorial`,
  more: (count: number) => plural(count, { one: '+# autre', other: '+# autres' }),
  moreOn: (count: number, day: string) =>
    plural(count, {
      one: `# autre publication le ${day}`,
      other: `# autres publications le ${day}`,
    }),
  posts: (count: number) => plural(count, { one: '# publication', other: '# publications' }),
  postsOf: (shown: number, all: number) =>
    `${shown} sur ${plural(all, { one: '# publication', other: '# publications' })}`,
  dayLabel: (day: string, posts: string, watcher: string | null) =>
    watcher === null ? `${day}, ${posts}` : `${day}, ${posts}, ${watcher} est sur ce jour`,
  heldBy: (name: string) => `${name} modifie cette publication`,
  overdue: 'en retard',
  damaged: 'Publication abîmée',
  undatedShort: 'Sans date',
  withoutDate: 'Sans date',
  yourTime: (city: string, time: string) => `heure de ${city}, ${time} chez vous`,
  zoneNote: (city: string, ahead: boolean, hours: number, minutes: number) =>
    `Heures de ${city}, ${span(hours, minutes)} de ${ahead ? 'plus' : 'moins'} chez vous`,
}
