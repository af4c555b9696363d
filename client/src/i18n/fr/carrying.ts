export const carrying = {
  to: 'Vers',
  toTray: 'Vers les idées sans date',
  nowhere: 'Posez la publication sur un jour',
  duplicates: 'dupliquer',
  otherHour: 'autre heure',
  cancels: 'annuler',
  drops: 'poser',
  clocks: {
    skipped:
      'Cette heure n’existe pas ce jour-là, les horloges avancent. La publication partira une heure plus tard.',
    twice: 'Cette heure a lieu deux fois ce jour-là. La première compte.',
  },
  shift: 'Maj',
  alt: 'Alt ↑↓',
  escape: 'Échap',
  enter: 'Entrée',
  unschedule: 'Déposer ici pour retirer la date',
}
