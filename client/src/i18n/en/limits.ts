import type { limits as french } from '../fr/limits.ts'
import { number, plural } from './plural.ts'

export const limits: typeof french = {
  title: 'The text on each channel',
  toSettle: 'points to settle',
  offChannel: 'channel not in use',
  units: {
    text: '',
    fold: '',
    bytes: 'bytes',
    hashtags: 'hashtags',
    mentions: 'mentions',
    links: 'links',
  },
  amounts: {
    text: (count) => plural(count, { one: '# character', other: '# characters' }),
    fold: (count) =>
      plural(count, { one: 'advice after # character', other: 'advice after # characters' }),
    bytes: (count) => plural(count, { one: '# byte', other: '# bytes' }),
    hashtags: (count) => plural(count, { one: '# hashtag', other: '# hashtags' }),
    mentions: (count) => plural(count, { one: '# mention', other: '# mentions' }),
    links: (count) => plural(count, { one: '# link', other: '# links' }),
  },
  outOf: (amount, limit) => `${amount} of ${number(limit)}`,
  left: (count: number) => `${number(count)} left`,
  nearlyFull: (channel: string, left: string) => `${channel}: ${left}.`,
  fits: 'The text fits all of its channels.',
  tooLong: (channel: string, limit: number, over: number) =>
    `${channel} takes ${plural(limit, { one: '# character', other: '# characters' })}. Remove ${number(over)} before you publish.`,
  tooManyBytes: (channel: string, limit: number, over: number) =>
    `${channel} takes ${plural(limit, { one: '# byte', other: '# bytes' })}, and an accented letter or an emoji is several. Remove ${number(over)} before you publish.`,
  farTooLong: (channel: string, limit: number) =>
    `${channel} takes ${plural(limit, { one: '# character', other: '# characters' })}, far from this text. Prepare a shorter one before you publish.`,
  tooManyHashtags: (channel: string, used: number, limit: number) =>
    `${plural(used, { one: '# hashtag', other: '# hashtags' })}, ${channel} takes ${number(limit)}. Remove ${number(used - limit)} before you publish.`,
  tooManyMentions: (channel: string, used: number, limit: number) =>
    `${plural(used, { one: '# mention', other: '# mentions' })}, ${channel} takes ${number(limit)}. Remove ${number(used - limit)} before you publish.`,
  tooManyLinks: (channel: string, used: number, limit: number) =>
    `${plural(used, { one: '# link', other: '# different links' })}, ${channel} takes ${number(limit)}. Remove ${number(used - limit)} before you publish.`,
  unlinked: (channel: string, limit: number) =>
    `${channel} links only ${plural(limit, { one: 'the first hashtag', other: 'the first # hashtags' })}. The others will be plain text there.`,
  folded: (channel: string) =>
    `${channel} folds long texts away after some lines. Say what matters first.`,
  refused: (channel: string, characters: readonly string[]) =>
    `${channel} does not take the ${characters.length === 1 ? 'sign' : 'signs'} ${characters.join(' ')} in a text. Write it another way before you publish.`,
  settings: 'Limits of the networks',
  settingsHint:
    'The counters below texts keep to them. Change what is different for your accounts, for instance 4,000 characters on X with Premium.',
  settingsReadHint: 'The counters below texts keep to them. Your role reads them.',
  names: {
    text: 'Characters',
    fold: 'Characters before advice',
    bytes: 'Bytes',
    hashtags: 'Hashtags',
    mentions: 'Mentions',
    links: 'Different links',
  },
  own: 'the workspace’s own',
  wrong: (most: number) => `Write a whole number, from 1 to ${number(most)}.`,
  backTo: (usual: number) => `Back to ${number(usual)}`,
  sourceRead: (day: string) => `read on ${day}`,
}
