/** What stands on every page of the moderation. */
export const moderation = {
  title: 'Moderation',
  pages: 'Moderation pages',
  inbox: 'Cases',
}
