import { plural } from './plural.ts'

/** A post as readers of a network will see it. */
export const preview = {
  title: 'Aperçu',
  which: 'Réseau de l’aperçu',
  theme: 'Fond de l’aperçu',
  light: 'Clair',
  dark: 'Sombre',
  now: 'maintenant',
  more: '… plus',
  moreMedia: (count: number) => plural(count, { one: 'et # autre', other: 'et # autres' }),
  withoutAlt: (name: string) => `${name}, sans texte alternatif`,
  like: 'J’aime',
  comment: 'Commenter',
  repost: 'Republier',
  send: 'Envoyer',
  share: 'Partager',
}
