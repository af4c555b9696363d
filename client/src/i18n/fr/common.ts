export const common = {
  appName: 'Ruche',
  cancel: 'Annuler',
  close: 'Fermer',
  undo: 'Annuler',
  retry: 'Réessayer',
  copy: 'Copier',
  copied: 'Copié',
  untitled: 'Sans titre',
  nobody: 'Personne',
  loading: 'Ouverture depuis cet appareil…',
}
