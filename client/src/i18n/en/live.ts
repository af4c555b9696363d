import type { live as french } from '../fr/live.ts'
import { plural } from './plural.ts'

export const live: typeof french = {
  title: 'Live',
  link: 'Link for the audience',
  noLink:
    'Nobody can look yet. Prepare what will be shown, then open the link: it needs no account, on a projector as on a phone.',
  open: 'Open the link',
  replace: 'New link',
  viewers: (count) =>
    count === 0
      ? 'Nobody is watching right now'
      : plural(count, { one: '# person is watching', other: '# people are watching' }),
  opens: (count) => plural(count, { one: 'Opened once', other: 'Opened # times' }),
  ready: 'The link for the audience is open',
  readyDetail:
    'Copy it now: it is shown only once. On the projector, the page itself shows its QR code to the room.',
  replaceTitle: 'Replace the link for the audience?',
  replaceDetail: 'The one before will show nothing within a second, on the projector neither.',
  revokeTitle: 'Revoke the link for the audience?',
  revokeDetail:
    'The audience will see nothing within a second. What is shown stays here, and you can open a new link.',
  shown: 'Plan on show',
  nothingShown: 'The audience sees nothing of this plan yet: neither its name nor its phases.',
  upToDate: 'The audience sees the name, the subject and the phases as they are.',
  behind: 'The plan has changed since: the audience still sees what it was.',
  show: 'Show the plan',
  update: 'Show the changes',
  clear: 'Take everything off',
  onlyThis:
    'Only the name, the subject and the phases are shown, without the preparation, and what you choose below. No tasks, no budget, no participants.',
  progress: 'Progress on show',
  noProgress: 'None',
  noMeasures:
    'Add a measure with a number to reach to the overview: the audience can watch it fill.',
  reached: 'Reached',
  count: 'Show this number',
  leaderboard: 'Leaderboard on show',
  takeOff: 'Take off',
  winner: 'Winner',
  winnerExample: 'The name to be read before everybody',
  prize: 'Prize',
  callWinner: 'Show',
  called: 'On show',
  announcement: 'Announcement',
  announcementExample: 'The jury is deciding, results at 21:00',
  announce: 'Announce',
  announced: 'Announced',
  takeBack: (text) => `Take back “${text}”`,
  reach: {
    reached: 'Seen by the audience',
    sending: 'On its way to the audience…',
    kept: 'Kept on this device: the audience sees it once the network is back',
  },
  seen: 'What the audience sees',
  willBeSeen: 'What the audience will see',
  readOnly: 'The editors of this space decide what the audience sees.',
}
