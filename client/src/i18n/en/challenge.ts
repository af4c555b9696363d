import type { challenge as french } from '../fr/challenge.ts'
import { plural } from './plural.ts'

const daysSaid = (count: number) => plural(count, { one: '# day', other: '# days' })
const weeksSaid = (count: number) => plural(count, { one: '# week', other: '# weeks' })
const pointsSaid = (count: number, written: string) =>
  plural(count, { one: `${written} point`, other: `${written} points` })

export const challenge: typeof french = {
  title: 'Challenge',
  views: 'What is shown',
  count: 'Check-ins',
  board: 'Leaderboard',
  setup: 'Settings',
  hidden: 'Your role does not show who takes part: you see neither check-ins nor leaderboard.',
  readOnly: 'You can read. Owners, managers and editors of the workspace check people in.',
  damaged: 'Unreadable part of the challenge',
  noSpan: 'It is not known yet when the challenge takes place.',
  noSpanDetail: 'Give it a first and a last day, or a phase of the kind “Event”.',
  noParticipants: 'Nobody takes part yet.',
  noParticipantsDetail: 'Eligible entries appear here as soon as there are some.',
  notBegun: (day) => `The challenge begins on ${day}.`,
  toSetup: 'Set the challenge up',
  explain: (goal, unit, per) =>
    `Goal: ${goal}${unit === '' ? '' : ` ${unit}`} a ${per === 'day' ? 'day' : 'week'}.`,
  explainRule: (rule, per) =>
    rule === 'amount'
      ? 'Each unit that is counted earns a point.'
      : per === 'day'
        ? 'Each day on which the goal is reached earns a point.'
        : 'Each week in which the goal is reached earns a point.',
  explainStreak: (every, points, written) =>
    `Each full streak of ${every} earns ${pointsSaid(points, written)} more.`,
  periods: (count, per) => (per === 'day' ? daysSaid(count) : weeksSaid(count)),
  days: (first, last) => `From ${first} to ${last}.`,
  keysHint: 'By keyboard: Enter and the arrows go to the next cell, Space writes the goal.',
  table: 'Check-ins by participant and day',
  participant: 'Participant',
  cell: (name, day) => `${name}, ${day}`,
  wrongAmount: 'Write a number, such as 5 or 5.5. The cell keeps what you have typed.',
  earlier: 'Earlier days',
  later: 'Later days',
  find: 'Find a participant',
  more: (count) =>
    `Show ${plural(count, { one: '# more participant', other: '# more participants' })}`,
  importFile: 'Import a file',
  importHint:
    'A table: a row for each person and day, or a column for each day. Importing the same file twice counts nothing twice.',
  importRead: (counts, people, first, last) =>
    `${plural(counts, { one: '# check-in', other: '# check-ins' })} for ${plural(people, { one: '# participant', other: '# participants' })}, ${first} to ${last}.`,
  importDo: (counts) => `Write down ${plural(counts, { one: '# check-in', other: '# check-ins' })}`,
  importUnread: (rows) => `Rows that cannot be read and are left out: ${rows}.`,
  others: (count) => plural(count, { one: '# other', other: '# others' }),
  importUnknown: (names) => `Not known here: ${names}.`,
  importAmbiguous: (names) =>
    `Several participants have this name, and nothing is written down for them: ${names}.`,
  importOutside: (count) =>
    `${plural(count, { one: '# check-in outside the days of the challenge is left out', other: '# check-ins outside the days of the challenge are left out' })}.`,
  importAdd: (count) =>
    `Add ${plural(count, { one: 'this participant', other: 'these # participants' })}`,
  importNothing: 'There is no check-in in this file. Nothing was changed.',
  importTooMany: (most) =>
    `This file has more than ${most} rows. Nothing was changed. Cut it into several files.`,
  importUnreadable:
    'No check-in could be read here, and nothing was changed. It takes a CSV table that says who, on which day and how much; a spreadsheet can be saved as CSV.',
  imported: (count) =>
    `${plural(count, { one: '# check-in written down', other: '# check-ins written down' })}.`,
  cancel: 'Import nothing',
  place: 'Place',
  name: 'Name',
  points: 'Points',
  reached: 'Goal reached',
  reachedSaid: (count, per) => (per === 'day' ? daysSaid(count) : weeksSaid(count)),
  amount: 'Total',
  streak: 'Streak',
  streakSaid: (current, longest) =>
    current === longest ? `${current}` : `${current} (longest ${longest})`,
  awarded: (points) => `${points} of them by hand`,
  bracket: {
    thirds: ['First third', 'Second third', 'Last third'],
    from: (points) => `From ${points} points`,
    below: (points) => `Below ${points} points`,
  },
  through: (day) => `Counted up to and including ${day}.`,
  level: 'Those who are level share the place, and the next one is left out.',
  frozen: (day) => `Frozen since ${day}: the audience sees the leaderboard of the evening before.`,
  willFreeze: (day) => `The public leaderboard will be frozen from ${day}.`,
  opened: 'Revealed: the audience may see the leaderboard as it is.',
  unfreeze: 'Reveal the leaderboard',
  refreeze: 'Freeze again',
  which: 'Which leaderboard',
  whichPublic: 'Public',
  whichNow: 'Right now',
  total: 'Together',
  totalOf: (total, target) => `${total} of ${target}`,
  percent: (percent) => `${percent}% of the common goal`,
  putIntoMeasure: (measure) => `Put into “${measure}”`,
  measureUpToDate: (measure) => `“${measure}” is up to date.`,
  noMeasure:
    'Choose in the settings which measure of the plan this total moves. The audience can see it on the page Live.',
  award: 'Give points by hand',
  awardWho: 'To whom',
  awardPoints: 'Points',
  awardNote: 'Why',
  awardNoteExample: 'Organised the Sunday ride',
  awardDo: 'Give',
  awardWrong: 'Choose somebody, a whole number of points, and say why.',
  awards: 'Points given by hand',
  awardSaid: (points, name) => `${points}, ${name}`,
  takeBack: (name) => `Take back the points of ${name}`,
  onStage: 'Show to the audience',
  onStageHint:
    'The audience sees these rows on the page Live, until you change them. There is no address among them.',
  calledAs: 'Names shown',
  calledAsOptions: { short: 'Awa K.', handle: '@awa', full: 'Awa Konaté' },
  rows: 'Rows',
  show: 'Show this leaderboard',
  shown: 'The audience sees this leaderboard.',
  takeOff: 'Take it off',
  stageFirst: 'Show the event to the audience first, on the page Live.',
  unit: 'What is counted',
  unitExample: 'km',
  goal: 'Goal',
  goalWrong: 'Write a number above zero.',
  per: 'Per',
  perOptions: { day: 'day', week: 'week' },
  weekHint: 'Weeks begin with the first day of the challenge. The last one may be shorter.',
  first: 'First day',
  last: 'Last day',
  daysHint: (phases) =>
    phases === ''
      ? 'Left empty, they follow the whole plan.'
      : `Left empty, they follow what the plan says: ${phases}.`,
  rule: 'Points',
  rules: { reached: 'one for each goal reached', amount: 'one for each unit counted' },
  streakTitle: 'Streaks',
  streakEvery: 'Every … in a row',
  streakPoints: 'More points',
  brackets: 'Brackets',
  bracketRules: { none: 'none', thirds: 'by thirds', thresholds: 'by thresholds' },
  thresholds: 'Thresholds in points',
  thresholdsExample: '10, 20',
  freezeFrom: 'Freeze the public leaderboard from',
  freezeHint: 'For the last hours: counting goes on, and the audience sees it only at the end.',
  measure: 'Common goal',
  noMeasureChosen: 'None',
  measureHint:
    'A measure of the plan with a target: the total of the challenge can be put into it.',
  number: (number) => `no. ${number}`,
}
