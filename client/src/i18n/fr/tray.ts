/** Of the posts without a date. */
export const tray = {
  hint: 'Glissez une publication sur un jour, ou touchez M pour la déplacer au clavier.',
  none: 'Rien pour l’instant. Une publication ajoutée ici attend sa date.',
  close: 'Fermer les publications sans date',
  of: (shown: number, all: number) => `${shown} sur ${all}`,
  addUndated: 'Ajouter une publication sans date',
  /** In its field below the heading that says the rest. */
  addToTray: 'Ajouter une publication',
  undated: 'Publications sans date',
}
