import type { media as french } from '../fr/media.ts'
import { plural } from './plural.ts'

export const media: typeof french = {
  onTheWay: (count: number, percent: number) =>
    plural(count, {
      one: `# file on its way, ${percent}%`,
      other: `# files on their way, ${percent}%`,
    }),
  wait: (count: number) =>
    plural(count, {
      one: '# file kept on this device waits to leave',
      other: '# files kept on this device wait to leave',
    }),
  refused: (count: number) =>
    plural(count, {
      one: 'The relay has not taken # file',
      other: 'The relay has not taken # files',
    }),
  refusedDetail: 'Kept on this device. The post says why',
}
