import { plural } from './plural.ts'

/** What a field for a day says. */
export const days = {
  example: (day: string) => `par exemple ${day} ou « demain »`,
  wrong: (day: string) => `Cette date ne se lit pas. Écrivez-la comme ${day}.`,
  choose: 'Choisir dans le calendrier',
  near: { today: 'aujourd’hui', tomorrow: 'demain', yesterday: 'hier' },
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  dayWith: (day: string, count: number) =>
    count === 0
      ? day
      : `${day}, ${plural(count, { one: '# publication', other: '# publications' })}`,
}
