import { plural } from './plural.ts'

/** What is said of the sync behind its one line, and in banners. */
export const syncPanel = {
  unfold: 'Tout lire',
  fold: 'Replier',
  tryNow: 'Essayer maintenant',
  trying: 'Essai en cours…',
  noAnswer: 'Le relais ne répond pas. Ruche continue d’essayer.',
  comeBack: 'Revenir',
  deviceKept: 'Gardé sur cet appareil',
  nothingWaits: 'Rien n’attend d’être envoyé',
  waiting: (count: number) =>
    plural(count, { one: '# modification attend', other: '# modifications attendent' }),
  exportNow: 'Exporter maintenant',
  readOnly: {
    role: 'Ici, vous lisez',
    gap: 'Lecture seule',
  },
  readOnlyDetail: {
    role: 'Votre rôle ne modifie pas le calendrier ; vous pouvez l’exporter',
    gap: 'Il manque encore une partie de ce calendrier sur cet appareil. Vous pourrez modifier dès qu’elle sera arrivée',
  },
  clock: {
    ahead: 'L’horloge de cet appareil avance.',
    behind: 'L’horloge de cet appareil retarde.',
    detail: (here: string, relay: string, isBehind: boolean) =>
      `Elle indique ${here}, alors que nous sommes le ${relay}. Ruche suit l’heure du relais : ce que vous écrivez maintenant porte la bonne${isBehind ? ' ; ce que cet appareil a écrit avant de l’entendre garde la sienne' : ''}. Réglez l’horloge quand même : hors ligne, Ruche ne peut compter que sur ce que le relais a dit en dernier.`,
  },
  updateNow: 'Installer maintenant',
  backOnline: (count: number) =>
    plural(count, {
      one: 'De retour en ligne, # modification envoyée',
      other: 'De retour en ligne, # modifications envoyées',
    }),
}
