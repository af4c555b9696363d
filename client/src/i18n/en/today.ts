import { type DayFacts, type DayPart, type DayPiece, piecesOf } from '../day-sentence.ts'
import type { today as french } from '../fr/today.ts'
import { number, plural } from './plural.ts'

const UP_TO_TWELVE = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** `five`, `13` */
const inWords = (count: number): string => UP_TO_TWELVE[count - 1] ?? number(count)

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1)

const before = (hour: string): string => `before ${hour === '12:00' ? 'noon' : hour}`

const leaving = (facts: DayFacts): readonly DayPiece[] => {
  if (facts.leaving === 0)
    return piecesOf(
      facts.planned === 0
        ? 'No posts are planned for today'
        : 'Nothing goes out for the rest of the day',
    )
  const many = plural(facts.leaving, {
    one: 'post still goes out today',
    other: 'posts still go out today',
  })
  return piecesOf(`${capital(inWords(facts.leaving))} ${many}`, ...reserved(facts))
}

/** What of it would not go out as it is. */
const reserved = (facts: DayFacts): readonly (string | readonly [string, DayPart])[] => {
  const { fallen, unsettled } = facts
  const hour = facts.fallenBefore === null ? '' : ` ${before(facts.fallenBefore)}`
  const first = fallen > 1 && hour !== '' ? `, the first${hour}` : hour
  const all = (count: number) => (count > 1 ? 'all ' : '')
  if (fallen === facts.leaving) return [', ', [`${all(fallen)}to approve again${first}`, 'fallen']]
  if (unsettled === facts.leaving)
    return [', ', [`${all(unsettled)}with points to settle`, 'unsettled']]
  const parts: (readonly [string, DayPart])[] = []
  if (fallen > 0) parts.push([`${inWords(fallen)} to approve again${first}`, 'fallen'])
  if (unsettled > 0) parts.push([`${inWords(unsettled)} with points to settle`, 'unsettled'])
  return parts.flatMap((part, index) => [
    index === 0 ? ', of which ' : first.startsWith(',') ? ', and ' : ' and ',
    part,
  ])
}

const late = ({ late: count }: DayFacts): readonly DayPiece[] =>
  count === 0
    ? []
    : piecesOf(
        [`${capital(inWords(count))} ${plural(count, { one: 'is', other: 'are' })} late`, 'late'],
        '. ',
      )

const waiting = ({ waiting: count }: DayFacts): string =>
  `${inWords(count)} ${plural(count, {
    one: 'post waits for your approval',
    other: 'posts wait for your approval',
  })}`

const cases = ({ cases: count, casesLate, casesBefore }: DayFacts): string => {
  const named = `${inWords(count)} ${plural(count, {
    one: 'moderation case',
    other: 'moderation cases',
  })}`
  const are = plural(count, { one: 'is', other: 'are' })
  if (casesLate === count) return `${named} ${are} past ${count === 1 ? 'its' : 'their'} deadline`
  if (casesLate > 0) return `${named} ${are} due today, of which ${inWords(casesLate)} late`
  if (casesBefore === null) return `${named} ${are} due today`
  return count === 1
    ? `${named} is due ${before(casesBefore)}`
    : `${named} are due today, the first ${before(casesBefore)}`
}

/** What of it waits for the reader; a sentence of its own. */
const mine = (facts: DayFacts): readonly DayPiece[] => {
  if (facts.waiting > 0 && facts.cases > 0)
    return piecesOf([capital(waiting(facts)), 'waiting'], ' and ', [cases(facts), 'cases'], '.')
  if (facts.waiting > 0) return piecesOf([capital(waiting(facts)), 'waiting'], '.')
  return facts.cases > 0 ? piecesOf([capital(cases(facts)), 'cases'], '.') : []
}

export const today: typeof french = {
  title: 'Today',
  sub: (day, week) => `${day} · week ${week}`,
  head: (facts) => [...leaving(facts), ...piecesOf('. '), ...late(facts), ...mine(facts)],
  posts: 'Posts of the day',
  tomorrow: (count) => (count === 0 ? 'Tomorrow' : `Tomorrow, ${number(count)}`),
  tomorrowName: (count) =>
    count === 0
      ? 'Tomorrow, no posts'
      : plural(count, { one: 'Tomorrow, # post', other: 'Tomorrow, # posts' }),
  late: 'Late',
  nowIs: (hour) => `It is ${hour}`,
  waiting: 'Waiting for my approval',
  noneWaits: 'Nothing waits for your approval.',
  back: 'To take up again',
  due: {
    before: (hour) => `before ${hour}`,
    today: 'today',
    tomorrow: 'tomorrow',
    late: (day) => `it was for ${day}`,
    lateAt: (hour) => `it was for ${hour}`,
  },
  leaves: (when) => `leaves ${when}`,
  sendBack: 'Changes',
  sendBackOf: (title) => `Changes: ${title}`,
  approveOf: (title) => `Approve: ${title}`,
  keys: { walk: 'go through', approve: 'approve', help: 'shortcuts' },
  commands: {
    next: 'Next post that waits for my approval',
    previous: 'Previous post that waits for my approval',
    approve: 'Approve the chosen post',
    sendBack: 'Ask for changes to the chosen post',
    open: 'Open the chosen post',
  },
  cases: 'Open moderation',
  allCases: 'See all',
  allCasesName: 'See all of the moderation',
  noCases: 'No open case.',
  noDeadline: 'No deadline',
  events: (count) => plural(count, { one: 'Event under way', other: 'Events under way' }),
  phaseDay: (phase, day, of) => (of > 1 ? `${phase}, day ${day} of ${of}` : phase),
  phaseEnds: (when) => `until ${when}`,
  lateTasks: 'Late tasks',
  myTasks: 'My tasks for today or late',
  openPlan: 'Open the plan',
  ideas: 'Ideas to check',
  allIdeas: 'See all',
  allIdeasName: 'See all ideas to check',
  handover: 'Last hand-over',
  handoverSilent: 'Without a word beside the list of what changed.',
  takenBy: (who) => `Taken by ${who}`,
  openHandover: 'Open',
  you: 'you',
  youFirst: 'You',
  onCall: 'On call today',
  none: 'Nothing planned that day.',
  arriving: 'The day is arriving from the relay…',
}
