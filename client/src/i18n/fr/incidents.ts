import { de, since } from '../french.ts'
import { plural } from './plural.ts'

interface Lasting {
  readonly days: number
  readonly hours: number
  readonly minutes: number
}

const length = ({ days, hours, minutes }: Lasting): string => {
  if (days > 0) return hours > 0 ? `${days} j ${hours} h` : `${days} j`
  if (hours > 0) return `${hours} h ${String(minutes).padStart(2, '0')}`
  return `${minutes} min`
}

const levels = {
  1: 'À surveiller',
  2: 'Vigilance',
  3: 'Crise',
  4: 'Crise grave',
}

/** Incidents: their page, and what the whole team is told of them. */
export const incidents = {
  title: 'Incidents',
  one: 'Incident',
  region: 'Incident en cours',
  bannerOf: {
    1: 'Incident à surveiller',
    2: 'Vigilance',
    3: 'Cellule de crise ouverte',
    4: 'Crise grave',
  },
  told: (what: string, title: string) => `${what} : ${title}`,
  lasting: (time: Lasting) => `depuis ${length(time)}`,
  lasted: (time: Lasting) => `a duré ${length(time)}`,
  steeredBy: (name: string) => `pilote : ${name}`,
  heard: (when: string) => `hors ligne, dernières nouvelles ${when}`,
  neverHeard: 'hors ligne, peut-être déjà levé',
  log: 'Main courante',
  clear: 'Lever l’alerte',
  none: 'Aucun incident en cours',
  noneDetail:
    'Quand un sujet s’emballe, ouvrez un incident : une seule page pour ce qui se passe, qui parle, ce qui est décidé et ce que l’équipe en apprend.',
  running: 'En cours',
  past: 'Terminés',
  from: since,
  linkedCases: (count: number) => plural(count, { one: '# dossier lié', other: '# dossiers liés' }),
  /** Opening one. */
  open: 'Ouvrir un incident',
  openDo: 'Ouvrir l’incident',
  cancel: 'Annuler',
  opensWith: (count: number) =>
    plural(count, { one: '# dossier y sera lié.', other: '# dossiers y seront liés.' }),
  name: 'De quoi s’agit-il ?',
  nameExample: 'Photos du stand prises pour une moquerie',
  nameMissing: 'Donnez-lui un titre : les modérateurs le liront partout.',
  level: 'Niveau',
  levels,
  levelOf: (level: keyof typeof levels) => `Niveau ${level} : ${levels[level]}`,
  levelDetail: {
    1: 'Quelques messages : on regarde, on ne répond pas encore.',
    2: 'Le sujet prend : on prépare une réponse, un relecteur pour chaque message.',
    3: 'Cellule de crise : une seule voix, tout passe par la page.',
    4: 'Des personnes ou l’organisation sont menacées : direction et juridique présents.',
  },
  tellTeam: 'Ce que toute l’équipe lira',
  tellExample: 'Polémique en cours sur le stand',
  tellHint:
    'Affiché en haut de chaque page pour toute l’équipe, contributeurs compris : un titre neutre, sans nom ni pseudo. Vide : personne d’autre n’en sait rien.',
  /** Its page. */
  back: 'Incidents',
  print: 'Imprimer',
  gone: 'Cet incident n’est pas ici',
  goneDetail: 'Il est d’une autre année, ou il a été effacé.',
  clocks: (own: string, team: string) =>
    `Les heures affichées sont celles de ${own}, comme chez vous, et celles que vous écrivez sont lues de même ; seul le volume est compté à l’heure de ${team}, comme tout l’espace.`,
  changeLevel: 'Changer de niveau',
  why: 'Pourquoi ?',
  whyExample: 'Repris par un compte suivi par 80 000 personnes',
  setLevel: (level: keyof typeof levels) => `Passer au niveau ${level}`,
  levelSame: 'C’est le niveau actuel.',
  levelsBefore: (count: number) =>
    plural(count, { one: 'Niveau précédent', other: 'Les # niveaux précédents' }),
  levelHistory: 'Niveaux successifs',
  pilot: 'Pilote',
  steer: 'Prendre le pilotage',
  handOver: 'Passer le pilotage',
  handOverTo: 'À qui ?',
  handOverChoose: 'Choisir quelqu’un',
  roles: 'Qui fait quoi',
  roleNames: { speaks: 'Parle', watches: 'Veille', decides: 'Décide' },
  roleAdd: 'Ajouter quelqu’un',
  onlyMembers: 'Seuls les membres de l’espace peuvent être nommés.',
  nobody: 'Personne pour l’instant',
  team: 'Ce que l’équipe voit',
  teamOver: (title: string) => `Plus rien, l’alerte est levée. C’était : « ${title} ».`,
  teamNothing: 'L’équipe n’est pas prévenue.',
  tell: 'Prévenir l’équipe',
  tellMissing: 'Écrivez le titre que l’équipe lira.',
  /** The holding statement. */
  statement: 'Déclaration d’attente',
  statementHint:
    'Ce que l’on dit quand on ne sait pas encore : les faits sûrs, ce que l’on fait, quand on reparle.',
  statementExample:
    'Nous avons vu vos messages à propos du stand. Nous vérifions ce qui s’est passé et revenons vers vous ici même avant 18 heures.',
  approve: 'Valider ce texte',
  approveAgain: 'Valider le nouveau texte',
  approvedBy: (who: string, when: string) => `Validée par ${who}, ${when}`,
  approvalVoid: (who: string) => `Validation caduque : le texte a changé après l’accord ${de(who)}`,
  notApproved: 'Pas encore validée',
  approvedAlone: 'qui l’a écrite sans personne d’autre',
  ownAlone:
    'Personne d’autre que vous n’y a écrit : quand c’est possible, faites-la valider par quelqu’un d’autre.',
  onlyDeciders: 'Valident : le pilote, qui décide, et les responsables de l’espace.',
  statementEmpty: 'Rien à valider tant que rien n’est écrit.',
  approvedText: 'Voir le texte validé',
  copy: 'Copier',
  copied: 'Texte copié',
  copiedUnapproved: 'Texte copié : personne ne l’a validé tel quel.',
  /** The log. */
  logShown: 'Montrer',
  logAll: 'Tout',
  logDecisions: 'Décisions',
  logMessages: 'Messages',
  logEmpty: 'Rien de tel pour l’instant.',
  kinds: { fact: 'Fait', decision: 'Décision', message: 'Message envoyé' },
  entryMissing: 'Écrivez ce qui s’est passé, ce qui est décidé ou ce qui est parti.',
  entry: 'Noter',
  entryExamples: {
    fact: 'Un fil de 40 réponses s’est ouvert sous l’annonce.',
    decision: 'On ne répond plus un par un, la déclaration suffit.',
    message: 'Déclaration publiée en réponse épinglée sur Instagram.',
  },
  entryKind: 'Ce que vous notez',
  entryDo: 'Noter',
  day: 'Jour',
  hour: 'À quelle heure ?',
  hourHint: 'vide : maintenant',
  hourExample: '14:20',
  hourWrong: 'Une heure, comme 14:20',
  strike: 'Rayer',
  strikeOf: (text: string) => `Rayer « ${text} »`,
  unstrike: 'Rétablir',
  struck: 'rayé',
  opened: (level: string) => `Incident ouvert, ${level.replace(/^N/, 'n')}`,
  levelSet: (level: string) => `Passé au ${level.replace(/^N/, 'n')}`,
  tookOver: (who: string) => `${who} prend le pilotage`,
  handedOver: (who: string) => `Pilotage confié à ${who}`,
  approved: 'Déclaration d’attente validée',
  toldTeam: 'Équipe prévenue',
  frozen: 'Publications gelées',
  cleared: 'Alerte levée',
  reopened: 'Incident rouvert',
  /** What is stopped. */
  freeze: 'Publications',
  freezeNone: 'Rien n’est gelé pour cet incident.',
  freezeBegin: 'Geler ce qui est prévu',
  freezeAsk: 'Tout ce qui est prévu sera retenu, jusqu’à la levée du gel.',
  freezeDo: 'Geler maintenant',
  freezeHeld: (count: number) =>
    count === 0
      ? 'Gel en place, rien n’est retenu pour l’instant.'
      : plural(count, { one: '# publication retenue', other: '# publications retenues' }),
  freezeLifted: 'Gel levé',
  freezeOthers: 'Un autre gel est en place.',
  freezeSee: 'Voir le gel',
  freezeMayNot: 'Seuls les responsables de l’espace gèlent les publications.',
  /** What is linked. */
  cases: 'Dossiers liés',
  casesAdd: 'Lier un dossier',
  casesNone: 'Aucun dossier lié',
  caseGone: 'Dossier effacé',
  onlyKnownCases: 'Ouvrez d’abord le dossier dans la boîte.',
  mentions: 'Mentions',
  mentionsNone: 'Aucune mention notée',
  mentionAdd: 'Noter une mention',
  mentionLink: 'Lien',
  mentionLinkMissing: 'Collez l’adresse de la mention.',
  mentionLinkWrong:
    'Ce n’est pas l’adresse d’une page web. Copiez-la depuis la barre d’adresse du navigateur.',
  mentionSource: 'Où',
  mentionSourceExample: 'Le Courrier du Sud',
  mentionAuthor: 'Auteur',
  mentionDo: 'Noter',
  mentionCheck: 'Vérifiée',
  checkedBy: (who: string) => `vérifiée par ${who}`,
  unchecked: 'à vérifier',
  mentionRemove: 'Retirer',
  mentionRemoveOf: (what: string) => `Retirer la mention ${what}`,
  /** How much it is spoken of. */
  volume: 'Volume',
  volumeFrom: 'D’où viennent les chiffres',
  volumeHand: 'Compté à la main',
  volumeLinked: 'Dossiers et mentions liés',
  volumeUnit: 'Par',
  volumeHour: 'heure',
  volumeDay: 'jour',
  volumeNone:
    'Rien n’a été compté. Notez de temps à autre le nombre de messages : la courbe dit si le sujet monte ou retombe.',
  volumeSaid: (total: number, most: number, when: string) =>
    `${plural(total, { one: '# message en tout', other: '# messages en tout' })}, ${plural(most, { one: '# au plus fort', other: '# au plus fort' })}, ${when}`,
  volumeTable: 'Lire les chiffres',
  volumeWhen: 'Quand',
  volumeCount: 'Messages',
  volumeCountWrong: 'Un nombre, comme 42',
  volumeAdd: 'Noter un nombre',
  volumeDo: 'Noter',
  volumeForgetOf: (when: string) => `Retirer le nombre de ${when}`,
  volumeForget: 'Retirer',
  /** The end of it. */
  clearWhyExample: 'Plus aucun nouveau message depuis trois heures',
  clearWhyMissing: 'Dites pourquoi : la décision reste dans la main courante.',
  clearDo: 'Lever l’alerte',
  clearStill: (count: number) =>
    plural(count, {
      one: '# publication reste gelée : le gel se lève à part.',
      other: '# publications restent gelées : le gel se lève à part.',
    }),
  clearedBy: (who: string, when: string) => `Alerte levée par ${who}, ${when}`,
  reopen: 'Rouvrir',
  reopenWhyExample: 'Le sujet repart sur un autre réseau',
  review: 'Après coup',
  reviewHint: 'Sans chercher de coupable : ce qui s’est passé, ce qui a aidé, ce que l’on change.',
  reviews: {
    happened: 'Ce qui s’est passé',
    well: 'Ce qui a bien marché',
    change: 'Ce que l’on change',
  },
  reviewExamples: {
    happened: 'Une photo sortie de son contexte, reprise par trois comptes en une heure.',
    well: 'La déclaration d’attente était prête en douze minutes.',
    change: 'Faire relire les photos de foule par une seconde personne.',
  },
}
