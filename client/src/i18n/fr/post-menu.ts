export const postMenu = {
  actionsFor: (title: string) => `Actions pour ${title}`,
  open: 'Ouvrir',
  move: 'Déplacer au clavier',
  chooseDate: 'Choisir une date',
  duplicate: 'Dupliquer',
  removeDate: 'Retirer la date',
  status: 'Statut',
  owner: 'Responsable',
  toBin: 'Mettre à la corbeille',
}
