import { plural } from './plural.ts'

/** What is attached to posts, and its way to the relay. */
export const media = {
  onTheWay: (count: number, percent: number) =>
    plural(count, {
      one: `# fichier en route, ${percent} %`,
      other: `# fichiers en route, ${percent} %`,
    }),
  wait: (count: number) =>
    plural(count, {
      one: '# fichier gardé sur cet appareil attend de partir',
      other: '# fichiers gardés sur cet appareil attendent de partir',
    }),
  refused: (count: number) =>
    plural(count, {
      one: 'Le relais n’a pas pris # fichier',
      other: 'Le relais n’a pas pris # fichiers',
    }),
  refusedDetail: 'Gardé sur cet appareil. La publication dit pourquoi',
}
