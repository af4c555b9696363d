import { plural } from './plural.ts'

export const bin = {
  title: 'Corbeille',
  intro:
    'Ce que vous mettez à la corbeille y reste 30 jours, avec son texte et son historique, et revient à sa date quand vous le restaurez.',
  selectAll: 'Tout sélectionner',
  select: (title: string) => `Sélectionner ${title}`,
  restore: 'Restaurer',
  restoreSelected: (count: number) =>
    plural(count, { one: 'Restaurer # publication', other: 'Restaurer # publications' }),
  deletedBy: (who: string, when: string) => `Par ${who}, ${when}`,
  deleted: (when: string) => `Mise à la corbeille ${when}`,
  daysLeft: (days: number) => plural(days, { one: 'Encore # jour', other: 'Encore # jours' }),
  withoutDate: 'Sans date',
  factsHint:
    'Vus seulement des personnes qui lisent la modération. Après 30 jours, c’est effacé pour de bon.',
  kinds: {
    case: 'Dossier',
    note: 'Note',
    measure: 'Mesure',
    noted: 'Personne notée',
    evidence: 'Pièce jointe',
  },
  emptyTitle: 'La corbeille est vide',
  emptyDetail: 'Une publication supprimée attend ici 30 jours, au cas où.',
  back: 'Revenir au calendrier',
}
