import { plural } from './plural.ts'

/** What a screen reader is told in the calendar. */
export const spoken = {
  gridHelp:
    'Flèches pour changer de jour, Entrée pour entrer dans les publications du jour, M pour déplacer une publication, Échap pour revenir au jour.',
  pickedUp: (title: string, when: string) =>
    `${title} en main, ${when}. Flèches pour le jour, Alt et flèches pour l’heure, Retour arrière pour retirer la date, Entrée pour poser, Échap pour annuler.`,
  over: (when: string, others: number) =>
    others === 0
      ? when
      : `${when}, ${plural(others, { one: '# autre publication', other: '# autres publications' })}`,
  overTray: 'Publications sans date. Entrée retire la date.',
  copying: 'Une copie sera posée',
  notCopying: 'La publication sera déplacée',
  putBack: 'Remis à sa place',
  emptyDay: (day: string) => `${day}, aucune publication. C pour en préparer une.`,
  readOnly: 'Vous pouvez lire ce calendrier, mais pas le modifier.',
  allOf: (day: string) => `Publications du ${day}`,
  hereOn: (name: string) => `${name}, sur le calendrier`,
}
