export const setup = {
  title: 'Créez votre espace',
  intro:
    'Un espace réunit votre équipe et tout ce qu’elle prépare. Il est gardé sur votre relais et sur chaque appareil.',
  workspaceName: 'Nom de l’espace',
  workspaceNameExample: 'Réseau Tremplin',
  yourName: 'Votre nom',
  yourNameExample: 'Camille Marchand',
  yourNameHint: 'Vos collègues le verront à côté de ce que vous écrivez.',
  timeZone: 'Fuseau horaire',
  timeZoneHint: 'Les heures du calendrier sont celles de ce fuseau, où que soient vos collègues.',
  language: 'Langue',
  create: 'Créer l’espace',
  creating: 'Création…',
  nameMissing: 'Donnez un nom à l’espace.',
  personMissing: 'Indiquez votre nom.',
  tooLong: (most: number) => `Restez sous ${most} caractères.`,
  noCode: 'Il manque le code de création',
  noCodeDetail:
    'Ouvrez le lien que le relais a affiché à son démarrage : il contient un code qui ne sert qu’une fois.',
  wrongCode:
    'Ce code n’est pas valable, ou il a déjà servi. Si votre équipe a déjà un espace ici, demandez un lien d’invitation à qui l’a créé. Sinon, collez ci-dessus le dernier lien affiché par le relais.',
  haveOne: 'J’ai déjà un espace ici',
  otherLink: 'Dernier lien du relais',
  tooManyTries: 'Trop d’essais. Attendez une minute, puis réessayez.',
  unreachable:
    'Le relais ne répond pas. Rien n’a été créé ; vérifiez la connexion, puis réessayez.',
  refused: 'Le relais n’a pas pu créer l’espace. Rien n’a été créé.',
}
