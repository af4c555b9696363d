import { de } from '../french.ts'
import { plural } from './plural.ts'

export const jury = {
  title: 'Jury',
  /** On the plan of the event. */
  summary: {
    title: 'Participations et notes du jury',
    shortlist: (count: number) => plural(count, { one: '# finaliste', other: '# finalistes' }),
    entries: (count: number) => plural(count, { one: '# recevable', other: '# recevables' }),
    see: (count: number) =>
      plural(count, { one: 'Voir la participation', other: 'Voir les # participations' }),
    blind: 'Les notes des autres se montrent quand vous avez tout noté.',
    score: 'Noter',
    results: 'Notes et décision',
  },
  views: 'Ce qui est affiché',
  score: 'Noter',
  results: 'Résultats',
  setup: 'Le jury',
  hidden: 'Votre rôle ne montre pas qui participe : vous ne pouvez ni noter ni voir les résultats.',
  readOnly: 'Vous pouvez lire. Les propriétaires, responsables et rédacteurs de l’espace notent.',
  noEntries: 'Personne ne participe encore.',
  noEntriesDetail: 'Les participations recevables apparaissent ici dès qu’il y en a.',
  noCriteria: 'Il n’y a encore aucun critère : dites d’abord ce que le jury juge.',
  noJudges: 'Personne ne juge encore.',
  notJudge: 'Vous n’êtes pas membre de ce jury.',
  toSetup: 'Composer le jury',
  damaged: 'Élément du jury illisible',
  number: (number: number) => `n° ${number}`,
  list: 'Participations à juger',
  progress: (done: number, all: number) => `${done} sur ${all} notées`,
  allDone: 'Vous avez tout noté.',
  standings: {
    open: 'à noter',
    begun: 'commencée',
    done: 'notée',
    conflict: 'conflit d’intérêts',
  },
  openWork: 'Ouvrir la participation',
  placesErased: (count: number) =>
    plural(count, {
      one: 'Une personne gagnante a fait effacer ses données : sa place et son lot sont libres. Décidez à nouveau si quelqu’un d’autre doit les avoir.',
      other:
        '# personnes gagnantes ont fait effacer leurs données : leurs places et leurs lots sont libres. Décidez à nouveau si d’autres doivent les avoir.',
    }),
  picturesHere: 'Toutes les images sont sur cet appareil : vous pouvez continuer sans réseau.',
  picturesComing: (here: number, all: number) =>
    `Images sur cet appareil : ${here} sur ${all}. Les autres arrivent.`,
  noWork: 'Aucune adresse n’est notée pour cette participation.',
  nameHidden: 'Le jury juge sans voir les noms.',
  weighs: (weight: number) => `compte ${weight} fois`,
  pointsOf: (points: number, criterion: string) => `${points}, ${criterion}`,
  takeBack: (criterion: string) => `Retirer la note : ${criterion}`,
  keysHint: 'Au clavier : tapez les notes l’une après l’autre, puis Entrée pour la suivante.',
  mark: (mark: string, scale: number) => `${mark} sur ${scale}`,
  yourMark: 'Votre note',
  notYet: 'pas encore complète',
  conflict: 'Conflit d’intérêts',
  conflictHint: 'Vous connaissez la personne : vos notes sur cette participation ne comptent pas.',
  comment: 'Commentaire',
  commentExample: 'La lumière porte le sujet, le cadrage un peu moins.',
  commentHint: 'Le jury et l’équipe le lisent dans les résultats.',
  previous: 'Précédente',
  next: 'Suivante',
  nextOpen: 'Suivante à noter',
  provisional: (missing: number) =>
    `Provisoire : il manque encore ${plural(missing, { one: '# note', other: '# notes' })}.`,
  complete: 'Tout est noté.',
  place: 'Place',
  entry: 'Participation',
  mean: 'Moyenne',
  spread: 'Écart',
  spreadSaid: (lowest: string, highest: string) => `de ${lowest} à ${highest}`,
  judges: 'Juges',
  judgedBy: (done: number, all: number) => `${done} sur ${all}`,
  tie: 'à égalité',
  tieWith: (others: string) => `À égalité avec ${others}`,
  tieHint:
    'Deux moyennes égales au centième partagent la place. Rien ne les départage tout seul : le jury choisit et dit pourquoi.',
  conflicts: (count: number) =>
    plural(count, { one: '# conflit d’intérêts', other: '# conflits d’intérêts' }),
  more: (count: number) =>
    `Afficher ${plural(count, { one: '# participation de plus', other: '# participations de plus' })}`,
  unjudged: 'pas encore notée',
  shortlist: 'Présélection',
  shortlisted: (entry: string) => `Présélectionner ${entry}`,
  onlyShortlist: 'Présélection seulement',
  all: 'Toutes',
  marksOf: (entry: string) => `Notes ${de(entry)}`,
  formerJudges: (names: string) =>
    `${names} : les notes sont gardées, mais ne comptent pas, car hors du jury.`,
  progressTitle: 'Où en est chacun',
  progressOf: (done: number, all: number, conflicts: number) =>
    conflicts === 0
      ? `${done} sur ${all}`
      : `${done} sur ${all}, ${plural(conflicts, { one: '# conflit', other: '# conflits' })}`,
  decision: 'Décision du jury',
  decide: 'Décider',
  decideAgain: 'Décider à nouveau',
  decideHint:
    'Une décision ne s’efface pas : une autre peut la remplacer, et la première reste visible.',
  decideEarly: (waiting: number, judges: number, names: string) =>
    judges === 1
      ? `Le seul juré n’a pas encore tout noté : ${names}.`
      : `${plural(waiting, { one: '# juré', other: '# jurés' })} sur ${judges} ${waiting === 1 ? 'n’a' : 'n’ont'} pas encore tout noté : ${names}.`,
  decideEarlyDetail:
    'Vous pouvez décider quand même. Dites dans les raisons pourquoi vous ne les attendez pas.',
  waitsFor: (name: string, done: number, all: number) => `${name} (${done} sur ${all})`,
  slot: (place: number, prize: string) =>
    prize === '' ? `Place ${place}` : `Place ${place}, ${prize}`,
  nobody: 'Personne',
  slotTie: (entries: string) => `Égalité entre ${entries} : à vous de choisir.`,
  meanSaid: (mean: string) => `moyenne ${mean}`,
  reasons: 'Raisons',
  reasonsExample: 'À égalité de points, le jury a préféré la série la plus proche du thème.',
  problems: {
    nobody: 'Choisissez au moins une participation.',
    twice: 'La même participation a deux places. Changez-en une.',
    'no-reasons': 'Écrivez les raisons du jury.',
  },
  decidedBy: (who: string, when: string) => `Décidé par ${who}, ${when}`,
  changedSince: 'Les notes ont changé depuis cette décision.',
  replaced: (count: number) =>
    plural(count, { one: '# décision remplacée', other: '# décisions remplacées' }),
  onStage: 'Annoncer au public',
  onStageHint:
    'Écrivez chaque nom comme il doit être lu. Rien n’est repris de la liste des participations.',
  onStageFirst: 'Montrez d’abord l’événement au public, sur la page En direct.',
  calledAs: (place: number) => `Nom à annoncer, place ${place}`,
  call: 'Annoncer',
  called: 'annoncé',
  judgesTitle: 'Qui juge',
  judgesHint:
    'Les notes sont gardées avec les participations. Seuls les propriétaires, les responsables et les rédacteurs de l’espace peuvent y écrire : un juge d’un autre rôle verra pourquoi il ne peut pas noter.',
  scale: 'Échelle des notes',
  scaleOf: (scale: number) => `de 0 à ${scale}`,
  scaleHint: 'Si vous la changez après les premières notes, elles sont converties.',
  anonymous: 'Juger sans les noms',
  anonymousHint:
    'Cette page ne montre que le numéro et la participation, jusqu’à la décision. Ce n’est pas un secret : qui peut ouvrir les participations peut y chercher un nom.',
  criteria: 'Critères',
  criterion: 'Critère',
  newCriterion: 'Nouveau critère',
  criterionExample: 'Lien avec le thème',
  weight: 'Poids',
  weightOf: (criterion: string) => `Poids ${de(criterion)}`,
  criterionName: (criterion: string) => `Nom du critère ${criterion}`,
  removeCriterion: (criterion: string) => `Supprimer le critère ${criterion}`,
  shareTitle: 'Part',
  weightHint: 'Un critère de poids 2 compte deux fois plus qu’un critère de poids 1.',
  share: (percent: number) => `${percent} % de la note`,
}
