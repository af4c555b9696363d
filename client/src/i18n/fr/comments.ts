import { de } from '../french.ts'
import { plural } from './plural.ts'

/** What is said about a post. */
export const comments = {
  title: 'Échanges',
  resolved: (count: number) => plural(count, { one: 'Résolu, #', other: 'Résolus, #' }),
  news: (count: number) => plural(count, { one: '# nouveau', other: '# nouveaux' }),
  newMessages: (count: number) =>
    plural(count, { one: '# nouveau message', other: '# nouveaux messages' }),
  new: 'nouveau',
  write: 'Écrire un message',
  placeholder: 'Commenter ou mentionner quelqu’un',
  send: 'Envoyer',
  save: 'Enregistrer',
  empty: 'Écrivez d’abord quelques mots.',
  answer: 'Répondre',
  answerExample: 'Répondre ou mentionner quelqu’un',
  resolve: 'Résoudre',
  reopen: 'Rouvrir',
  edit: 'Modifier',
  remove: 'Retirer',
  more: 'Autres actions sur ce message',
  by: (name: string) => `Message ${de(name)}`,
  edited: 'modifié',
  gone: 'Message retiré',
  passageGone: 'Ce passage n’est plus dans le texte.',
  showPassage: 'Montrer ce passage dans le texte',
  aboutPassage: 'Commenter ce passage',
  toThread: 'Lire ce qui en est dit',
  noPassage: 'Ne pas parler de ce passage',
  mention: 'Personnes à mentionner',
  onlyRead: 'Votre rôle lit ces échanges sans y écrire.',
  react: 'Réagir',
  /** Begins with what is seen beside the sign (WCAG 2.5.3). */
  reacted: (count: number, sign: string, names: string) => `${count}, ${sign} : ${names}`,
  signs: {
    '👍': 'D’accord',
    '❤️': 'J’aime',
    '🎉': 'Bravo',
    '😄': 'Amusé',
    '👀': 'Je regarde',
  },
  commands: {
    comment: 'Parler du passage marqué',
  },
}
