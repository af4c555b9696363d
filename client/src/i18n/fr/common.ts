export const common = {
  appName: 'Ruche',
  cancel: 'Annuler',
  close: 'Fermer',
  undo: 'Annuler',
  retry: 'Réessayer',
  copy: 'Copier',
  copied: 'Copié',
  somebody: 'quelqu’un',
  /** Where a sentence begins. */
  somebodyFirst: 'Quelqu’un',
  untitled: 'Sans titre',
  loading: 'Ouverture depuis cet appareil…',
}
