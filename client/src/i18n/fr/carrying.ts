import { plural } from './plural.ts'

export const carrying = {
  to: 'Vers',
  along: (count: number, days: number | null) => {
    const others = plural(count, { one: 'et # autre', other: 'et # autres' })
    if (!days) return others
    const size = plural(Math.abs(days), { one: '# jour', other: '# jours' })
    return `${others}, ${size} plus ${days > 0 ? 'tard' : 'tôt'}`
  },
  toTray: 'Vers les publications sans date',
  nowhere: 'Posez la publication sur un jour',
  duplicates: 'dupliquer',
  otherHour: 'autre heure',
  noDate: 'sans date',
  cancels: 'annuler',
  drops: 'poser',
  shift: 'Maj',
  alt: 'Alt ↑↓',
  backspace: '⌫',
  escape: 'Échap',
  enter: 'Entrée',
  unschedule: 'Déposer ici pour retirer la date',
}
