import { plural } from './plural.ts'

/** What a field for a day says, and whose clocks hours are on. */
export const days = {
  /** Of what has happened already. */
  examplePast: (day: string) => `par exemple ${day} ou « hier »`,
  example: (day: string) => `par exemple ${day} ou « demain »`,
  wrong: (day: string) => `Cette date ne se lit pas. Écrivez-la comme ${day}.`,
  choose: 'Choisir dans le calendrier',
  /** At a post in the calendar. */
  skippedTag: 'heure inexistante',
  twiceTag: 'heure qui a lieu deux fois',
  clocks: {
    skipped:
      'Cette heure n’existe pas ce jour-là, les horloges avancent. La publication partira une heure plus tard.',
    twice: 'Cette heure a lieu deux fois ce jour-là. La première compte.',
  },
  jump: 'Aller à une date',
  near: { today: 'aujourd’hui', tomorrow: 'demain', yesterday: 'hier' },
  ownClock: (yours: string, theirs: string) =>
    `Les heures de cette page sont les vôtres (${yours}), et non celles de l’espace (${theirs}).`,
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  dayWith: (day: string, count: number) =>
    count === 0
      ? day
      : `${day}, ${plural(count, { one: '# publication', other: '# publications' })}`,
}
