import type { limits as french } from '../fr/limits.ts'
import type { PluralForms } from '../plural.ts'
import { plural } from './plural.ts'

const number = (count: number) => plural(count, { one: '#', other: '#' })
const outOf = (used: number, limit: number, forms: PluralForms) =>
  `${plural(used, forms)} of ${number(limit)}`

export const limits: typeof french = {
  title: 'The text on each channel',
  units: {
    text: '',
    fold: '',
    bytes: 'bytes',
    hashtags: 'hashtags',
    mentions: 'mentions',
    links: 'links',
  },
  said: {
    text: (used, limit) => outOf(used, limit, { one: '# character', other: '# characters' }),
    fold: (used, limit) => outOf(used, limit, { one: '# character', other: '# characters' }),
    bytes: (used, limit) => outOf(used, limit, { one: '# byte', other: '# bytes' }),
    hashtags: (used, limit) => outOf(used, limit, { one: '# hashtag', other: '# hashtags' }),
    mentions: (used, limit) => outOf(used, limit, { one: '# mention', other: '# mentions' }),
    links: (used, limit) => outOf(used, limit, { one: '# link', other: '# links' }),
  },
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
  folded: (channel: string, limit: number) =>
    `${channel} folds away what is past ${plural(limit, { one: '# character', other: '# characters' })}. Say what matters first.`,
  refused: (channel: string, characters: readonly string[]) =>
    `${channel} does not take the ${characters.length === 1 ? 'sign' : 'signs'} ${characters.join(' ')} in a text. Write it another way before you publish.`,
}
