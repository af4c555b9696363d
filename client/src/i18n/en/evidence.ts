import type { evidence as french } from '../fr/evidence.ts'
import { plural } from './plural.ts'

export const evidence: typeof french = {
  title: 'Evidence',
  add: 'Drop or paste a screenshot',
  choose: 'Choose files',
  attach: 'Attach a screenshot',
  remove: (name) => `Remove ${name}`,
  verified: 'Fingerprint verified',
  differs: 'The content does not match its fingerprint',
  missing: 'Not on this device. It will come with the network.',
  keptOn: (when) => `Kept on ${when}`,
  alt: 'What is to be seen on it',
  altHint: 'For who does not see the picture, and for finding it again.',
  altExample: 'Three messages of the night of the 14th, under the design diary',
  unknown: (names, _count) => `${names}: neither picture, nor video, nor PDF.`,
  already: (count) =>
    plural(count, {
      one: '# file was attached here already.',
      other: '# files were attached here already.',
    }),
  why: {
    'not-yet': 'Not here yet: it is on the device of who kept it.',
    offline: 'Not on this device. It will come with the network.',
    damaged: 'It arrived damaged. Open the case again to retry.',
  },
}
