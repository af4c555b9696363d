import { plural } from './plural.ts'

/** What is kept of what was seen, on a case. */
export const evidence = {
  title: 'Pièces',
  add: 'Déposer ou coller une capture',
  choose: 'Choisir des fichiers',
  attach: 'Joindre une capture',
  remove: (name: string) => `Retirer ${name}`,
  verified: 'Empreinte vérifiée',
  differs: 'Le contenu ne correspond pas à son empreinte',
  missing: 'Pas sur cet appareil. Elle viendra avec le réseau.',
  keptOn: (when: string) => `Gardée le ${when}`,
  alt: 'Ce qu’on y voit',
  altHint: 'Pour qui ne voit pas l’image, et pour la retrouver.',
  altExample: 'Trois messages de la nuit du 14, sous le carnet de création',
  unknown: (names: string, _count: number) => `${names} : ni image, ni vidéo, ni PDF.`,
  already: (count: number) =>
    plural(count, {
      one: '# fichier était déjà joint ici.',
      other: '# fichiers étaient déjà joints ici.',
    }),
  why: {
    'not-yet': 'Pas encore arrivée : elle est sur l’appareil de la personne qui l’a gardée.',
    offline: 'Pas sur cet appareil. Elle viendra avec le réseau.',
    damaged: 'Arrivée abîmée. Rouvrez le dossier pour réessayer.',
  },
}
