import type { preview as french } from '../fr/preview.ts'
import { plural } from './plural.ts'

export const preview: typeof french = {
  title: 'Preview',
  which: 'Network of the preview',
  theme: 'Background of the preview',
  light: 'Light',
  dark: 'Dark',
  now: 'now',
  more: '… more',
  moreMedia: (count) => plural(count, { one: 'and # more', other: 'and # more' }),
  withoutAlt: (name) => `${name}, without alt text`,
  like: 'Like',
  comment: 'Comment',
  repost: 'Repost',
  send: 'Send',
  share: 'Share',
}
