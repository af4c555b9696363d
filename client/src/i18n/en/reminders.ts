import { plural } from './plural.ts'

/** Being reminded outside of Ruche. */
export const reminders = {
  title: 'Reminders',
  hint: 'Be told in time, also when Ruche is not before your eyes. Whether is chosen for this device, about what for all of yours.',
  missing:
    'This browser shows no notifications here. On an iPhone, add Ruche to the home screen first.',
  denied:
    'This browser refuses notifications of Ruche. Allow them in its settings for this site, then open this page again.',
  offer:
    'This device can show a reminder when a post is to be published, when your review is awaited or when somebody mentions you, also while Ruche is closed. Reminders are sealed: the relay and your browser know when they go, not what they say. Your browser will ask you whether you agree.',
  turnOn: 'Remind me on this device',
  turnOff: 'Stop reminding me here',
  onClosed: 'This device reminds you, also while Ruche is closed.',
  onOpen:
    'This device reminds you as long as Ruche is open in a tab. This browser cannot be woken.',
  problems: {
    'too-many-devices':
      'As many devices of yours as possible are reminded already. Here, reminders come while Ruche is open.',
    'push-off': 'This relay sends no reminders. They come while Ruche is open in a tab.',
    unreachable:
      'The relay does not answer. Reminders come while Ruche is open; the rest follows once it is back.',
  },
  about: 'Remind me of',
  topics: {
    publish: 'my posts to publish',
    late: 'my posts that are late',
    review: 'reviews asked of me, and their deadlines',
    own: 'answers to my posts: approvals, changes asked for, approvals void',
    talk: 'messages that mention or answer me, or are about posts of mine',
    rights: 'a media file whose rights end too early',
    moderation:
      'moderation: cases and appeals given to me, replies to read, deadlines, shifts, alerts',
  },
  publishLead: 'Before a post goes out',
  deadlineLead: 'Before a review is due',
  before: (minutes: number) => {
    if (minutes === 0) return 'at the time itself'
    if (minutes < 60) return plural(minutes, { one: '# minute before', other: '# minutes before' })
    if (minutes < 1440)
      return plural(minutes / 60, { one: '# hour before', other: '# hours before' })
    return plural(minutes / 1440, { one: '# day before', other: '# days before' })
  },
  quiet: 'Quiet hours',
  quietFrom: 'From',
  quietTo: 'To',
  quietHint: (city: string) =>
    `On your own clocks (${city}). What falls into them comes afterwards, or just before where that would be too late.`,
  more: 'Reminders outside of Ruche',
}
