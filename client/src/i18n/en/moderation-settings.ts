import type { moderationSettings as french } from '../fr/moderation-settings.ts'

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
  stepPeople: 'People who decide',
}
