import { plural } from './plural.ts'

export const settings = {
  title: 'Réglages',
  appearance: 'Affichage',
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
  workspaceName: 'Nom',
  workspaceNameHint: 'Il change pour toute l’équipe.',
  timeZoneFixed:
    'Il ne change plus : les heures des publications sont écrites dans ce fuseau, et un autre les déplacerait toutes.',
  nameFixed: 'Celui que vous avez donné en entrant. Le relais ne permet pas encore d’en changer.',
  yourName: 'Votre nom',
  team: 'Équipe',
  teamHint: 'Un lien d’invitation sert une seule fois et expire vite.',
  invite: 'Inviter une personne',
  addDevice: 'Ajouter un de mes appareils',
  inviteLink: 'Lien d’invitation, à envoyer à une personne',
  deviceLink: 'Lien à ouvrir sur votre autre appareil',
  linkFailed: 'Le lien n’a pas pu être créé : le relais ne répond pas. Réessayez dans un instant.',
  signOutQuestion: 'Se déconnecter de cet appareil ?',
  signOutNothingWaits:
    'Tout est sur le relais. Il faudra un lien d’accès pour revenir sur cet appareil.',
  signOutNow: 'Se déconnecter',
  stay: 'Rester connecté',
  signOutFailed:
    'Le relais ne répond pas, vous êtes encore connecté. Réessayez quand la connexion est revenue.',
  appearanceHint: 'Seulement pour vous, sur cet appareil.',
  linkExpires: (when: string) => `Valable une fois, jusqu’au ${when}.`,
  signOutWaiting: (count: number) =>
    plural(count, {
      one: '# modification n’est pas encore sur le relais. Elle reste sur cet appareil et partira quand vous reviendrez avec un lien d’accès.',
      other:
        '# modifications ne sont pas encore sur le relais. Elles restent sur cet appareil et partiront quand vous reviendrez avec un lien d’accès.',
    }),
  licences: 'Ce que Ruche doit à d’autres, et leurs licences',
}
