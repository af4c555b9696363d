import { plural } from './plural.ts'

const posts = (count: number): string =>
  plural(count, { one: '# publication', other: '# publications' })

/** A post that is repeated, and what is done to all that came of it. */
export const series = {
  repeat: 'Répéter…',
  repeatTitle: 'Répéter cette publication',
  needsDate: 'Donnez d’abord une date à cette publication, puis répétez-la.',
  every: 'Tous les',
  unit: 'Unité',
  units: { day: 'Jours', week: 'Semaines', month: 'Mois' },
  monthDay: 'Jour du mois',
  onMonth: {
    date: (day: number) => (day === 1 ? 'le 1er' : `le ${day}`),
    lastDay: 'le dernier jour',
    nths: { 1: 'premier', 2: 'deuxième', 3: 'troisième', 4: 'quatrième', last: 'dernier' },
    weekday: (nth: string, weekday: string) => `le ${nth} ${weekday}`,
  },
  monthsWithout: (day: number, months: string, more: number) =>
    more > 0
      ? `Il n’y a pas de ${day} en ${months}, ni dans ${plural(more, { one: '# autre mois', other: '# autres mois' })}. Aucune copie ces mois-là.`
      : `Il n’y a pas de ${day} en ${months}. Aucune copie ces mois-là.`,
  weekdays: 'Jours de la semaine',
  ends: 'Fin',
  end: { count: 'Nombre de copies', until: 'Jusqu’au' },
  count: 'Copies',
  countWrong: (most: number) => `Écrivez un nombre de 1 à ${most}.`,
  until: 'Dernier jour',
  preview: 'Dates des copies',
  none: 'Aucune date ne convient. Choisissez une fin plus tardive.',
  cut: (most: number) =>
    `Seules les ${most} premières sont faites. Répétez la dernière pour la suite.`,
  others: (count: number) => plural(count, { one: '# autre ce jour', other: '# autres ce jour' }),
  make: (count: number) => (count === 0 ? 'Ajouter' : `Ajouter ${posts(count)}`),
  clocks: {
    skipped: 'cette heure n’existe pas ce jour-là, elle se lit une heure plus tard',
    twice: 'cette heure a lieu deux fois ce jour-là, la première compte',
  },
  place: (place: number, count: number) => `${place} sur ${count} dans la série`,
  previous: 'Précédente de la série',
  next: 'Suivante de la série',
  move: 'Déplacer la série…',
  moveTitle: 'Déplacer dans la série',
  scope: 'Ce qui est déplacé',
  scopes: { one: 'Celle-ci', following: 'Celle-ci et les suivantes', all: 'Toutes' },
  day: 'Nouvelle date de celle-ci',
  hour: 'Heure',
  moves: 'Ce qui change',
  nothing: 'Choisissez une autre date ou une autre heure.',
  staying: (count: number) =>
    plural(count, {
      one: '# reste à sa date : publiée, annulée, ou fermée à votre rôle.',
      other: '# restent à leur date : publiées, annulées, ou fermées à votre rôle.',
    }),
  apply: (count: number) => (count === 0 ? 'Déplacer' : `Déplacer ${posts(count)}`),
}
