import { de } from '../french.ts'
import { plural } from './plural.ts'

/** What is attached to posts, and its way to the relay. */
export const media = {
  onTheWay: (count: number, percent: number) =>
    plural(count, {
      one: `# fichier en route, ${percent} %`,
      other: `# fichiers en route, ${percent} %`,
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
  title: 'Médias',
  outOf: (count: number, most: number) => `${count} sur ${most}`,
  altMissingCount: (count: number) =>
    plural(count, { one: '# texte alternatif manquant', other: '# textes alternatifs manquants' }),
  altMissing: 'Texte alternatif manquant',
  altMissingOf: (name: string) => `Texte alternatif manquant : ${name}`,
  writeAlt: 'Le rédiger',
  writeAltOf: (name: string) => `Le rédiger : texte alternatif ${de(name)}`,
  alt: 'Texte alternatif',
  altHint: 'Ce que l’image montre, pour qui ne la voit pas.',
  altExample: 'Affiche verte : portes ouvertes, samedi 7 novembre',
  quoted: (text: string) => `« ${text} »`,
  credit: 'Crédit',
  creditExample: 'Photo : Marion Le Gall',
  rights: 'Droits',
  rightsExample: 'Web et réseaux, France',
  expires: 'Utilisable jusqu’au',
  expired: (until: string) => `Droits jusqu’au ${until} seulement : la publication part après`,
  expiredOf: (name: string, until: string) =>
    `Droits jusqu’au ${until} seulement, la publication part après : ${name}`,
  add: 'Déposer un fichier',
  addMany: 'ou coller une image',
  choose: 'Choisir des fichiers',
  takePhoto: 'Prendre une photo',
  keepLocation: 'Garder le lieu de prise de vue',
  preparing: (done: number, all: number) => `Préparation des fichiers, ${done} sur ${all}`,
  cleaned: (count: number) =>
    plural(count, {
      one: 'Le lieu de prise de vue a été retiré de # fichier.',
      other: 'Le lieu de prise de vue a été retiré de # fichiers.',
    }),
  dismiss: 'Fermer ce message',
  already: (count: number) =>
    plural(count, {
      one: '# fichier était déjà joint à cette publication.',
      other: '# fichiers étaient déjà joints à cette publication.',
    }),
  unusable: {
    empty: (names: string, _count: number) => `${names} : vide, rien à joindre.`,
    unknown: (names: string, _count: number) =>
      `${names} : ni image, ni vidéo, ni PDF. Les réseaux ne prennent rien d’autre.`,
    liar: (names: string, count: number) =>
      count === 1
        ? `${names} : son contenu n’est pas ce que son nom annonce. Ouvrez-le et enregistrez-le de nouveau.`
        : `${names} : leur contenu n’est pas ce que leur nom annonce. Ouvrez-les et enregistrez-les de nouveau.`,
    unreadable: (names: string, _count: number) =>
      `${names} : illisible. Le fichier a peut-être été déplacé ; choisissez-le de nouveau.`,
  },
  moreNames: (names: string, count: number) =>
    plural(count, { one: `${names} et # autre`, other: `${names} et # autres` }),
  deviceFull: (count: number) =>
    plural(count, {
      one: 'Cet appareil n’a plus de place : # fichier n’a pas été joint. Ce qui était là n’a pas changé.',
      other:
        'Cet appareil n’a plus de place : # fichiers n’ont pas été joints. Ce qui était là n’a pas changé.',
    }),
  deviceRefuses: (count: number) =>
    plural(count, {
      one: 'Ce navigateur ne garde pas de fichiers : # fichier n’a pas été joint.',
      other: 'Ce navigateur ne garde pas de fichiers : # fichiers n’ont pas été joints.',
    }),
  open: (name: string) => `Ouvrir ${name}`,
  actionsOf: (name: string) => `Actions pour ${name}`,
  earlier: 'Placer avant',
  later: 'Placer après',
  movedTo: (name: string, place: number, all: number) => `${name}, place ${place} sur ${all}`,
  download: 'Télécharger',
  remove: 'Retirer',
  details: 'Détails et droits',
  sent: (percent: number) => `En route vers le relais, ${percent} %`,
  waits: 'Gardé sur cet appareil, en attente du relais',
  problem: {
    full: 'Le relais n’a plus de place. Gardé sur cet appareil ; la personne qui gère le relais peut en faire.',
    'too-large':
      'Trop lourd pour le relais. Gardé sur cet appareil, vos collègues ne le voient pas.',
    refused: 'Votre rôle ne permet plus de l’envoyer. Gardé sur cet appareil.',
  },
  missing: {
    'not-yet': 'Pas encore arrivé : le fichier est sur l’appareil de la personne qui l’a joint.',
    offline: 'Pas sur cet appareil. Il viendra avec le réseau.',
    damaged: 'Arrivé abîmé. Rouvrez la publication pour réessayer.',
  },
  notShown: 'Ce navigateur ne sait pas montrer ce fichier. Vous pouvez le télécharger.',
  damagedRecord: (count: number) =>
    plural(count, { one: '# média ne se lit pas.', other: '# médias ne se lisent pas.' }),
  kinds: {
    image: (count: number) => plural(count, { one: '# image', other: '# images' }),
    video: (count: number) => plural(count, { one: '# vidéo', other: '# vidéos' }),
    document: (count: number) => plural(count, { one: '# PDF', other: '# PDF' }),
  },
  tooMany: (channel: string, taken: string, count: number) =>
    `${channel} prend ${taken} au plus, il y en a ${count}`,
  takesNone: (channel: string, what: string) => `${channel} ne prend pas ${what}`,
  none: { image: 'd’image', video: 'de vidéo', document: 'de PDF' },
  cropped: {
    width: (channel: string) => `Plus large que ce que ${channel} montre : les côtés seront coupés`,
    height: (channel: string) =>
      `Plus haute que ce que ${channel} montre : le haut et le bas seront coupés`,
  },
  tooLarge: (channel: string, most: string, size: string) =>
    `${channel} prend ${most} au plus, ce fichier fait ${size}`,
  needs: {
    image: 'une image',
    video: 'une vidéo',
    document: 'un PDF',
  },
  needsOneOf: (channel: string, what: string) => `${channel} ne publie rien sans ${what}`,
  or: (one: string, other: string) => `${one} ou ${other}`,
}
