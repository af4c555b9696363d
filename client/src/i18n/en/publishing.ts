import type { publishing as french } from '../fr/publishing.ts'
import { plural } from './plural.ts'

export const publishing: typeof french = {
  due: (hour) => (hour === null ? 'To publish today' : `To publish today, ${hour}`),
  late: (when) => `To publish, it was due ${when}`,
  passed: (when) => `It was planned for ${when}`,
  out: 'Where it appeared',
  stillAt: (status) => `Its status is still “${status}”.`,
  gone: (channel) =>
    `${channel} is no longer a channel of this workspace: take it off the post, or mark it if the post has appeared there.`,
  noChannel: 'Choose its channels first.',
  copy: 'Copy the text',
  copyFor: (channel) => `Copy the text for ${channel}`,
  copied: 'Text copied.',
  refused: 'This browser did not allow the copy. The text is here, selected: copy it.',
  linkAdded:
    'The link of the post comes at the end of the copied text where it does not stand in it.',
  open: (network) => `Open ${network}`,
  mark: 'Mark as published',
  markOn: (channel) => `Mark as published on ${channel}`,
  marked: 'Published',
  unmark: (channel) => `Remove the mark of ${channel}`,
  address: (channel) => `Address of the post on ${channel}`,
  addressExample: 'Its address, if you have it',
  elsewhere: (network, channel) => `This address leads to ${network}, not to ${channel}.`,
  see: (channel) => `See it on ${channel}`,
  everywhere: 'It has appeared on all its channels.',
  finish: 'Set to “Published”',
  download: (count) => plural(count, { one: 'Download the media', other: 'Download # media' }),
  notHere: (count) =>
    plural(count, {
      one: '# file is not on this device yet. Try again once it has arrived.',
      other: '# files are not on this device yet. Try again once they have arrived.',
    }),
  copyComment: 'Copy the first comment',
  commentCopied: 'First comment copied.',
  dueShort: (count) => plural(count, { one: '# to publish', other: '# to publish' }),
  dueCount: (count, late) =>
    late > 0 ? `${count} to publish, ${late} of them late` : `${count} to publish`,
  dueList: 'To publish until tonight',
  planned: (when) => `was due ${when}`,
  plannedToday: (hour) => `was due today, ${hour}`,
  todayAt: (hour) => (hour === null ? 'today' : `today, ${hour}`),
  dueVoid: (count) => `${count} whose approval is void`,
  dueVoidShort: (count) => plural(count, { one: '# void', other: '# void' }),
  isAtIt: (names, count) =>
    plural(count, { one: `${names} is at it`, other: `${names} are at it` }),
  nextVoid: (count) => `Next: approval void (${count})`,
  voidTag: 'approval void',
  voidNote:
    'What would go out is not what was approved. Ask for another review, or publish it as it is now.',
  voidAnyway: 'Publish it all the same',
  shared: (names, count) =>
    plural(count, {
      one: `${names} has this post open, too. Settle who publishes it.`,
      other: `${names} have this post open, too. Settle who publishes it.`,
    }),
  nextFree: 'Go on with the next',
  dueInList: 'See in the list',
  begin: 'Publish one after the other',
  nextOne: (count) => `Next to publish (${count})`,
  allOut: 'Nothing left to publish today.',
  copyAndOpen: (network) => `Copy and open ${network}`,
  pasteAddress: 'Paste its address here once it is out',
  pasteHint: 'Pasting marks it. Enter marks it without an address.',
  commands: {
    begin: 'Publish what is due, one after the other',
    copy: 'Copy the text of the next channel',
    open: 'Open the next channel with the text',
    next: 'Next post to publish',
  },
}
