/** A post as readers of a network will see it. */
export const preview = {
  title: 'Aperçu',
  which: 'Réseau de l’aperçu',
  theme: 'Fond de l’aperçu',
  light: 'Clair',
  dark: 'Sombre',
  now: 'maintenant',
  more: '… plus',
  like: 'J’aime',
  comment: 'Commenter',
  repost: 'Republier',
  send: 'Envoyer',
  share: 'Partager',
}
