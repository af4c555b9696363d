import type { freeze as french } from '../fr/freeze.ts'
import { plural } from './plural.ts'

export const freeze: typeof french = {
  title: 'Freeze',
  banner: 'Posts are frozen',
  endedBanner: 'The freeze is over',
  region: 'Freeze',
  opened: (who, reason) => `Posts were frozen by ${who}: ${reason}`,
  held: 'Held',
  heldBecause: (reason) => `Held by a freeze: ${reason}`,
  heldCount: (count) =>
    count === 0 ? 'no post held' : plural(count, { one: '# post held', other: '# posts held' }),
  waitCount: (count) =>
    plural(count, { one: '# post waits for a decision', other: '# posts wait for a decision' }),
  since: (when) => `since ${when}`,
  until: (when) => `until ${when}`,
  untilLifted: 'until it is lifted',
  over: (when) => `ended at ${when}`,
  by: (who) => `by ${who}`,
  only: (names) => `only ${names}`,
  see: 'See what is held',
  decide: 'Decide',
  unknown: (when) => `This device does not know whether posts were frozen since ${when}`,
  neverKnown: 'This device does not know yet whether posts are frozen',
  unknownDetail: 'Before you publish, ask somebody who is online.',
  begin: 'Freeze posts',
  beginDetail:
    'Everything that is planned and has not appeared yet is held on every device, as soon as it knows. Nothing is deleted or moved.',
  reason: 'Why?',
  reasonExample: 'Incident at the fair: not a word before the 18:00 update.',
  reasonMissing: 'Say why: the whole team will read it.',
  howLong: 'Until when?',
  openEnd: 'Until it is lifted',
  toTime: 'Until a moment',
  day: 'Day',
  hour: 'Hour',
  hourExample: '18:00',
  hourWrong: 'An hour, such as 18:00',
  endMissing: 'Choose a moment that is still to come.',
  clocks: {
    skipped: 'The clocks skip that hour on that day: the freeze will end an hour later.',
    twice: 'The clocks show that hour twice on that day: the freeze will end at the first.',
  },
  scope: 'What?',
  everything: 'Everything that is planned',
  some: 'Some of it',
  scopeMissing: 'Tick at least one channel or campaign.',
  channels: 'Channels',
  campaigns: 'Campaigns',
  wouldHold: (count) =>
    count === 0
      ? 'No post is concerned for now.'
      : plural(count, { one: '# post will be held.', other: '# posts will be held.' }),
  beginDo: 'Freeze now',
  cancel: 'Cancel',
  none: 'Nothing is frozen',
  noneDetail:
    'In a crisis, a freeze holds everything that is planned at once, while you decide. Managers of the workspace begin and lift it.',
  open: 'Open the page of the freeze',
  begun: (count) =>
    count === 0
      ? 'Posts are frozen: none is held for now.'
      : plural(count, {
          one: 'Posts are frozen: # is held.',
          other: 'Posts are frozen: # are held.',
        }),
  liftIt: 'Lift it',
  liftedNow: (count) =>
    count === 0
      ? 'The freeze is lifted.'
      : plural(count, {
          one: 'The freeze is lifted: # post is free again.',
          other: 'The freeze is lifted: # posts are free again.',
        }),
  again: 'Freeze again',
  coming: 'Held, and about to go out',
  proposed: (count) =>
    plural(count, {
      one: 'Also held: # that was neither approved nor scheduled',
      other: 'Also held: # that were neither approved nor scheduled',
    }),
  before: (count) =>
    plural(count, {
      one: 'Held, too: # that was late before the freeze',
      other: 'Held, too: # that were late before the freeze',
    }),
  heldNone: 'Nothing is held: everything is released, over or planned for later.',
  release: 'Release',
  releaseOf: (title) => `Release “${title}”`,
  released: 'Released despite the freeze',
  holdAgain: 'Hold again',
  holdAgainOf: (title) => `Hold again “${title}”`,
  lift: 'Lift the freeze',
  liftOf: (reason) => `Lift the freeze “${reason}”`,
  liftAsk: (count) =>
    count === 0
      ? 'Nothing is held any more. Lift the freeze?'
      : plural(count, {
          one: 'Release this post and lift the freeze?',
          other: 'Release these # posts and lift the freeze?',
        }),
  liftKeep: 'Keep it',
  liftDo: 'Lift the freeze',
  passed: 'Their time passed during the freeze',
  passedDetail: 'Nothing goes out by itself: say of each what becomes of it.',
  reschedule: 'Reschedule',
  rescheduleOf: (title) => `Reschedule “${title}”`,
  rescheduleDo: 'Reschedule to then',
  publishNow: 'Publish now',
  publishNowOf: (title) => `Publish now “${title}”`,
  more: (next: number, left: number) =>
    next === left ? `Show the ${left} that follow` : `Show ${next} more, of ${left}`,
  callOff: 'Cancel the post',
  callOffOf: (title) => `Cancel the post “${title}”`,
  planned: (when) => `planned for ${when}`,
  log: 'Who did what',
  logBegan: (who) => `${who} froze the posts`,
  logReleased: (who, title) => `${who} released “${title}”`,
  logHeldAgain: (who, title) => `${who} held “${title}” again`,
  logLifted: (who) => `${who} lifted the freeze`,
  past: 'Freezes that were lifted',
  gone: 'a post that is no longer here',
  honest:
    'Ruche keeps to the freeze on every device. It does not stop anybody from publishing on the network itself.',
  commands: {
    begin: 'Freeze posts…',
  },
  post: {
    title: (who, when) => `Held: frozen by ${who}, ${when}`,
    why: (reason) => `“${reason}”`,
    some: (names) => `Held on ${names}`,
    ask: 'It does not go out until a manager has released it.',
    mayRelease: 'It does not go out until you have released it.',
    release: 'Release this post',
    row: 'Held by a freeze',
    next: 'Held by a freeze: a manager can release it.',
  },
}
