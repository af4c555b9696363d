/** Of the ideas without a date. */
export const tray = {
  hint: 'Glissez une idée sur un jour, ou touchez M pour la déplacer au clavier.',
  none: 'Rien pour l’instant. Une idée notée ici attend sa date.',
  close: 'Fermer les idées',
  of: (shown: number, all: number) => `${shown} sur ${all}`,
}
