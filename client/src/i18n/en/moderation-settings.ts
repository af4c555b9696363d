import type { moderationSettings as french } from '../fr/moderation-settings.ts'
import { plural } from './plural.ts'

export const moderationSettings: typeof french = {
  title: 'Settings of moderation',
  place: 'Settings',
  readOnly: 'Those who answer for the workspace decide on it.',
  between: (least, most) => `A whole number from ${least} to ${most}`,
  ladder: 'Ladder',
  ladderHint:
    'What Ruche proposes beside a case. Nothing happens by itself: somebody always decides.',
  usualLadder: 'This is the built-in ladder. With the first change it becomes your own.',
  addStep: 'Add a step',
  resetLadder: 'Back to the built-in ladder',
  step: (rank) => `Step ${rank}`,
  stepEarlier: (rank) => `Move step ${rank} up`,
  stepLater: (rank) => `Move step ${rank} down`,
  stepRemove: (rank) => `Remove step ${rank}`,
  stepMoved: (rank) => `It is now step ${rank}`,
  stepName: { fr: 'Name in French', en: 'Name in English' },
  stepNameExample: { fr: 'Silence 24 h', en: 'Muted for 24 h' },
  stepWhat: 'Measure',
  stepHours: 'Lasts, in hours',
  stepCount: 'From warning number',
  stepDays: 'Counted over, in days',
  stepNoEnd: 'no end',
  stepEver: 'ever',
  stepPeople: 'People who decide',
  coolOff: 'Cool-off',
  coolOffHint:
    'How many minutes a reply waits before it may be copied, by the severity of the case. 0: no wait.',
  minutesOf: (severity) => `${severity}, in minutes`,
  minutesRead: (severity, count) => `${severity}: ${count} min`,
  keeping: 'How long it is kept',
  keepingHint:
    'How many months what is noted is kept, and then erased for good. No law gives a figure: somebody has to decide. 12 months where nothing is said.',
  monthsOf: (what) => `${what}, in months`,
  monthsRead: (what, count) => `${what}: ${plural(count, { one: '# month', other: '# months' })}`,
  backupDays: 'Backups of the relay, in days',
  backupDaysUnknown: 'not known',
  backupDaysHint:
    'How many days backups are kept is decided by whoever runs the relay: ask them, and write it here. It is said to those who erase somebody, and in the register.',
  backupDaysRead: (days) =>
    days === null
      ? 'Nobody has written down how long backups of the relay are kept.'
      : `Backups of the relay are kept for ${plural(days, { one: '# day', other: '# days' })}.`,
  kept: {
    information: 'Information',
    praise: 'Praise',
    warning: 'Warnings',
    sanction: 'Sanctions and measures',
    case: 'Cases',
    incident: 'Incidents and their log',
    handover: 'Hand-overs',
    request: 'Requests for access and erasure',
  },
  redress: 'Redress',
  redressHint:
    'How a decision is contested: this text goes with every statement of reasons, in the person’s language.',
  redressIn: { fr: 'In French', en: 'In English' },
  redressExample: {
    fr: 'Écrivez-nous à moderation@example.org sous 14 jours. Une autre personne relira la décision.',
    en: 'Write to moderation@example.org within 14 days. Somebody else will look at the decision again.',
  },
  redressMissing: 'Nobody has written yet how a decision is contested.',
  appealDays: 'Appeals to be decided, in days',
  appealRead: (days) =>
    plural(days, {
      one: 'An appeal is decided within # day.',
      other: 'An appeal is decided within # days.',
    }),
  sensitive: 'Sensitive words',
  sensitiveHint:
    'Health, sexual life, religion, opinions, offences: notes say nothing of them. A word of these lists is pointed out while it is typed, and stops nothing. Commas between the words; a star stands for any ending.',
  wordsOf: (about, count) => `${about}, ${plural(count, { one: '# word', other: '# words' })}`,
  about: {
    health: 'Health',
    sexuality: 'Sexual life',
    religion: 'Religion',
    opinions: 'Opinions',
    union: 'Unions',
    origin: 'Origin',
    offences: 'Offences',
  },
}
