import { de } from '../french.ts'
import { number, plural } from './plural.ts'

const entriesSaid = (count: number) =>
  plural(count, { one: '# participation', other: '# participations' })
const ticketsSaid = (count: number) => plural(count, { one: '# ticket', other: '# tickets' })
const prizesSaid = (count: number) => plural(count, { one: '# lot', other: '# lots' })
const reservesSaid = (count: number) =>
  count === 0 ? 'aucun suppléant' : plural(count, { one: '# suppléant', other: '# suppléants' })

export const draw = {
  title: 'Tirage au sort',
  verifiable: 'Tirage au sort vérifiable',
  why: 'On annonce d’abord l’empreinte de la liste, puis vient une valeur que personne ne choisit. Chacun peut refaire le calcul.',
  readOnly: 'Vous pouvez voir les tirages. Les responsables et les rédacteurs les annoncent.',
  damaged: 'Tirage illisible : ce qui a été annoncé a été changé depuis',
  entries: 'Participations',
  entriesHidden: 'Votre rôle ne montre pas qui participe.',
  noEntries:
    'Personne ne participe encore. Ajoutez les participations une par une, ou collez une liste.',
  entriesCount: (entries: number, tickets: number) =>
    entries === tickets ? entriesSaid(entries) : `${entriesSaid(entries)}, ${ticketsSaid(tickets)}`,
  add: 'Ajouter',
  addName: 'Nom, adresse ou @compte',
  addNameExample: 'Awa Konaté, awa@exemple.org',
  paste: 'Coller une liste',
  pasteHint:
    'Une personne par ligne : nom, adresse ou @compte, et le nombre de tickets s’il n’est pas de un. Un tableau copié convient aussi.',
  pasteExample: 'Awa Konaté ; awa@exemple.org\nLucas Perrin ; @lucasp ; 2',
  pasteDo: (count: number) => `Ajouter ${entriesSaid(count)}`,
  pasteNothing: 'Collez au moins une ligne.',
  heavy: (lines: string, most: number) =>
    `Plus de ${most} tickets (ramené à ${most}), ligne ${lines}.`,
  added: (added: number, repeated: number) => {
    const first = added === 0 ? 'Rien à ajouter' : `${entriesSaid(added)} de plus`
    if (repeated === 0) return `${first}.`
    return `${first}. ${plural(repeated, { one: '# personne participait déjà, elle n’est comptée qu’une fois.', other: '# personnes participaient déjà, elles ne sont comptées qu’une fois.' })}`
  },
  number: (number: number) => `n° ${number}`,
  ticketsOf: (name: string) => `Tickets ${de(name)}`,
  tickets: 'Tickets',
  takesPart: (name: string) => `${name} participe au tirage`,
  whyOut: {
    withdrawn: 'retirée',
    refused: 'refusée',
    after: 'après que la liste a été figée',
    pending: 'à examiner',
  },
  more: (count: number) =>
    `Afficher ${plural(count, { one: '# participation de plus', other: '# participations de plus' })}`,
  toDraw: 'Ouvrir le tirage',
  prepare: 'Préparer un tirage',
  what: 'Ce qui est tiré',
  whatExample: '5 livres parmi les votants',
  prizes: 'Lots',
  reserves: 'Suppléants',
  reservesHint: 'Ils remplacent, dans l’ordre, qui ne peut pas recevoir son lot.',
  source: 'D’où vient le hasard',
  sources: { beacon: 'Balise publique', devices: 'Appareils de l’équipe' },
  sourceDetail: {
    beacon:
      'La balise drand publie une valeur toutes les trois secondes, signée par un réseau d’organisations indépendantes. Le tour est annoncé d’avance.',
    devices:
      'Chaque appareil scelle un secret avant l’annonce et l’ouvre après. Il en faut au moins deux, chez deux personnes. Rien ne passe par Internet.',
  },
  at: 'Heure du tirage',
  day: 'Jour du tirage',
  fallback: 'Prévoir un secours si la balise ne répond pas',
  fallbackDetail: (minutes: number) =>
    `Les appareils scellés ci-dessous pourront tirer sans réseau ${plural(minutes, { one: '# minute', other: '# minutes' })} après l’heure. Sans secours, le tirage attend la balise.`,
  seals: 'Appareils scellés',
  noSeals: 'Aucun appareil n’a encore scellé de secret.',
  sealHere: 'Sceller avec cet appareil',
  sealedHere: 'Cet appareil',
  sealedAt: (name: string) => `Chez ${name}`,
  sealsNeeded:
    'Il faut au moins deux appareils scellés, chez deux personnes. Ouvrez cette page chez une seconde.',
  sealsAll: 'Le tirage attendra chacun des appareils cochés.',
  ranking: 'Le tirage se calcule…',
  reckoning: 'L’empreinte de la liste se calcule…',
  fingerprintNow: 'Empreinte provisoire de la liste',
  short: (entries: number, prizes: number) =>
    `${prizesSaid(prizes)} pour ${entriesSaid(entries)} : tout le monde gagne, et ${plural(prizes - entries, { one: '# lot reste', other: '# lots restent' })}.`,
  rulesNamed: (version: number) => `L’annonce porte l’empreinte du règlement, version ${version}.`,
  rulesNone: 'Aucun règlement publié : l’annonce n’en porte pas l’empreinte.',
  nobody: 'Il faut au moins une participation.',
  needsTime: 'Choisissez une heure à venir.',
  needsPrizes: (most: number) => `Un nombre de lots en chiffres, de 1 à ${number(most)}.`,
  needsReserves: (most: number) => `Un nombre de suppléants en chiffres, de 0 à ${number(most)}.`,
  announce: 'Figer la liste et annoncer',
  announceWhat: 'Une annonce ne se retire pas : un tirage annulé reste visible, avec sa raison.',
  leftOutTitle: 'Figer la liste sans ces participations ?',
  notYet: 'Pas encore',
  undecided: (count: number) =>
    plural(count, {
      one: '# participation n’est pas encore examinée : elle ne sera pas du tirage, même si vous l’acceptez ensuite.',
      other:
        '# participations ne sont pas encore examinées : elles ne seront pas du tirage, même si vous les acceptez ensuite.',
    }),
  formIsOpen: (until: string) =>
    `Le formulaire reçoit des participations jusqu’au ${until} : celles qui viendront après l’annonce ne seront pas du tirage.`,
  announced: 'Règle annoncée',
  announcedDetail: (prizes: number, reserves: number, who: string, when: string) =>
    `${prizesSaid(prizes)}, ${reservesSaid(reserves)}. Annoncé par ${who}, ${when}.`,
  frozen: 'Liste figée',
  fingerprint: 'Empreinte du tirage',
  fingerprintHint:
    'À publier avant l’heure : elle engage la liste, la règle et la source du hasard.',
  copy: 'Copier l’empreinte',
  copied: 'Copiée',
  notCopied: 'Le navigateur n’a pas permis de copier.',
  random: {
    beacon: (when: string) => `Graine publique à ${when}`,
    devices: 'Graine des appareils',
    known: 'Graine connue',
  },
  beaconDetail: (round: number) =>
    `Balise drand, tour ${round} annoncé d’avance. Chacun peut refaire le calcul.`,
  waitsForBeacon: 'Si la balise ne répond pas, le tirage l’attend.',
  fallbackFrom: (when: string) => `Secours par les appareils à partir de ${when}.`,
  sealIs: (device: string, state: string) => `${device} : ${state}`,
  opened: 'ouvert',
  closed: 'scellé',
  codeOf: 'Code de votre appareil, à lire à voix haute s’il n’y a pas de réseau',
  typeCode: 'Code d’un autre appareil',
  typeCodeHint: 'Tel qu’il est lu à voix haute : 28 lettres et chiffres.',
  typeCodeDo: 'Utiliser ce code',
  wrongCode: 'Ce code n’ouvre aucun des sceaux annoncés.',
  rightCode: 'Le sceau est ouvert.',
  possibleAt: (when: string) => `Tirer, possible à ${when}`,
  waitsHere: 'Le hasard annoncé n’est pas encore connu.',
  drawNow: 'Tirer maintenant',
  openSeal: 'Ouvrir le sceau de cet appareil',
  useFallback: 'Utiliser le secours',
  others: 'Un appareil scellé doit encore ouvrir son sceau.',
  onlySealed: 'Seuls les appareils scellés peuvent tirer.',
  fetching: {
    came: 'La valeur est arrivée.',
    early: 'La balise n’a pas encore publié ce tour. Nouvel essai dans un instant.',
    unreachable:
      'La balise n’est pas joignable. Nouvel essai dans un instant ; le tour annoncé ne change pas.',
    off: 'Ce relais ne va pas chercher de balise. Son administrateur peut le permettre avec RUCHE_BEACONS.',
    forged: 'La valeur reçue n’est pas signée par la balise. Elle n’a pas été utilisée.',
  },
  changed: 'La liste a changé depuis l’annonce : le tirage est refusé.',
  changedDetail: (added: number, removed: number, weighed: number) =>
    [
      added > 0 &&
        plural(added, { one: '# participation ajoutée', other: '# participations ajoutées' }),
      removed > 0 && plural(removed, { one: '# retirée', other: '# retirées' }),
      weighed > 0 &&
        plural(weighed, { one: '# avec d’autres tickets', other: '# avec d’autres tickets' }),
    ]
      .filter((part) => part !== false)
      .join(', '),
  changedWhat: 'Remettez la liste comme elle était, ou annulez ce tirage et annoncez-en un autre.',
  how: {
    added: 'arrivée depuis',
    accepted: 'acceptée depuis',
    refused: 'refusée',
    undecided: 'remise à examiner',
    withdrawn: 'retirée par l’équipe',
    left: 'retirée avec le code de son reçu',
    deleted: 'supprimée',
    erased: 'données effacées',
    tickets: 'tickets changés',
  },
  otherTickets: (before: number, after: number) =>
    `${ticketsSaid(before)} annoncés, ${after} depuis`,
  by: (name: string) => `par ${name}`,
  saidOf: (what: string) => ` : ${what}`,
  saidBy: (whose: string) => ` (${whose})`,
  putBack: (count: number) =>
    plural(count, { one: 'Remettre cette participation', other: 'Remettre ces # participations' }),
  notPutBack: (count: number) =>
    plural(count, {
      one: 'L’une d’elles ne peut pas être remise par l’équipe : annulez ce tirage et annoncez-en un autre.',
      other:
        '# d’entre elles ne peuvent pas être remises par l’équipe : annulez ce tirage et annoncez-en un autre.',
    }),
  missingList: 'La liste annoncée n’est pas sur cet appareil. Elle viendra avec le réseau.',
  late: 'Cette annonce ne vaut rien : la valeur était déjà publique quand elle a été faite.',
  unknownBeacon: 'Cette version de Ruche ne connaît pas cette balise.',
  contested:
    'La balise et le secours ont été utilisés tous les deux. Ce tirage ne désigne personne : annulez-le et annoncez-en un autre.',
  winners: 'Gagnants',
  reserve: 'Suppléants, dans l’ordre',
  byFallback: 'Par le secours annoncé : la balise n’a pas répondu à temps.',
  left: (prizes: number) =>
    `${plural(prizes, { one: '# lot reste sans gagnant', other: '# lots restent sans gagnant' })}.`,
  told: 'Résultat noté là où il a été tiré. La liste n’est pas lisible d’ici, il n’a pas été recalculé.',
  reveal: 'Dévoiler sur cet écran',
  revealHint:
    'En plein écran, sur cet appareil seulement : pour un projecteur branché ici. Pour le public de la vue en direct, dévoilez « Sur la scène », plus bas.',
  erased: 'Données effacées,',
  withdrew: (when: string) => `s’est retirée, ${when}`,
  free: 'La place est libre.',
  freeNext: (name: string) =>
    `Cette personne ne participe plus. Si vous appelez le suppléant, chacun avance d’un rang et ${name} gagne.`,
  freeNobody: 'Cette personne ne participe plus, et il n’y a plus de suppléant.',
  giveTo: (name: string) => `Appeler le suppléant : ${name}`,
  noteFree: 'Noter que le lot n’a plus personne',
  namedAs: (how: string) => `Les gagnants y sont appelés ainsi : ${how}.`,
  revealNext: 'Dévoiler le suivant',
  revealClose: 'Fermer',
  revealPlace: (place: number) => `Lot ${place}`,
  revealStart: (winners: number) =>
    `${plural(winners, { one: '# gagnant', other: '# gagnants' })} à dévoiler`,
  revealed: (place: number, name: string) => `Lot ${place} : ${name}`,
  stage: 'Sur la scène',
  stageHint:
    'Le public de la vue en direct voit d’abord la liste scellée, puis chaque personne quand vous la dévoilez.',
  naming: 'Comment les gagnants sont appelés devant tous',
  namingHint:
    'Qui est dévoilé est vu de toutes celles et ceux qui suivent ; les adresses ne le sont jamais.',
  namings: {
    code: 'Par leur seul code',
    short: 'Prénom et initiale (Awa K.)',
    whole: 'Par leur nom, tel qu’inscrit',
  },
  planNotShown:
    'Le public ne voit encore rien de ce plan : montrez aussi le plan sur la page du direct.',
  showOnStage: 'Montrer sur la scène',
  showStanding: 'Montrer où il en est',
  showChange: 'Montrer le changement',
  revealReserve: 'Dévoiler le suppléant suivant',
  revealAll: 'Automatiquement, toutes les 6 secondes',
  stopRevealing: 'Arrêter',
  offStage: 'Retirer de la scène',
  toLive: 'Vers la page du direct',
  stageSays: {
    behind: 'Le public ne sait pas encore où en est le tirage.',
    announced: 'Le public voit la liste scellée et l’heure du hasard.',
    cancelled: 'Le public voit que ce tirage est annulé.',
    drawn: (shown: number, prizes: number) => `Le public en a vu ${shown} sur ${prizes}.`,
  },
  proofAddress: 'Adresse de la preuve publiée',
  proofAddressHint:
    'Téléchargez la preuve, mettez-la sur votre site, et donnez son adresse au public.',
  proofAddressWrong: 'Ce n’est pas l’adresse d’une page : elle commence par « https ».',
  proofAddressDo: 'Montrer cette adresse',
  proof: 'Télécharger la preuve',
  proofHint:
    'Une page qui marche hors ligne et refait le tirage dans le navigateur de qui l’ouvre. Aucun nom n’y figure.',
  proofMissing:
    'Ce qui refait le tirage n’est pas encore sur cet appareil. Réessayez avec le réseau.',
  proofFile: 'preuve-tirage',
  code: (code: string) => `code ${code}`,
  disqualify: 'Écarter',
  disqualifyWho: (name: string) => `Écarter ${name}`,
  disqualifyTitle: (name: string) => `Écarter ${name} ?`,
  disqualifyDetail:
    'Le suppléant suivant prend la place. C’est définitif, et la raison figure dans la preuve.',
  disqualifyLast:
    'Il n’y a pas de suppléant : le lot reste sans gagnant. C’est définitif, et la raison figure dans la preuve.',
  keepWinner: 'Garder cette personne',
  reason: 'Raison',
  chooseReason: 'Choisir une raison',
  needsReason: 'Choisissez la raison : chacun la lira, et elle restera.',
  reasons: {
    ineligible: 'ne remplit pas les conditions',
    silent: 'n’a pas répondu à temps',
    declined: 'a renoncé',
    left: 'participation retirée ou effacée',
    breach: 'n’a pas respecté le règlement',
    other: 'autre raison',
  },
  outs: 'Écartés',
  cancel: 'Annuler ce tirage',
  cancelTitle: 'Annuler ce tirage ?',
  cancelDetail: 'Il reste visible avec sa raison. Un autre pourra être annoncé.',
  cancelDrawnTitle: 'Annuler un tirage dont les gagnants sont connus ou peuvent l’être ?',
  cancelDrawnDetail:
    'Il reste visible avec ce qui en est connu et votre raison. Sa preuve, et celle de chaque autre tirage de cet événement, diront qu’il a été annulé après coup.',
  cancelOnStage:
    'Dès que ce tirage est à l’écran, le public y lit qu’il est annulé, et pourquoi, sauf avec « autre raison ».',
  keepDraw: 'Garder ce tirage',
  cancelReasons: {
    list: 'la liste a changé',
    mistake: 'une erreur dans l’annonce',
    unsealed: 'un sceau ne peut plus être ouvert',
    other: 'autre raison',
  },
  cancelled: (who: string, when: string, reason: string) =>
    `Annulé par ${who}, ${when} : ${reason}.`,
  proofPage: {
    title: (what: string) => `Preuve du tirage au sort : ${what}`,
    intro:
      'Cette page contient tout ce qu’il faut pour refaire le tirage. Votre navigateur le refait en l’ouvrant, sans rien demander à personne : elle marche hors ligne.',
    checked: 'Tout concorde. L’annonce, la liste et le hasard désignent bien ces gagnants.',
    wrong: 'Quelque chose ne concorde pas. Voyez l’étape marquée d’une croix.',
    unchecked: 'Pas encore recalculé : il faut JavaScript, ou le calcul à la main décrit plus bas.',
    checking: 'Le tirage est refait sur cet appareil…',
    stepRight: 'recalculé, concorde',
    stepWrong: 'ne concorde pas',
    announcement: 'L’annonce',
    announcementDetail: (at: string) =>
      `Annoncée le ${at}, avant que le hasard soit connu. Comparez son empreinte à celle qui a été publiée.`,
    fingerprint: 'Empreinte (SHA-256 du texte)',
    list: 'La liste',
    listDetail: (entries: number, tickets: number) =>
      `${entriesSaid(entries)}, ${ticketsSaid(tickets)}. Une ligne par participation : son code, puis ses tickets. Aucun nom.`,
    listFingerprint: 'SHA-256 de la liste',
    showList: 'Voir la liste entière',
    randomness: 'Le hasard',
    beaconDetail: (chain: string, round: number, at: string) =>
      `Balise publique drand (${chain}), tour ${round}, publié le ${at}. La signature est vérifiée ici avec la clé publique de la balise : personne ne choisit cette valeur.`,
    devicesDetail: (devices: number) =>
      `Secrets scellés par ${plural(devices, { one: '# appareil', other: '# appareils' })} avant l’annonce, ouverts ensuite. Chacun doit correspondre à son sceau.`,
    fallbackDetail:
      'Le tour annoncé de la balise n’a pas pu être obtenu à temps : le secours annoncé a servi.',
    signature: 'Signature',
    secrets: 'Secrets',
    value: 'Hasard (SHA-256)',
    seed: 'La graine',
    seedDetail: 'SHA-256 de l’empreinte, d’une barre « | » et du hasard.',
    winners: 'Les gagnants',
    winnersDetail:
      'Chaque ticket vaut SHA-256 de « graine|code|numéro du ticket ». Le plus petit gagne, puis le suivant ; chaque participation ne gagne qu’une fois.',
    place: 'Place',
    code: 'Code',
    ticket: 'Ticket',
    reserve: 'suppléant',
    out: 'écarté',
    nobodyLeft: (prizes: number) =>
      `${plural(prizes, { one: '# lot reste sans gagnant', other: '# lots restent sans gagnant' })}.`,
    find: 'Votre code',
    findHint: 'Il figure sur votre reçu. Il est cherché dans cette page seulement.',
    found: 'Place {place} sur {count}.',
    notFound: 'Ce code n’est pas dans la liste.',
    byHand: 'À la main',
    byHandDetail:
      'Les mêmes calculs dans un terminal : la graine, puis le premier ticket du gagnant.',
    cancelledThis: (at: string, reason: string) =>
      `Ce tirage a été annulé quand ses gagnants étaient connus ou pouvaient l’être, le ${at} : ${reason}.`,
    cancelledBefore: (fingerprint: string, at: string, reason: string) =>
      `Un autre tirage de cet événement a été annulé quand ses gagnants étaient connus ou pouvaient l’être, le ${at} : ${reason}. Son empreinte : ${fingerprint}`,
    made: (team: string) => `Établie par ${team} avec Ruche.`,
  },
}
