import type { networks as french } from '../fr/networks.ts'
export const networks: typeof french = {
  newsletter: 'Newsletter',
  blog: 'Blog',
  forum: 'Forum',
  gone: (name) => (name === '' ? 'Deleted channel' : `${name} (deleted)`),
}
