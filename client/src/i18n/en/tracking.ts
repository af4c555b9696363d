import type { tracking as french } from '../fr/tracking.ts'

export const tracking: typeof french = {
  title: 'Where readers come from (UTM)',
  hint: 'Added to links that are put into the text of a network, never to one that says something of it already. You may write {network}, {channel}, {campaign}, {title} and {date}.',
  parts: {
    source: 'Source (utm_source)',
    medium: 'Medium (utm_medium)',
    campaign: 'Campaign (utm_campaign)',
    content: 'Content (utm_content)',
  },
  leftOut: 'Left out',
  tooLong: (most) => `Write ${most} characters at most.`,
  becomes: 'For instance',
  example: {
    network: 'instagram',
    channel: 'Instagram',
    campaign: 'Autumn open house',
    title: 'Open house',
    date: '2026-11-07',
  },
}
