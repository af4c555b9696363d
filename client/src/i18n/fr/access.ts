import { de } from '../french.ts'
import { plural } from './plural.ts'

/** What is said when somebody may do more, less or nothing any more. */
export const access = {
  roleChanged: (role: string) => `Votre rôle est maintenant « ${role} ».`,
  roleForgets: 'Ce que ce rôle ne lit pas a été effacé de cet appareil.',
  removed: (workspace: string) => `Vous n’avez plus accès à ${workspace}`,
  removedDetail: 'Vous n’êtes plus dans l’équipe. Pour revenir, demandez une invitation.',
  removedBy: (person: string) =>
    `${person} vous a retiré de l’équipe. Pour revenir, demandez une invitation.`,
  deleted: (workspace: string) => `${workspace} a été supprimé`,
  deletedDetail: 'Un propriétaire de l’espace l’a supprimé.',
  deletedUntil: (when: string) =>
    `Un propriétaire peut encore le rétablir, jusqu’au ${when}. Ensuite, tout est effacé du relais.`,
  deviceRemoved: (when: string) => `Cet appareil a été retiré le ${when}`,
  deviceRemovedDetail: (workspace: string) =>
    `Il n’ouvre plus ${workspace}. Vous l’avez retiré de vos appareils, depuis un autre.`,
  deviceErased: (workspace: string) =>
    `Vous l’avez retiré de vos appareils, depuis un autre. Plus rien ${de(workspace)} n’est gardé ici.`,
  deviceBack:
    'Vous l’avez retiré de vos appareils, depuis un autre. Ce qui était sur le relais en a été effacé. Pour revenir, faites un lien sur un autre de vos appareils, dans les réglages.',
  alsoLeft: 'Pas encore envoyé depuis cet appareil',
  others: 'Vos autres espaces sur cet appareil',
  unsent: (count: number) =>
    plural(count, {
      one: '# modification n’a jamais atteint le relais. Elle n’est plus que sur cet appareil.',
      other:
        '# modifications n’ont jamais atteint le relais. Elles ne sont plus que sur cet appareil.',
    }),
  oldest: (since: string) => `La plus ancienne attend ${since}`,
  nothingUnsent: 'Tout ce que vous avez écrit a atteint le relais.',
  exported: 'Le fichier est dans vos téléchargements. Vérifiez qu’il y est avant d’effacer.',
  exportUnsent: 'Exporter ce qui n’est pas parti',
  erase: 'Effacer de cet appareil',
  eraseAsk: (count: number) =>
    plural(count, {
      one: '# modification serait perdue pour de bon.',
      other: '# modifications seraient perdues pour de bon.',
    }),
  eraseKeep: 'Garder',
  eraseNow: 'Effacer pour de bon',
  erased: (workspace: string) => `Plus rien ${de(workspace)} n’est gardé ici`,
  erasedDetail: 'Cet appareil a tout effacé de cet espace.',
  goOn: 'Continuer',
  restore: 'Rétablir l’espace',
  restoreFailed: 'Le relais n’a pas pu rétablir l’espace. Réessayez en ligne.',
  drop: 'Abandonner',
  dropQuestion: (count: number) =>
    plural(count, {
      one: 'Abandonner # modification ?',
      other: 'Abandonner # modifications ?',
    }),
  dropDetail:
    'Votre rôle a changé : le relais ne prend pas ce que le nouveau ne vous laisse plus écrire. Ce que vous voyez redevient ce que l’équipe voit.',
  dropKeep: 'Garder ici',
  dropNow: 'Abandonner pour de bon',
}
