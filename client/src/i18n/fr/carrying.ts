export const carrying = {
  to: 'Vers',
  toTray: 'Vers les idées sans date',
  nowhere: 'Posez la publication sur un jour',
  duplicates: 'dupliquer',
  otherHour: 'autre heure',
  cancels: 'annuler',
  drops: 'poser',
  shift: 'Maj',
  alt: 'Alt ↑↓',
  escape: 'Échap',
  enter: 'Entrée',
  unschedule: 'Déposer ici pour retirer la date',
}
