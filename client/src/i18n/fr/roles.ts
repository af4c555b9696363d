/** What somebody may do, by role, and what documents are called in a sentence. */
export const roles = {
  label: 'Rôle',
  names: {
    owner: 'Propriétaire',
    manager: 'Responsable',
    editor: 'Édition',
    moderator: 'Modération',
    contributor: 'Contribution',
    guest: 'Lecture',
  },
  things: {
    calendar: 'le calendrier',
    events: 'les événements',
    moderation: 'les dossiers de modération',
    desk: 'le quotidien',
    pulse: 'la veille',
  },
  /** Between the parts of a sentence. */
  between: ' ; ',
  changes: (things: string) => `modifie ${things}`,
  reads: (things: string) => `lit ${things}`,
  moderates: 'traite les dossiers de modération',
  drafts: 'écrit des brouillons dans le calendrier',
  approves: 'valide les publications',
  managesPeople: 'gère l’équipe',
}
