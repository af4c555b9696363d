import type { stage as french } from '../fr/stage.ts'
import { plural } from './plural.ts'

export const stage: typeof french = {
  opening: 'Opening…',
  waiting: 'About to begin',
  waitingDetail: 'Keep this page open: everything will appear by itself.',
  over: 'This link is no longer valid',
  overDetail: 'It has ended or is incomplete. Ask the team for another.',
  unreachable: 'The page does not answer',
  unreachableDetail: 'Check the connection. The page tries again by itself.',
  live: 'Live',
  reconnecting: (clock) => `Last updated at ${clock}, reconnecting…`,
  phases: 'Phases',
  begins: (phase) => `Until “${phase}”`,
  ends: (phase) => `Until “${phase}” ends`,
  when: (day, time) => `${day} at ${time}`,
  finished: 'It is over. Thank you all.',
  left: {
    days: (count) => plural(count, { one: 'day', other: 'days' }),
    hours: (count) => plural(count, { one: 'hour', other: 'hours' }),
    minutes: (count) => plural(count, { one: 'minute', other: 'minutes' }),
    seconds: (count) => plural(count, { one: 'second', other: 'seconds' }),
  },
  of: (target) => `of ${target}`,
  cell: (count) => `1 cell = ${count}`,
  comb: (full, reached, name, target) =>
    `${full} of 100 cells full: ${reached} ${name} of ${target}`,
  programme: 'Programme',
  winners: 'Winners',
  countedAt: (clock) => `As of ${clock}`,
  frozenAt: (clock) => `Frozen at ${clock}: the last points stay secret until the end`,
  announcements: 'Announcements',
  follow: 'Follow on your phone',
  followDetail: 'Read only, no account',
  code: 'QR code of this page',
  timesIn: (city) => `Times in ${city}`,
}
