import { de, que } from '../french.ts'

export const join = {
  title: (workspace: string) => `Rejoindre ${workspace}`,
  looking: 'Lecture de l’invitation…',
  invitedBy: (person: string) => `${person} vous invite.`,
  intro:
    'Indiquez votre nom, c’est tout. Le calendrier sera gardé sur cet appareil, même hors ligne.',
  introAs: (person: string) => `Vous entrez sous votre nom, ${person}.`,
  role: (role: string) => `Rôle : ${role}.`,
  join: 'Rejoindre',
  joinAs: (person: string) => `Rejoindre en tant ${que(person)}`,
  joining: 'Ouverture…',
  deviceTitle: 'Ajouter cet appareil',
  deviceIntro: (person: string) =>
    `Ce lien ouvre Ruche ici au nom ${de(person)}. Continuez seulement si c’est vous et si vous avez fait ce lien vous-même.`,
  deviceJoin: (person: string) => `Continuer en tant ${que(person)}`,
  nameRefused: 'Le relais n’accepte pas ce nom. Écrivez-le sans caractères invisibles.',
  unreachable:
    'Le relais ne répond pas. Vérifiez la connexion ; le lien reste valable, et cette page réessaie dès que le réseau revient.',
  tooMany: 'Trop d’essais depuis cette connexion. Attendez une minute, puis réessayez.',
  refused: 'Le relais n’a pas pu vous laisser entrer. Réessayez dans un instant.',
  incomplete: 'Ce lien est incomplet',
  incompleteDetail: 'Demandez à la personne qui vous a invité de vous renvoyer le lien entier.',
  gone: {
    unknown: 'Ce lien n’est pas valable',
    used: 'Ce lien a déjà servi',
    expired: 'Ce lien a expiré',
    revoked: 'Cette invitation a été révoquée',
  },
  ask: (person: string) => `Demandez un nouveau lien à ${person}.`,
  askSomebody: 'Demandez un nouveau lien à la personne qui vous a invité.',
  alreadyHere: (person: string, workspace: string) =>
    `Cet appareil est déjà dans ${workspace}, au nom ${de(person)}.`,
  occupiedTitle: (person: string) => `Cet appareil garde le travail ${de(person)}`,
  occupiedIntro: (person: string) =>
    `Pour entrer sous un autre nom, il faut d’abord effacer d’ici ce que cet appareil garde au nom ${de(person)}. Ce qui est sur le relais ne risque rien ; ce qui n’a pas été envoyé serait perdu.`,
  occupiedForget: 'Effacer d’ici et continuer',
}
