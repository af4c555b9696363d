import { plural } from './plural.ts'

export const sync = {
  label: 'Synchronisation',
  saved: 'Enregistré sur le relais',
  savedDetail: 'à l’instant',
  saving: 'Enregistrement…',
  savingDetail: (count: number) =>
    plural(count, { one: '# modification en route', other: '# modifications en route' }),
  connecting: 'Connexion au relais…',
  connectingDetail: 'Tout ce que vous voyez est sur cet appareil',
  offline: 'Hors ligne',
  offlineDetail: (count: number) =>
    plural(count, {
      one: '# modification gardée sur cet appareil',
      other: '# modifications gardées sur cet appareil',
    }),
  offlineNothing: 'Tout est sur cet appareil, vous pouvez continuer',
  /** After what is kept or waits: `10:28`, `22 oct., 10:28`. */
  since: (moment: string) => `depuis ${moment.length > 5 ? 'le ' : ''}${moment}`,
  signedOut: 'Vous êtes déconnecté',
  signedOutWaits: 'Tout partira à votre retour',
  signedOutNothing: 'Revenez pour reprendre la synchronisation',
  revoked: 'Votre accès a été retiré',
  revokedDetail:
    'Ce que vous avez écrit est encore sur cet appareil. Exportez-le ou demandez un accès',
  refused: (count: number) =>
    plural(count, {
      one: 'Le relais a refusé # modification',
      other: 'Le relais a refusé # modifications',
    }),
  refusedDetail: 'Rien n’est perdu : tout reste sur cet appareil',
  storageLow: 'Stockage presque plein',
  storageLowDetail: (used: string, quota: string) =>
    `${used} sur ${quota}, et tout est enregistré. Supprimez d’autres fichiers pour faire de la place`,
  storageFailed: 'Cet appareil n’enregistre plus',
  storageFailedDetail:
    'Vos modifications ne sont qu’en mémoire. Exportez-les avant de fermer cette page',
  storageFailedSaved:
    'Ce que vous écrivez est sur le relais. Rien ne restera ici après la fermeture de cette page',
  clientOld: 'Cette version de Ruche est trop ancienne',
  clientOldDetail: 'Vous pouvez lire. Rechargez la page pour pouvoir écrire',
  updateReady: 'Mise à jour prête',
  updateReadyDetail: 'Elle s’installe à la prochaine ouverture',
  updateWaits: 'Vos dernières modifications doivent d’abord être enregistrées',
}
