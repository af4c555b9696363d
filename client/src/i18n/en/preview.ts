import type { preview as french } from '../fr/preview.ts'

export const preview: typeof french = {
  title: 'Preview',
  which: 'Network of the preview',
  theme: 'Background of the preview',
  light: 'Light',
  dark: 'Dark',
  now: 'now',
  more: '… more',
  like: 'Like',
  comment: 'Comment',
  repost: 'Repost',
  send: 'Send',
  share: 'Share',
}
