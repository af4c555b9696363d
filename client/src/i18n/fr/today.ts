import { type DayFacts, type DayPart, type DayPiece, piecesOf } from '../day-sentence.ts'
import { number, plural } from './plural.ts'

const UP_TO_TWELVE = [
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
]

/** `une`, `cinq`, `13` */
const inWords = (count: number, one: 'un' | 'une'): string =>
  count === 1 ? one : (UP_TO_TWELVE[count - 2] ?? number(count))

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

/** `avant midi`, `avant 11 h 30` */
const before = (hour: string): string => {
  if (hour === '12:00') return 'avant midi'
  const [hours, minutes] = [hour.slice(0, 2), hour.slice(3)]
  return `avant ${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`
}

const leaving = (facts: DayFacts): readonly DayPiece[] => {
  if (facts.leaving === 0)
    return piecesOf(
      facts.planned === 0
        ? 'Aucune publication n’est prévue aujourd’hui'
        : 'Rien ne part d’ici ce soir',
    )
  const many = plural(facts.leaving, {
    one: 'publication part encore aujourd’hui',
    other: 'publications partent encore aujourd’hui',
  })
  return piecesOf(`${capital(inWords(facts.leaving, 'une'))} ${many}`, ...reserved(facts))
}

/** What of it would not go out as it is. */
const reserved = (facts: DayFacts): readonly (string | readonly [string, DayPart])[] => {
  const { fallen, unsettled } = facts
  const hour = facts.fallenBefore === null ? '' : ` ${before(facts.fallenBefore)}`
  const first = fallen > 1 && hour !== '' ? `, la première${hour}` : hour
  const all = (count: number) => (count > 1 ? 'toutes ' : '')
  if (fallen === facts.leaving) return [', ', [`${all(fallen)}à revalider${first}`, 'fallen']]
  if (unsettled === facts.leaving)
    return [', ', [`${all(unsettled)}avec des points à régler`, 'unsettled']]
  const parts: (readonly [string, DayPart])[] = []
  if (fallen > 0) parts.push([`${inWords(fallen, 'une')} à revalider${first}`, 'fallen'])
  if (unsettled > 0)
    parts.push([`${inWords(unsettled, 'une')} avec des points à régler`, 'unsettled'])
  return parts.flatMap((part, index) => [
    index === 0 ? ', dont ' : first.startsWith(',') ? ', et ' : ' et ',
    part,
  ])
}

const late = ({ late: count }: DayFacts): readonly DayPiece[] =>
  count === 0
    ? []
    : piecesOf(
        [
          `${capital(inWords(count, 'une'))} ${plural(count, { one: 'est', other: 'sont' })} en retard`,
          'late',
        ],
        '. ',
      )

const waiting = ({ waiting: count }: DayFacts): string =>
  `${inWords(count, 'une')} ${plural(count, {
    one: 'publication attend votre accord',
    other: 'publications attendent votre accord',
  })}`

const cases = ({ cases: count, casesLate, casesBefore }: DayFacts): string => {
  const many = plural(count, { one: 'dossier de modération', other: 'dossiers de modération' })
  const named = `${inWords(count, 'un')} ${many}`
  if (casesLate === count)
    return `${named} ${plural(count, { one: 'a dépassé son échéance', other: 'ont dépassé leur échéance' })}`
  const due = `${named} ${plural(count, { one: 'est à traiter', other: 'sont à traiter' })}`
  if (casesLate > 0) return `${due} aujourd’hui, dont ${inWords(casesLate, 'un')} en retard`
  if (casesBefore === null) return `${due} aujourd’hui`
  return count === 1
    ? `${due} ${before(casesBefore)}`
    : `${due} aujourd’hui, le premier ${before(casesBefore)}`
}

/** What of it waits for the reader; a sentence of its own. */
const mine = (facts: DayFacts): readonly DayPiece[] => {
  if (facts.waiting > 0 && facts.cases > 0)
    return piecesOf([capital(waiting(facts)), 'waiting'], ' et ', [cases(facts), 'cases'], '.')
  if (facts.waiting > 0) return piecesOf([capital(waiting(facts)), 'waiting'], '.')
  return facts.cases > 0 ? piecesOf([capital(cases(facts)), 'cases'], '.') : []
}

/** The page of the day. */
export const today = {
  title: 'Aujourd’hui',
  sub: (day: string, week: number) => `${day} · semaine ${week}`,
  head: (facts: DayFacts): readonly DayPiece[] => [
    ...leaving(facts),
    ...piecesOf('. '),
    ...late(facts),
    ...mine(facts),
  ],
  posts: 'Publications du jour',
  tomorrow: (count: number) => (count === 0 ? 'Demain' : `Demain, ${number(count)}`),
  tomorrowName: (count: number) =>
    count === 0
      ? 'Demain, aucune publication'
      : plural(count, { one: 'Demain, # publication', other: 'Demain, # publications' }),
  late: 'En retard',
  nowIs: (hour: string) => `Il est ${hour}`,
  waiting: 'En attente de mon accord',
  noneWaits: 'Rien n’attend votre accord.',
  back: 'À reprendre',
  /** Until when something is waited for. */
  due: {
    before: (hour: string) => `avant ${hour}`,
    today: 'aujourd’hui',
    tomorrow: 'demain',
    late: (day: string) => `c’était pour le ${day}`,
    lateAt: (hour: string) => `c’était pour ${hour}`,
  },
  leaves: (when: string) => `part ${when}`,
  sendBack: 'Retouche',
  sendBackOf: (title: string) => `Retouche : ${title}`,
  approveOf: (title: string) => `Valider : ${title}`,
  keys: { walk: 'parcourir', approve: 'valider', help: 'raccourcis' },
  commands: {
    next: 'Publication suivante qui attend mon accord',
    previous: 'Publication précédente qui attend mon accord',
    approve: 'Valider la publication choisie',
    sendBack: 'Demander une retouche de la publication choisie',
    open: 'Ouvrir la publication choisie',
  },
  cases: 'Modération ouverte',
  allCases: 'Tout voir',
  allCasesName: 'Tout voir de la modération',
  noCases: 'Aucun dossier ouvert.',
  noDeadline: 'Sans échéance',
  events: (count: number) =>
    plural(count, { one: 'Événement en cours', other: 'Événements en cours' }),
  phaseDay: (phase: string, day: number, of: number) =>
    of > 1 ? `${phase}, jour ${day} sur ${of}` : phase,
  phaseEnds: (when: string) => `jusqu’à ${when}`,
  lateTasks: 'Tâches en retard',
  myTasks: 'Mes tâches à faire aujourd’hui ou en retard',
  openPlan: 'Ouvrir le plan',
  ideas: 'Idées à vérifier',
  allIdeas: 'Tout voir',
  allIdeasName: 'Tout voir des idées à vérifier',
  handover: 'Dernière passation',
  handoverSilent: 'Sans un mot de plus que la liste de ce qui a changé.',
  takenBy: (who: string) => `Reprise par ${who}`,
  openHandover: 'Ouvrir',
  you: 'vous',
  youFirst: 'Vous',
  onCall: 'De permanence aujourd’hui',
  none: 'Aucune publication ce jour-là.',
  arriving: 'La journée arrive du relais…',
}
