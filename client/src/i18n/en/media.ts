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
  title: 'Media',
  outOf: (count: number, most: number) => `${count} of ${most}`,
  altMissingCount: (count: number) =>
    plural(count, { one: '# alt text missing', other: '# alt texts missing' }),
  altMissing: 'Alt text missing',
  altMissingOf: (name) => `Alt text missing: ${name}`,
  writeAlt: 'Write it',
  writeAltOf: (name: string) => `Write it: alt text of ${name}`,
  alt: 'Alt text',
  altHint: 'What the picture shows, for those who do not see it.',
  altExample: 'Green poster: open day, Saturday 7 November',
  quoted: (text: string) => `“${text}”`,
  credit: 'Credit',
  creditExample: 'Photo: Marion Le Gall',
  rights: 'Rights',
  rightsExample: 'Web and social media, France',
  expires: 'May be used until',
  expired: (until: string) => `Rights until ${until} only: the post goes out after that`,
  expiredOf: (name, until) => `Rights until ${until} only, the post goes out after that: ${name}`,
  add: 'Drop a file',
  addMany: 'or paste a picture',
  choose: 'Choose files',
  takePhoto: 'Take a photo',
  keepLocation: 'Keep where it was taken',
  preparing: (done: number, all: number) => `Preparing the files, ${done} of ${all}`,
  cleaned: (count: number) =>
    plural(count, {
      one: 'Where it was taken was removed from # file.',
      other: 'Where they were taken was removed from # files.',
    }),
  dismiss: 'Close this message',
  already: (count: number) =>
    plural(count, {
      one: '# file was attached to this post already.',
      other: '# files were attached to this post already.',
    }),
  unusable: {
    empty: (names: string, _count: number) => `${names}: empty, nothing to attach.`,
    unknown: (names: string, _count: number) =>
      `${names}: no picture, video or PDF. Networks take nothing else.`,
    liar: (names: string, count: number) =>
      count === 1
        ? `${names}: its content is not what its name says. Open it and save it again.`
        : `${names}: their content is not what their names say. Open them and save them again.`,
    unreadable: (names: string, _count: number) =>
      `${names}: cannot be read. It may have been moved; choose it again.`,
  },
  moreNames: (names: string, count: number) =>
    plural(count, { one: `${names} and # more`, other: `${names} and # more` }),
  deviceFull: (count: number) =>
    plural(count, {
      one: 'This device is full: # file was not attached. What was here has not changed.',
      other: 'This device is full: # files were not attached. What was here has not changed.',
    }),
  deviceRefuses: (count: number) =>
    plural(count, {
      one: 'This browser keeps no files: # file was not attached.',
      other: 'This browser keeps no files: # files were not attached.',
    }),
  open: (name: string) => `Open ${name}`,
  actionsOf: (name: string) => `Actions for ${name}`,
  earlier: 'Move before',
  later: 'Move after',
  movedTo: (name: string, place: number, all: number) => `${name}, place ${place} of ${all}`,
  download: 'Download',
  remove: 'Remove',
  details: 'Details and rights',
  sent: (percent: number) => `On its way to the relay, ${percent}%`,
  waits: 'Kept on this device, waiting for the relay',
  problem: {
    full: 'The relay is full. Kept on this device; whoever runs the relay can make room.',
    'too-large': 'Too large for the relay. Kept on this device, your colleagues do not see it.',
    refused: 'Your role no longer lets you send it. Kept on this device.',
  },
  missing: {
    'not-yet': 'Not here yet: the file is on the device of whoever attached it.',
    offline: 'Not on this device. It comes with the network.',
    damaged: 'It arrived damaged. Open the post again to retry.',
  },
  notShown: 'This browser cannot show this file. You can download it.',
  damagedRecord: (count: number) =>
    plural(count, { one: '# medium cannot be read.', other: '# media cannot be read.' }),
  kinds: {
    image: (count: number) => plural(count, { one: '# picture', other: '# pictures' }),
    video: (count: number) => plural(count, { one: '# video', other: '# videos' }),
    document: (count: number) => plural(count, { one: '# PDF', other: '# PDFs' }),
  },
  tooMany: (channel: string, taken: string, count: number) =>
    `${channel} takes ${taken} at most, there are ${count}`,
  takesNone: (channel: string, what: string) => `${channel} takes no ${what}`,
  none: { image: 'pictures', video: 'videos', document: 'PDFs' },
  cropped: {
    width: (channel: string) => `Wider than ${channel} shows: its sides will be cut`,
    height: (channel: string) => `Taller than ${channel} shows: its top and bottom will be cut`,
  },
  tooLarge: (channel: string, most: string, size: string) =>
    `${channel} takes ${most} at most, this file has ${size}`,
  needs: {
    image: 'a picture',
    video: 'a video',
    document: 'a PDF',
  },
  needsOneOf: (channel: string, what: string) => `${channel} publishes nothing without ${what}`,
  or: (one: string, other: string) => `${one} or ${other}`,
}
