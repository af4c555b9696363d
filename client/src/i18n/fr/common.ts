export const common = {
  appName: 'Ruche',
  cancel: 'Annuler',
  close: 'Fermer',
  undo: 'Annuler',
  retry: 'Réessayer',
  copy: 'Copier',
  copied: 'Copié',
  untitled: 'Sans titre',
  loading: 'Ouverture depuis cet appareil…',
}
