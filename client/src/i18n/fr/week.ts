import { plural } from './plural.ts'

export const week = {
  earlier: (count: number) =>
    plural(count, { one: '# publication plus tôt', other: '# publications plus tôt' }),
  later: (count: number) =>
    plural(count, { one: '# publication plus tard', other: '# publications plus tard' }),
  hour: 'Heure',
  noHour: 'Sans heure',
  bandLabel: (day: string, posts: string) => `${day}, sans heure, ${posts}`,
  help: 'Flèches pour changer de jour et d’heure, Entrée pour entrer dans les publications de l’heure ou en préparer une, M pour déplacer une publication, Échap pour revenir à l’heure.',
  clocks: {
    skipped: 'Cette heure n’existe pas : passage à l’heure d’été',
    twice: 'Cette heure a lieu deux fois : la première compte',
  },
}
