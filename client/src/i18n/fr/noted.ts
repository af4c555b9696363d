import { de, until } from '../french.ts'
import { plural } from './plural.ts'

const ordinal = (count: number): string => (count === 1 ? '1er' : `${count}e`)

const people = (count: number): string =>
  plural(count, { one: '# personne notée', other: '# personnes notées' })

/** People about whom something is noted, notes and measures. */
export const noted = {
  people: 'Personnes notées',
  person: 'Personne notée',
  count: people,
  countOf: (shown: number, all: number) => `${shown} sur ${people(all)}`,
  search: 'Chercher une personne notée',
  searchExample: 'Pseudonyme, autre nom',
  nextPerson: 'Personne suivante',
  previousPerson: 'Personne précédente',
  sort: 'Trier',
  sorts: { recent: 'Récentes', name: 'Par nom' },
  restrainedNow: 'Muets ou exclus',
  noMatch: 'Personne ne correspond.',
  clear: 'Retirer la recherche',
  emptyTitle: 'Personne n’est noté pour l’instant',
  emptyDetail:
    'Une personne est notée quand un dossier la concerne, ou quand vous la notez ici. Notez des faits, jamais ce qu’elle est.',
  nobodyTitle: 'Cette personne n’est plus notée',
  nobodyDetail: 'Sa fiche a été retirée ou effacée. Le reste est intact.',
  damaged: 'Fiche abîmée',
  notePerson: 'Noter une personne',
  notePersonHint:
    'Un pseudonyme suffit. Si quelqu’un le porte déjà, sa fiche s’ouvre. Elle pourra demander à lire tout ce qui est noté ici.',
  noteAccount: 'Noter ce compte',
  noteByName: 'Noter ce nom',
  or: 'ou, sans compte connu',
  newPerson: (name: string) => `Noter « ${name} »`,
  name: 'Nom dans l’équipe',
  nameExample: 'Le nom sous lequel vous en parlez',
  nameFirst: 'Écrivez d’abord un nom.',
  since: (month: string) => `membre depuis ${month}`,
  alsoCalled: (names: string) => `aussi ${names}`,
  details: 'Autres noms, langue, ancienneté',
  aliases: 'Autres noms',
  aliasExample: 'Un surnom, un ancien pseudonyme',
  dropAlias: (alias: string) => `Retirer ${alias}`,
  sinceDay: 'Membre depuis',
  language: 'Langue pour lui écrire',
  anyLanguage: 'Non précisée',
  languages: { fr: 'Français', en: 'Anglais' },
  network: 'Réseau',
  handle: 'Pseudonyme',
  handles: 'Pseudonymes',
  handleFirst: 'Écrivez d’abord un pseudonyme.',
  handleExample: 'pseudo_exemple',
  addHandle: 'Ajouter un pseudonyme',
  add: 'Ajouter',
  dropHandle: 'Retirer ce pseudonyme',
  moreHandle: (handle: string) => `Autres actions sur ${handle}`,
  morePerson: 'Autres actions sur cette fiche',
  removePerson: 'Retirer la fiche',
  /** Measures where nothing else counts: of who has only those, the row would say nothing. */
  rowCounts: (cases: number, notes: number, measures: number) =>
    [
      cases > 0 ? plural(cases, { one: '# dossier', other: '# dossiers' }) : '',
      notes > 0 ? plural(notes, { one: '# note', other: '# notes' }) : '',
      cases + notes === 0 && measures > 0
        ? plural(measures, { one: '# mesure', other: '# mesures' })
        : '',
    ]
      .filter(Boolean)
      .join(', '),
  merge: 'Fusionner',
  mergeWith: 'Fusionner avec une autre fiche',
  mergeTitle: (name: string) => `Fusionner une fiche dans celle ${de(name)}`,
  mergeHint:
    'Les deux fiches se lisent comme une seule. Rien n’est déplacé : les séparer rend à chacune exactement ce qu’elle avait.',
  chooseFirst: 'Choisissez d’abord une fiche.',
  twin: (name: string) => `La fiche ${de(name)} porte le même pseudonyme.`,
  alike: (name: string, where: string) =>
    where === ''
      ? `Peut-être la même personne : ${name}`
      : `Peut-être la même personne : ${name} (${where})`,
  keepApart: 'Deux personnes',
  mergeFileOf: (name: string) => `Fusionner avec la fiche ${de(name)}`,
  members: 'Fiches fusionnées ici',
  splitOff: (name: string) => `Séparer la fiche ${de(name)}`,
  splitOffShort: 'Séparer',
  splitOffHint: 'Ce qui a été noté depuis la fusion reste sur cette fiche.',
  splitHandle: 'En faire une autre personne',
  splitHandleDetail: 'Vous choisissez ce qui l’accompagne',
  splitTitle: (handle: string) => `Faire de ${handle} une autre personne`,
  splitHint: 'Cochez ce qui la concerne. Les notes d’un dossier le suivent.',
  goAlong: 'Ce qui accompagne ce pseudonyme',
  split: 'Séparer',
  standing: 'Ce qu’il en est',
  cases: 'Dossiers',
  casesOf: (count: number, closed: number) =>
    closed === 0
      ? String(count)
      : `${count}, dont ${plural(closed, { one: '# clos', other: '# clos' })}`,
  notes: 'Notes',
  useful: 'Retours utiles',
  lastMeasure: 'Dernière mesure',
  none: 'aucune',
  nothing: 'Rien n’est noté sur cette personne.',
  timeline: 'Dans l’ordre du temps',
  older: (count: number) =>
    plural(count, {
      one: 'Montrer # entrée plus ancienne',
      other: 'Montrer la suite, # plus anciennes',
    }),
  filter: 'Ne montrer que',
  filters: {
    all: 'Tout',
    case: 'Dossiers',
    measure: 'Mesures',
    reply: 'Réponses',
    information: 'Informations',
    praise: 'Félicitations',
    warning: 'Avertissements',
    sanction: 'Sanctions',
  },
  case: 'Dossier',
  itsCase: 'Voir le dossier',
  untitledCase: 'Dossier sans titre',
  noteFact: 'Noter un fait',
  noteExample: 'Noter un fait, mentionner quelqu’un',
  send: 'Noter',
  save: 'Enregistrer',
  cancel: 'Annuler',
  type: 'Type de note',
  types: {
    information: 'Information',
    praise: 'Félicitation',
    warning: 'Avertissement',
    sanction: 'Sanction',
  },
  about: 'À propos de',
  everybody: 'tout le monde dans ce dossier',
  link: 'Lien vers la preuve',
  linkExample: 'Lien vers la preuve, si elle est en ligne',
  evidence: 'Voir la preuve',
  noteBy: (name: string) => (name === '' ? 'Note' : `Note ${de(name)}`),
  edit: 'Modifier la note',
  pin: 'Épingler',
  unpin: 'Désépingler',
  pinned: 'épinglée',
  pinnedNotes: 'Notes épinglées',
  removeNote: 'Retirer la note',
  more: 'Autres actions sur cette note',
  measure: 'Mesure',
  measures: {
    warned: 'Avertissement',
    hidden: 'Masquage',
    removed: 'Retrait du contenu',
    muted: 'Silence',
    banned: 'Exclusion',
    reported: 'Signalement au réseau',
  },
  did: {
    warned: (person: string) => (person === '' ? 'a averti' : `a averti ${person}`),
    hidden: (_person: string) => 'a masqué le contenu',
    removed: (_person: string) => 'a retiré le contenu',
    muted: (person: string) =>
      person === '' ? 'a décidé un silence' : `a mis ${person} en silence`,
    banned: (person: string) => (person === '' ? 'a décidé une exclusion' : `a exclu ${person}`),
    reported: (_person: string) => 'a signalé au réseau',
  },
  proposes: (measure: string) => `propose : ${measure}`,
  until,
  ended: (when: string) => `terminé le ${when}`,
  inForceMore: (count: number) =>
    plural(count, { one: 'et # autre mesure en vigueur', other: 'et # autres mesures en vigueur' }),
  forGood: 'sans limite',
  lifted: 'levée',
  liftedBy: (name: string, when: string) => `levée par ${name}, ${when}`,
  onStep: (step: string) => `Palier : ${step}`,
  agreed: (count: number, needed: number) =>
    `${plural(count, { one: '# accord', other: '# accords' })} sur ${needed}`,
  agree: 'Donner mon accord',
  agreedToElse: (names: string) => `${names} : accord donné à autre chose, à redonner`,
  agreedWith: (names: string) => `d’accord : ${names}`,
  agreedAlready: 'Vous avez donné votre accord. Il en faut un autre.',
  withCase: 'Un dossier s’ouvre avec elle, pour l’exposé des motifs et un recours.',
  inCase: 'Dossier',
  newCase: 'Un nouveau dossier',
  wordToReasons: 'L’exposé des motifs commence par ces mots : relisez-les avant de le remettre.',
  openItsCase: 'Ouvrir un dossier pour elle',
  openItsCaseDetail: 'Pour l’exposé des motifs et un recours',
  lift: 'Lever la mesure',
  liftDetail: 'Elle ne compte plus, et reste lisible',
  unlift: 'Rétablir la mesure',
  removeMeasure: 'Retirer la mesure',
  removeMeasureDetail: 'Notée par erreur',
  moreMeasure: 'Autres actions sur cette mesure',
  takeMeasure: 'Noter une mesure',
  otherMeasure: 'Autre mesure',
  noteMeasure: 'Noter la mesure',
  notOnNetwork:
    'Ruche n’agit pas sur les réseaux. Faites-le là-bas ; ici, l’équipe sait ce qui a été fait et jusqu’à quand.',
  length: 'Durée',
  hours: (hours: number) =>
    hours < 48
      ? plural(hours, { one: '# heure', other: '# heures' })
      : plural(hours / 24, { one: '# jour', other: '# jours' }),
  untilDay: 'Jusqu’à un jour précis',
  lastDay: 'Dernier jour',
  dayFirst: 'Choisissez d’abord un jour.',
  word: 'En un mot',
  wordExample: 'Deux messages masqués, par exemple',
  ladder: 'Échelle de sanction',
  condition: (count: number, days: number | null) =>
    days === null
      ? `${ordinal(count)} avertissement`
      : `${ordinal(count)} avertissement en ${plural(days, { one: '# jour', other: '# jours' })}`,
  strikes: (warnings: number, sanctions: number, days: number | null) => {
    const strikes = [
      warnings > 0 ? plural(warnings, { one: '# avertissement', other: '# avertissements' }) : '',
      sanctions > 0 ? plural(sanctions, { one: '# sanction', other: '# sanctions' }) : '',
    ]
      .filter(Boolean)
      .join(', ')
    return days === null
      ? strikes
      : `${strikes} en ${plural(days, { one: '# jour', other: '# jours' })}`
  },
  mustAgree: (count: number) =>
    plural(count, { one: '# personne requise', other: '# personnes requises' }),
  afterStep: (rank: number) => `Palier ${rank} déjà appliqué récemment`,
  proposedStep: (rank: number, name: string) => `palier ${rank} proposé, ${name}`,
  because: (reason: string, step: string) => `${reason} : ${step}.`,
  proposedBy: (name: string) => `proposé par ${name}`,
  applyStep: (name: string) => `Appliquer : ${name}`,
  proposeStep: (name: string) => `Proposer : ${name}`,
  stepDone: 'appliqué',
  besides: (when: string, who: string) => `Noté hors palier : ${when}, ${who}`,
  ladderWants: (count: number) =>
    `L’échelle demande l’accord de ${plural(count, { one: '# personne', other: '# personnes' })} pour cette mesure. Notée ici, elle n’est que la vôtre.`,
  neverAlone: 'Une proposition. Rien n’est appliqué sans vous.',
  whoIsIt: 'Rattacher une personne',
  somebodyElse: 'Rattacher une autre personne',
  offCase: (name: string) => `Détacher ${name} de ce dossier`,
}
