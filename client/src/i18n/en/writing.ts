import type { writing as french } from '../fr/writing.ts'
import { number, plural } from './plural.ts'

export const writing: typeof french = {
  common: 'Common',
  hasOwn: 'own text',
  textFor: (channel) => `Text for ${channel}`,
  follows: 'Follows the common text. Write here to make it a text of its own.',
  followsEmpty: 'The common text is empty. Write a text of its own for this channel here.',
  same: 'Common text',
  takesCommon: 'Takes the text above.',
  writeOwn: 'Write a text of its own',
  variant: 'Variant',
  ownOf: (channel) => `Own text of ${channel}`,
  backToCommon: 'Back to the common text',
  seePreview: 'See the preview',
  otherTitle: 'Another text',
  alsoWritten: (who, channel) =>
    `${who} wrote a text for ${channel}, too, while you were apart. Both are kept.`,
  begun: (who, channel) => `${who} began a text for ${channel}. It is not in use.`,
  takeThis: 'Use this text',
  putAside: 'Put it aside',
  putAsideCount: (count) => plural(count, { one: '# text put aside', other: '# texts put aside' }),
  tooLongToPaste: (length, most) =>
    `What you paste has ${plural(length, { one: '# character', other: '# characters' })}, and a text keeps ${number(most)}. Nothing was pasted and nothing is lost: paste a part of it, or attach a file.`,
  tooMuch: (length, most) =>
    `What you paste has ${plural(length, { one: '# character', other: '# characters' })}, and this field keeps ${number(most)}. Nothing was pasted or lost: paste a part of it.`,
  goneChannel: (channel) =>
    `The channel “${channel}” is no longer in this workspace. The text is kept: choose the channel that takes its place, or take this one off.`,
  nothing: (channels) =>
    `Nothing would appear on ${channels}: write a text, add a link or attach a file.`,
  unwritten: 'Nothing is written yet: write a text, add a link or attach a file.',
  nowhere: 'No channel is chosen: choose where the post will appear.',
  addComment: 'Add a first comment',
  comment: 'First comment',
  theComment: 'the first comment',
  commentHint: 'said under the post as soon as it is out',
  commentExample: 'Hashtags, a link or a credit.',
  removeComment: 'Remove',
  language: 'Language',
  tag: 'en',
  usualLanguage: (name) => `The workspace’s, ${name}`,
  points: (count) =>
    plural(count, {
      one: '# point to settle before scheduling',
      other: '# points to settle before scheduling',
    }),
  pointsDue: (count) =>
    plural(count, {
      one: '# point to settle before publishing',
      other: '# points to settle before publishing',
    }),
}
