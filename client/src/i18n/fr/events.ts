import { plural } from './plural.ts'

const judgesSaid = (count: number) => plural(count, { one: '# juré', other: '# jurés' })

/** Plans of contests, draws, challenges and meetings: the list of them, and what stands around each. */
const daysSaid = (days: number) => plural(days, { one: '# jour', other: '# jours' })
/** By so many days a post would have to move: later, or sooner. */
const offBy = (days: number) =>
  days > 0 ? `${daysSaid(days)} trop tôt` : `${daysSaid(-days)} trop tard`
const offBetween = (least: number, most: number) => {
  if (least > 0) return `de ${least} à ${daysSaid(most)} trop tôt`
  if (most < 0) return `de ${-most} à ${daysSaid(-least)} trop tard`
  return 'les unes trop tôt, les autres trop tard'
}

export const eventWords = {
  title: 'Événements',
  intro:
    'Un concours, un tirage, un défi ou une rencontre, préparé à plusieurs : ses phases, ses tâches, son budget, ses lots.',
  new: 'Nouvel événement',
  emptyTitle: 'Pas encore d’événement',
  emptyDetail:
    'Partez d’un modèle : les phases, les tâches et les risques habituels y sont déjà, et tout se change ensuite.',
  running: 'En cours et à venir',
  over: (count: number) =>
    plural(count, { one: '# événement passé', other: '# événements passés' }),
  archived: (count: number) =>
    plural(count, { one: '# événement archivé', other: '# événements archivés' }),
  deleted: (count: number) =>
    plural(count, { one: '# événement supprimé', other: '# événements supprimés' }),
  restore: (name: string) => `Restaurer « ${name} »`,
  types: {
    draw: 'Tirage au sort',
    contest: 'Concours',
    challenge: 'Défi',
    meeting: 'Rencontre',
  },
  roles: {
    preparation: 'Préparation',
    teasing: 'Annonce',
    entries: 'Participations',
    vote: 'Vote',
    jury: 'Jury',
    draw: 'Tirage',
    event: 'Événement',
    results: 'Résultats',
  },
  /** What a plan is in now, beside its name. */
  inPhase: (phase: string) => `${phase} en cours`,
  begins: (day: string) => `Commence le ${day}`,
  between: (phase: string, day: string) => `${phase} dès le ${day}`,
  ended: (day: string) => `Terminé le ${day}`,
  noPhases: 'Sans phases',
  tasksDone: (done: number, all: number) =>
    all === 0
      ? 'Aucune tâche'
      : `${done} sur ${plural(all, { one: '# tâche', other: '# tâches' })}`,
  damaged: 'Événement illisible',
  readOnly: 'Vous pouvez lire les événements. Les éditeurs de l’espace les modifient.',
  name: 'Nom',
  nameExample: 'Concours photo d’automne',
  start: 'Premier jour',
  startHint: 'Toutes les phases en découlent, et se décalent ensuite avec lui.',
  chooseTemplate: 'Partir de',
  blank: 'Un plan vide',
  blankDetail: 'Rien d’autre que son nom',
  phases: (count: number) => plural(count, { one: '# phase', other: '# phases' }),
  tasks: (count: number) => plural(count, { one: '# tâche', other: '# tâches' }),
  days: (count: number) => plural(count, { one: '# jour', other: '# jours' }),
  create: 'Créer l’événement',
  cancel: 'Ne rien créer',
  needsName: 'Donnez-lui un nom.',
  overview: 'Vue d’ensemble',
  stands: {
    title: 'Où en est l’événement',
    entries: (all: number, pending: number) => {
      if (all === 0) return 'Personne encore'
      const said = plural(all, { one: '# participation', other: '# participations' })
      return pending === 0 ? said : `${said}, ${pending} à examiner`
    },
    hidden: 'Votre rôle ne les montre pas',
    noJury: 'À composer',
    jury: (done: number, all: number) =>
      done === 0
        ? judgesSaid(all)
        : `${plural(done, { one: '# juré', other: '# jurés' })} sur ${all} ${done === 1 ? 'a' : 'ont'} tout noté`,
    judges: (all: number) => judgesSaid(all),
    decided: 'A décidé',
    noDays: 'Jours à fixer',
    ahead: (day: string) => `À partir du ${day}`,
    day: (day: number, of: number) => `Jour ${day} sur ${of}`,
    over: 'Terminé',
    draw: { none: 'Rien d’annoncé', announced: 'Engagement publié', drawn: 'Tirage fait' },
    notShown: 'Rien de montré',
    closed: 'Montré, sans lien ouvert',
    live: (viewers: number) =>
      viewers === 0
        ? 'Lien ouvert, personne ne regarde'
        : `En direct, ${plural(viewers, { one: '# personne regarde', other: '# personnes regardent' })}`,
    noGoals: 'Aucun but chiffré',
    goals: (met: number, all: number) =>
      `${plural(met, { one: '# but atteint', other: '# buts atteints' })} sur ${all}`,
  },
  pages: 'Pages de l’événement',
  crumbs: 'Fil d’Ariane',
  gone: 'Cet événement n’est plus là',
  goneDetail: 'Il a été supprimé, ou n’est pas encore arrivé sur cet appareil.',
  toAll: 'Voir tous les événements',
  by: (names: string) => `Préparé par ${names}`,
  led: (name: string) => `Piloté par ${name}`,
  ledWith: (name: string, others: string) => `Piloté par ${name}, avec ${others}`,
  goal: 'But',
  goalSaid: 'But :',
  timeline: 'Phases',
  noPhasesYet: 'Pas encore de phase.',
  overlap: (first: string, second: string, days: string) =>
    `« ${first} » et « ${second} » se chevauchent (${days}).`,
  backwards: (phase: string) =>
    `« ${phase} » finissait avant de commencer : la phase est montrée sans durée, à son premier jour.`,
  circle: (phases: string) =>
    `${phases} se suivent en rond : la première reste où elle était. Choisissez laquelle ne suit aucune autre.`,
  tasksTitle: 'Tâches',
  outOf: (done: number, all: number) => `${done} sur ${all}`,
  newTask: 'Nouvelle tâche',
  newTaskExample: 'Réserver la salle de remise des prix',
  add: 'Ajouter',
  late: (day: string) => `en retard, ${day}`,
  carried: (phase: string, days: string, along: string) =>
    along === '' ? `${phase} : ${days}` : `${phase} : ${days}, et avec elle ${along}`,
  timelineHint: 'Glissez une phase ou l’un de ses bords.',
  timelineKeys: 'Au clavier : M pour la prendre, puis les flèches.',
  newPhase: 'Nouvelle phase',
  addPhase: 'Ajouter une phase',
  removePhase: 'Supprimer la phase',
  unread: 'Ce qui est marqué n’a pas été compris et n’est pas gardé. Corrigez-le, ou fermez sans.',
  closeWithout: 'Fermer sans le garder',
  phaseGone: 'Cette phase n’est plus là',
  phaseName: 'Nom',
  role: 'Ce qui s’y passe',
  roleHint: 'Le formulaire ferme à la fin des participations, le jury note pendant le jury.',
  from: 'Début',
  until: 'Fin',
  hourOf: (what: string) => `Heure, ${what.toLocaleLowerCase()}`,
  wholeDay: 'Toute la journée',
  milestone: 'Un jalon, sans durée',
  endsBefore: (phase: string) =>
    `« ${phase} » finirait avant de commencer. Choisissez une fin plus tardive, ou déplacez d’abord son début.`,
  follows: 'Suit',
  after: (phase: string) => `après ${phase}`,
  followsNone: 'Aucune autre phase',
  followsHint:
    'Elle se décale avec la phase qu’elle suit, et l’écart entre les deux reste le même.',
  owner: 'Responsable',
  nobody: 'Personne',
  damagedPart: 'Fiche illisible',
  removePart: 'Supprimer',
  amountWrong: 'Écrivez une somme, par exemple 420 ou 1 250,50.',
  numberWrong: 'Écrivez un nombre, par exemple 300.',
  prizes: {
    title: 'Lots',
    new: 'Nouveau lot',
    example: 'Appareil hybride et objectif 35 mm',
    name: 'Nature',
    count: 'Nombre',
    value: 'Valeur d’un lot',
    valueExample: '420',
    supplier: 'Offert ou fourni par',
    supplierExample: 'Librairie du Port',
    way: 'Attribué par',
    ways: { jury: 'jury', draw: 'tirage au sort', vote: 'vote du public', merit: 'mérite' },
    state: 'Où il en est',
    states: { planned: 'prévu', promised: 'promis', here: 'reçu', delivered: 'remis' },
    several: (count: number, name: string) => `${count} × ${name}`,
  },
  budget: {
    title: 'Budget',
    aside: 'engagé / prévu',
    new: 'Nouvelle ligne du budget',
    example: 'Tirages et cadres',
    name: 'Poste',
    planned: 'Prévu',
    spent: 'Engagé',
    outOf: (spent: string, planned: string) => `${spent} / ${planned}`,
    nearly: (percent: number) => `${percent} % engagés`,
    over: (sum: string) => `${sum} de trop`,
    total: 'Total',
  },
  partners: {
    title: 'Partenaires',
    new: 'Nouveau partenaire',
    example: 'Librairie du Port',
    name: 'Organisation',
    brings: 'Apporte',
    bringsExample: 'Cinq livres et une vitrine',
    link: 'Adresse',
    state: 'Réponse',
    states: { asked: 'sollicité', agreed: 'd’accord', declined: 'décliné' },
    logo: {
      title: 'Logo',
      choose: 'Choisir un logo',
      other: 'Choisir un autre logo',
      hint: 'Une image. Une petite en est tirée, pour le public.',
      remove: 'Retirer le logo',
      wrong:
        'Aucune petite image n’a pu être tirée de ce fichier, rien n’a changé. Choisissez un PNG, un JPEG ou un WebP.',
    },
  },
  risks: {
    title: 'Risques',
    new: 'Nouveau risque',
    example: 'Trop peu de participations à mi-parcours',
    what: 'Ce qui peut arriver',
    likelihood: 'Probabilité',
    impact: 'Conséquences',
    grades: { 1: 'faible', 2: 'moyenne', 3: 'forte' },
    weighs: (likelihood: string, impact: string) => `${likelihood} × ${impact}`,
    answer: 'Ce qu’on y fait',
    answerExample: 'Relancer par les relais locaux dix jours avant la clôture',
    noAnswer: 'Rien de prévu encore',
  },
  decisions: {
    title: 'Décisions',
    new: 'Nouvelle décision',
    example: 'Le vote du public ne décide que d’un prix',
    what: 'Décision',
    why: 'Pourquoi',
    whyExample: 'Un vote en ligne ne résiste pas à une fraude décidée',
    day: 'Prise le',
  },
  measures: {
    title: 'Mesures',
    aside: 'atteint / visé',
    new: 'Nouvelle mesure',
    example: 'Photos reçues',
    name: 'Ce qui se compte',
    target: 'Visé',
    reached: 'Atteint',
    countedBy: 'Compté par',
    byHand: 'la main de l’équipe',
    counted: { entries: 'Ruche : les participations', pictures: 'Ruche : les photos reçues' },
    outOf: (reached: string, target: string) => `${reached} / ${target}`,
  },
  papers: {
    title: 'Pièces jointes',
    new: 'Nouvelle pièce',
    example: 'Affiche, version imprimeur',
    name: 'Titre',
    link: 'Adresse',
    attach: 'Joindre des fichiers',
    attachHint: 'Images, vidéos ou PDF, à déposer ici aussi. Gardés même sans réseau.',
    taken: {
      already: (count: number) =>
        plural(count, {
          one: '# fichier était déjà joint à cet événement.',
          other: '# fichiers étaient déjà joints à cet événement.',
        }),
      unknown: (names: string) =>
        `${names} : ni image, ni vidéo, ni PDF, rien n’a été joint. Enregistrez-le en PDF, ou notez où il se trouve.`,
    },
  },
  task: {
    title: 'Tâche',
    remove: 'Supprimer la tâche',
    state: 'Avancement',
    states: { todo: 'À faire', doing: 'En cours', done: 'Faite' },
    phase: 'Phase',
    noPhase: 'Aucune en particulier',
    due: 'Échéance',
    whenever: 'Sans échéance',
    withStart: 'Selon le début de la phase',
    withEnd: 'Selon la fin de la phase',
    onDay: 'Un jour précis',
    day: 'Jour',
    days: 'Jours après, ou avant avec un moins',
    daysWrong: 'Écrivez un nombre de jours, par exemple −3.',
    falls: (day: string) => `Tombe le ${day}, et suit la phase si elle bouge.`,
    steps: 'Liste à cocher',
    newStep: 'Nouvelle ligne',
    stepExample: 'Demander l’accord du lieu',
    removeStep: (text: string) => `Retirer « ${text} »`,
    note: 'Notes',
    noteExample: 'Le devis est chez Louise',
    stepsDone: (done: number, all: number) => `${done}/${all}`,
    stepsSaid: (done: number, all: number) => `${done} lignes cochées sur ${all}`,
    moveTo: (state: string) => `Passer à « ${state} »`,
    asList: 'Liste',
    asBoard: 'Tableau',
    view: 'Présentation',
    empty: 'Rien ici',
    mine: 'Les miennes',
    everybody: 'Toutes',
    whose: 'À qui',
  },
  doneTasks: (count: number) => plural(count, { one: '# tâche faite', other: '# tâches faites' }),
  endOf: (phase: string) => `Fin de « ${phase} »`,
  startOf: (phase: string) => `Début de « ${phase} »`,
  inDays: (days: number) =>
    days <= 0
      ? 'aujourd’hui'
      : days === 1
        ? 'demain'
        : plural(days, { one: '# jour', other: '# jours' }),
  tasksPage: 'Tâches',
  about: {
    title: 'Présentation de l’événement',
    slogan: 'Titre pour le public',
    sloganExample: 'L’automne autour du campus',
    type: 'Genre',
    goalExample: 'Faire voir le campus par ceux qui y vivent',
    audience: 'Public',
    audienceExample: 'Ouvert aux apprenants des quatre campus',
    lead: 'Pilote',
    currency: 'Monnaie',
    team: 'Équipe',
    channels: 'Canaux',
  },
  deeds: {
    print: 'Imprimer le plan',
    template: 'En faire un modèle',
    archive: 'Archiver',
    unarchive: 'Remettre en cours',
    remove: 'Supprimer l’événement',
  },
  ownTemplate: {
    hint: 'Le modèle reprend les phases, les tâches, le budget prévu, les lots, les risques, les critères et ce que dit le règlement (organisation, contact, jury, données), sans les dates ni les personnes.',
    make: 'Créer le modèle',
    notNow: 'Ne rien créer',
    about: (day: string) => `Modèle de l’équipe, du ${day}`,
    rename: (name: string) => `Renommer le modèle « ${name} »`,
    newName: 'Nouveau nom du modèle',
    renameDo: 'Renommer',
    remove: (name: string) => `Supprimer le modèle « ${name} »`,
  },
  along: {
    /** By how many days each of them would move. */
    question: (days: readonly number[]) => {
      const [sooner, later] = [Math.min(...days), Math.max(...days)]
      const how = sooner === later ? offBy(later) : offBetween(sooner, later)
      return plural(days.length, {
        one: `# publication n’est pas au jour que sa phase lui donne : ${how}.`,
        other: `# publications ne sont pas au jour que leur phase leur donne : ${how}.`,
      })
    },
    off: (days: number) => offBy(days),
    move: 'Déplacer avec la phase',
    leave: 'Garder ces dates',
  },
  posts: {
    title: 'Publications',
    none: 'Aucune publication n’y est liée.',
    propose: 'Proposer des publications',
    proposeTitle: 'Publications proposées',
    proposeWithout:
      'Elles arrivent dans le calendrier comme brouillons, sans canal : aucun n’est choisi pour l’événement. Une seule annulation les retire toutes.',
    proposeHint:
      'Elles arrivent dans le calendrier comme brouillons, sur les canaux de l’événement. Une seule annulation les retire toutes.',
    titles: {
      announcement: (name: string) => `Annonce : ${name}`,
      reminder: (name: string) => `Plus que trois jours : ${name}`,
      'last call': (name: string) => `Dernier appel : ${name}`,
      winners: (name: string) => `Les gagnants : ${name}`,
    },
    past: 'Ce moment est passé',
    there: 'Une publication de cette phase est déjà là ce jour-là',
    notNow: 'Pas maintenant',
    chooseOne: 'Choisissez au moins une publication.',
    create: (count: number) =>
      plural(count, { one: 'Créer # brouillon', other: 'Créer # brouillons' }),
  },
  /** In the calendar, for whoever does not see the band. */
  span: (event: string, phase: string, days: string) => `${phase}, ${event} : ${days}`,
  inEvent: (phase: string, event: string) => `${phase}, ${event}`,
  spanCarried: (phase: string, day: string) => `${phase} : dès le ${day}.`,
  spanAlong: (phases: string) => `Avec elle : ${phases}.`,
  spanKeys: 'Alt et les flèches la déplacent d’un jour',
}
