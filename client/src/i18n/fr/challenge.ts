import { de } from '../french.ts'
import { plural } from './plural.ts'

const daysSaid = (count: number) => plural(count, { one: '# jour', other: '# jours' })
const weeksSaid = (count: number) => plural(count, { one: '# semaine', other: '# semaines' })
const perSaid = (per: 'day' | 'week') => (per === 'day' ? 'jour' : 'semaine')
const pointsSaid = (count: number, written: string) =>
  plural(count, { one: `${written} point`, other: `${written} points` })

export const challenge = {
  title: 'Défi',
  views: 'Ce qui est affiché',
  count: 'Pointage',
  board: 'Classement',
  setup: 'Réglages',
  hidden: 'Votre rôle ne montre pas qui participe : vous ne voyez ni le pointage ni le classement.',
  readOnly: 'Vous pouvez lire. Les propriétaires, responsables et rédacteurs de l’espace pointent.',
  damaged: 'Élément du défi illisible',
  noSpan: 'On ne sait pas encore quand le défi a lieu.',
  noSpanDetail: 'Donnez-lui un premier et un dernier jour, ou une phase de type « Événement ».',
  noParticipants: 'Personne ne participe encore.',
  noParticipantsDetail: 'Les participations recevables apparaissent ici dès qu’il y en a.',
  notBegun: (day: string) => `Le défi commence ${day}.`,
  toSetup: 'Régler le défi',
  explain: (goal: string, unit: string, per: 'day' | 'week') =>
    `Objectif : ${[goal, unit].filter(Boolean).join(' ')} par ${perSaid(per)}.`,
  explainRule: (rule: 'reached' | 'amount', per: 'day' | 'week'): string =>
    rule === 'amount'
      ? 'Chaque unité comptée vaut un point.'
      : per === 'day'
        ? 'Chaque jour où l’objectif est atteint vaut un point.'
        : 'Chaque semaine où l’objectif est atteint vaut un point.',
  explainStreak: (every: string, points: number, written: string) =>
    `Chaque série pleine de ${every} vaut ${pointsSaid(points, written)} de plus.`,
  periods: (count: number, per: 'day' | 'week') =>
    per === 'day' ? daysSaid(count) : weeksSaid(count),
  days: (first: string, last: string) => `Du ${first} au ${last}.`,
  keysHint:
    'Au clavier : Entrée et les flèches passent à la case voisine, Espace inscrit l’objectif.',
  table: 'Pointage par participant et par jour',
  participant: 'Participant',
  cell: (name: string, day: string) => `${name}, ${day}`,
  wrongAmount: 'Écrivez un nombre, comme 5 ou 5,5. La case garde ce que vous avez tapé.',
  earlier: 'Jours précédents',
  later: 'Jours suivants',
  find: 'Chercher un participant',
  more: (count: number) =>
    `Afficher ${plural(count, { one: '# participant de plus', other: '# participants de plus' })}`,
  importFile: 'Importer un fichier',
  importHint:
    'Un tableau : une ligne par personne et par jour, ou une colonne par jour. Importer deux fois le même fichier ne compte rien en double.',
  importRead: (counts: number, people: number, first: string, last: string) =>
    `${plural(counts, { one: '# pointage', other: '# pointages' })} pour ${plural(people, { one: '# participant', other: '# participants' })}, du ${first} au ${last}.`,
  importDo: (counts: number) =>
    `Inscrire ${plural(counts, { one: '# pointage', other: '# pointages' })}`,
  importUnread: (rows: string) => `Lignes illisibles, laissées de côté : ${rows}.`,
  others: (count: number) => plural(count, { one: '# autre', other: '# autres' }),
  importUnknown: (names: string) => `Inconnus ici : ${names}.`,
  importAmbiguous: (names: string) =>
    `Plusieurs participants portent ce nom, rien n’est inscrit pour eux : ${names}.`,
  importOutside: (count: number) =>
    `${plural(count, { one: '# pointage hors des jours du défi est laissé de côté', other: '# pointages hors des jours du défi sont laissés de côté' })}.`,
  importAdd: (count: number) =>
    `Ajouter ${plural(count, { one: 'ce participant', other: 'ces # participants' })}`,
  importNothing: 'Ce fichier ne contient aucun pointage. Rien n’a été changé.',
  importTooMany: (most: string) =>
    `Ce fichier a plus de ${most} lignes. Rien n’a été changé. Coupez-le en plusieurs fichiers.`,
  importUnreadable:
    'Aucun pointage n’a pu être lu ici, et rien n’a été changé. Il faut un tableau CSV qui dit qui, quel jour et combien ; un classeur s’enregistre en CSV.',
  imported: (count: number) =>
    `${plural(count, { one: '# pointage inscrit', other: '# pointages inscrits' })}.`,
  cancel: 'Ne rien importer',
  place: 'Place',
  name: 'Nom',
  points: 'Points',
  reached: 'Objectif atteint',
  reachedSaid: (count: number, per: 'day' | 'week') =>
    per === 'day' ? daysSaid(count) : weeksSaid(count),
  amount: 'Total',
  streak: 'Série',
  streakSaid: (current: number, longest: number) =>
    current === longest ? `${current}` : `${current} (record ${longest})`,
  awarded: (points: string) => `dont ${points} à la main`,
  bracket: {
    thirds: ['Premier tiers', 'Deuxième tiers', 'Troisième tiers'],
    from: (points: string) => `À partir de ${points} points`,
    below: (points: string) => `Moins de ${points} points`,
  },
  through: (day: string) => `Compté jusqu’au ${day} inclus.`,
  level: 'Ceux qui sont à égalité partagent la place, et la suivante reste vide.',
  frozen: (day: string) =>
    `Gelé depuis le ${day} : le public voit le classement de la veille au soir.`,
  willFreeze: (day: string) => `Le classement public sera gelé à partir du ${day}.`,
  opened: 'Dévoilé : le public peut voir le classement tel qu’il est.',
  unfreeze: 'Révéler le classement',
  refreeze: 'Geler à nouveau',
  which: 'Quel classement',
  whichPublic: 'Public',
  whichNow: 'À cet instant',
  total: 'Ensemble',
  totalOf: (total: string, target: string) => `${total} sur ${target}`,
  percent: (percent: number) => `${percent} % de l’objectif commun`,
  putIntoMeasure: (measure: string) => `Reporter dans « ${measure} »`,
  measureUpToDate: (measure: string) => `« ${measure} » est à jour.`,
  noMeasure:
    'Choisissez, dans les réglages, la mesure du plan que ce total fait avancer. Le public peut la voir sur la page En direct.',
  award: 'Donner des points à la main',
  awardWho: 'À qui',
  awardPoints: 'Points',
  awardNote: 'Pourquoi',
  awardNoteExample: 'A organisé la sortie du dimanche',
  awardDo: 'Donner',
  awardWrong: 'Choisissez quelqu’un, un nombre entier de points, et dites pourquoi.',
  awards: 'Points donnés à la main',
  awardSaid: (points: string, name: string) => `${points}, ${name}`,
  takeBack: (name: string) => `Reprendre les points ${de(name)}`,
  onStage: 'Montrer au public',
  onStageHint:
    'Le public voit ces lignes sur la page En direct, jusqu’à ce que vous les changiez. Aucune adresse n’y figure.',
  calledAs: 'Noms affichés',
  calledAsOptions: { short: 'Awa K.', handle: '@awa', full: 'Awa Konaté' },
  rows: 'Lignes',
  show: 'Montrer ce classement',
  shown: 'Le public voit ce classement.',
  takeOff: 'Ne plus le montrer',
  stageFirst: 'Montrez d’abord l’événement au public, sur la page En direct.',
  unit: 'Ce qui est compté',
  unitExample: 'km',
  goal: 'Objectif',
  goalWrong: 'Écrivez un nombre au-dessus de zéro.',
  per: 'Par',
  perOptions: { day: 'jour', week: 'semaine' },
  weekHint: 'Les semaines partent du premier jour du défi. La dernière peut être plus courte.',
  first: 'Premier jour',
  last: 'Dernier jour',
  daysHint: (phases: string) =>
    phases === ''
      ? 'Laissés vides, ils suivent le plan entier.'
      : `Laissés vides, ils suivent ce que dit le plan : ${phases}.`,
  rule: 'Points',
  rules: { reached: 'un par objectif atteint', amount: 'un par unité comptée' },
  streakTitle: 'Séries',
  streakEvery: 'Toutes les … d’affilée',
  streakPoints: 'Points en plus',
  brackets: 'Groupes',
  bracketRules: { none: 'aucun', thirds: 'par tiers', thresholds: 'par seuils' },
  thresholds: 'Seuils en points',
  thresholdsExample: '10, 20',
  freezeFrom: 'Geler le classement public à partir du',
  freezeHint:
    'Pour les dernières heures : on continue à compter, le public ne le voit qu’à la fin.',
  measure: 'Objectif commun',
  noMeasureChosen: 'Aucun',
  measureHint: 'Une mesure du plan, avec une cible : le total du défi peut y être reporté.',
  number: (number: number) => `n° ${number}`,
}
