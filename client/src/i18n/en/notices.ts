import { plural } from './plural.ts'

/** What one person is told about posts. */
export const notices = {
  title: 'Notifications',
  unread: (count: number) =>
    count === 0
      ? 'Notifications'
      : plural(count, { one: 'Notifications, # unread', other: 'Notifications, # unread' }),
  new: 'unread',
  readAll: 'Mark all as read',
  empty: 'All dealt with',
  emptyHint:
    'What waits for you appears here: posts to publish, reviews to do, messages that mention you.',
  arrived: (what: string, title: string) => `${what}: ${title}`,
  arrivedMany: (count: number) =>
    plural(count, { one: '# new notification', other: '# new notifications' }),
  somebody: 'somebody',
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  dayAndHour: (day: string, hour: string) => `${day}, ${hour}`,
  publish: (when: string) => `To publish ${when}`,
  late: (when: string) => `Late, planned for ${when}`,
  answer: (who: string) => `${who} asks you for a review`,
  answerBy: (who: string, when: string) => `${who} asks you for a review, due ${when}`,
  deadline: (when: string) => `Your review is due ${when}`,
  deadlinePast: (when: string) => `Your review was due ${when}`,
  rework: (who: string) => `${who} asks for changes`,
  approved: (who: string) => `${who} approved it`,
  voidBy: (who: string) => `Approval void after a change by ${who}`,
  voidByYou: 'Approval void after your change',
  voidExpired: 'Approval void, its day has passed',
  mention: (who: string) => `${who} mentions you`,
  reply: (who: string) => `${who} replies in your thread`,
  rights: (day: string) => `A media file may not be used after ${day}`,
  given: (who: string) => `${who} gives you a case`,
  escalated: (who: string) => `To be escalated, says ${who}`,
  due: (when: string) => `To be dealt with by ${when}`,
  duePast: (when: string) => `Its deadline has passed: ${when}`,
  named: (who: string) => `${who} names you in a note`,
  read: 'A reply waits for you to read it',
  judge: (when: string) => `An appeal is yours to decide by ${when}`,
  swap: (who: string, when: string) => `${who} asks you to take a shift: ${when}`,
  swapped: (who: string, when: string) => `${who} takes your shift: ${when}`,
  handover: (who: string) => `${who} hands over to you: to be read and signed`,
  part: {
    steers: (who: string) => `${who} asks you to steer`,
    speaks: (who: string) => `${who} asks you to speak for the team`,
    watches: (who: string) => `${who} asks you to keep watch`,
    decides: (who: string) => `${who} asks you to decide`,
  },
  alert: 'An alert for the whole team',
  aCase: (reference: string) => `Case ${reference}`,
  aPerson: 'Somebody noted',
  aShift: 'Shift',
  aHandover: 'Hand-over',
  anIncident: 'Incident',
}
