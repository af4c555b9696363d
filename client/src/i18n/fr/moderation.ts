/** What stands on every page of the moderation. */
export const moderation = {
  title: 'Modération',
  pages: 'Pages de la modération',
  inbox: 'Dossiers',
}
