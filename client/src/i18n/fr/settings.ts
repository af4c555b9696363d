export const settings = {
  title: 'Réglages',
  appearance: 'Affichage',
  languageHint: 'Seulement pour vous, sur cet appareil.',
  workspace: 'Espace de travail',
  timeZone: 'Fuseau horaire de l’espace',
  data: 'Vos données',
  exportAll: 'Exporter toutes les données',
  exportAllHint:
    'Un fichier avec tout ce que cet appareil connaît de l’espace, lisible sans Ruche.',
  storage: 'Stockage sur cet appareil',
  storageUsed: (used: string, quota: string) => `${used} utilisés sur ${quota}`,
  storageUnknown: 'Ce navigateur ne dit pas combien de place il reste.',
  storagePersistent: 'Le navigateur a promis de garder ces données.',
  storageTemporary:
    'Le navigateur peut effacer ces données s’il manque de place. Ce qui est sur le relais ne risque rien.',
  askPersistent: 'Demander à les garder',
  device: 'Cet appareil',
  signOutHint: 'Les données gardées ici restent ; l’envoi s’arrête jusqu’à votre retour.',
  version: (version: string) => `Version ${version}`,
}
