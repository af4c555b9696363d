import { number, plural } from './plural.ts'

/** The texts of a post: the common one, those of single channels, and what is put into them. */
export const writing = {
  common: 'Commun',
  hasOwn: 'a son propre texte',
  textFor: (channel: string) => `Texte pour ${channel}`,
  follows: 'Suit le texte commun. Écrivez ici pour que ce canal ait le sien.',
  followsEmpty: 'Le texte commun est vide. Écrivez ici celui de ce canal.',
  same: 'Texte commun',
  takesCommon: 'Reprend le texte ci-dessus.',
  writeOwn: 'Écrire un texte pour ce canal',
  variant: 'Variante',
  ownOf: (channel: string) => `Texte propre à ${channel}`,
  backToCommon: 'Reprendre le texte commun',
  seePreview: 'Voir l’aperçu',
  otherTitle: 'Un autre texte',
  alsoWritten: (who: string, channel: string) =>
    `${who} a aussi écrit un texte pour ${channel}, de son côté. Les deux sont gardés.`,
  begun: (who: string, channel: string) =>
    `${who} a commencé un texte pour ${channel}. Il n’est pas repris.`,
  takeThis: 'Prendre ce texte',
  putAside: 'Le laisser de côté',
  putAsideCount: (count: number) =>
    plural(count, { one: '# texte mis de côté', other: '# textes mis de côté' }),
  tooLongToPaste: (length: number, most: number) =>
    `Ce que vous collez compte ${plural(length, { one: '# caractère', other: '# caractères' })}, et un texte en garde ${number(most)}. Rien n’a été collé ni perdu. Collez-en une partie, ou joignez un fichier.`,
  /** Into any other field. */
  tooMuch: (length: number, most: number) =>
    `Ce que vous collez compte ${plural(length, { one: '# caractère', other: '# caractères' })}, et ce champ en garde ${number(most)}. Rien n’a été collé ni perdu : collez-en une partie.`,
  goneChannel: (channel: string) =>
    `Le canal « ${channel} » n’existe plus dans cet espace. Le texte est gardé : choisissez le canal qui le remplace, ou retirez celui-ci.`,
  /** One channel, or several in a list. */
  nothing: (channels: string) =>
    `Rien ne paraîtrait sur ${channels} : écrivez un texte, ajoutez un lien ou joignez un fichier.`,
  /** In none of the texts, while no channel is chosen. */
  unwritten: 'Rien n’est encore écrit : écrivez un texte, ajoutez un lien ou joignez un fichier.',
  nowhere: 'Aucun canal n’est choisi : choisissez où la publication paraîtra.',
  addComment: 'Ajouter un premier commentaire',
  comment: 'Premier commentaire',
  /** As something that a text is for. */
  theComment: 'le premier commentaire',
  commentHint: 'dit sous la publication, dès sa sortie',
  commentExample: 'Mots-dièse, lien ou crédit.',
  removeComment: 'Retirer',
  language: 'Langue',
  /** In which names of languages are said. */
  tag: 'fr',
  usualLanguage: (name: string) => `Celle de l’espace, ${name}`,
  points: (count: number) =>
    plural(count, {
      one: '# point à régler avant de programmer',
      other: '# points à régler avant de programmer',
    }),
  pointsDue: (count: number) =>
    plural(count, {
      one: '# point à régler avant de publier',
      other: '# points à régler avant de publier',
    }),
}
