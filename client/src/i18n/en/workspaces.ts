import type { workspaces as french } from '../fr/workspaces.ts'
import { plural } from './plural.ts'
export const workspaces: typeof french = {
  title: 'Your workspaces',
  make: 'New workspace',
  makeIntro:
    'One more workspace on this relay, with a team of its own. Nothing passes from one to the other.',
  standing: {
    deleted: 'Deleted',
    lost: 'Access removed',
  },
  unsent: (count: number) =>
    plural(count, { one: '# change not sent', other: '# changes not sent' }),
}
