/** What the marks of posts mean. */
export const legend = {
  title: 'Ce que disent les marques',
  statuses: 'Statuts',
  means: {
    idea: 'Une envie, encore à écrire',
    draft: 'En cours d’écriture',
    review: 'Quelqu’un doit la relire',
    approved: 'Relue, bonne à publier',
    scheduled: 'Réglée dans l’outil qui la publiera',
    published: 'Elle est sortie',
    cancelled: 'Elle ne sortira pas',
    void: 'Changée depuis sa validation : à relire',
    paused: 'Le calendrier est gelé : rien ne sort',
  },
  warned: 'À régler',
  warnedMeans: 'Elle ne peut pas sortir telle quelle, ou à cette heure-là',
  unread: 'Non lus',
  unreadMeans: 'Autant de messages que vous n’avez pas lus',
}
