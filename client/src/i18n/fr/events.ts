import { plural } from './plural.ts'

/** Plans of contests, draws, challenges and meetings: the list of them, and what stands around each. */
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
  pages: 'Pages de l’événement',
  crumbs: 'Fil d’Ariane',
  gone: 'Cet événement n’est plus là',
  goneDetail: 'Il a été supprimé, ou n’est pas encore arrivé sur cet appareil.',
  toAll: 'Voir tous les événements',
  by: (names: string) => `Préparé par ${names}`,
  led: (name: string) => `Piloté par ${name}`,
  ledWith: (name: string, others: string) => `Piloté par ${name}, avec ${others}`,
  goal: 'But',
  timeline: 'Phases',
  noPhasesYet: 'Pas encore de phase.',
  overlap: (first: string, second: string, days: string) =>
    `« ${first} » et « ${second} » se chevauchent : ${days}.`,
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
    along === '' ? `${phase} : ${days}` : `${phase} : ${days}. Suit : ${along}`,
  timelineHint:
    'Glissez une phase ou l’un de ses bords. Au clavier : M pour la prendre, puis les flèches.',
  newPhase: 'Nouvelle phase',
  addPhase: 'Ajouter une phase',
  removePhase: 'Supprimer la phase',
  phaseGone: 'Cette phase n’est plus là',
  phaseSaid: (name: string, days: string) => `${name}, ${days}`,
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
  followsNone: 'Aucune autre phase',
  followsHint:
    'Elle se décale avec la phase qu’elle suit, et l’écart entre les deux reste le même.',
}
