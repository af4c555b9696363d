import type { selection as french } from '../fr/selection.ts'
import { plural } from './plural.ts'

export const selection: typeof french = {
  marked: 'selected',
  mark: 'Select',
  unmark: 'Take out of the selection',
  commands: {
    mark: 'Select the post, or take it out of the selection',
    markTo: 'Select up to this post',
    all: 'Select everything that the filters let through',
    actions: 'Act on the selection',
    clear: 'Clear the selection',
  },
  actions: 'Selection',
  count: (count) => plural(count, { one: '# selected', other: '# selected' }),
  elsewhere: (count) =>
    plural(count, { one: '# of them outside this view', other: '# of them outside this view' }),
  all: (count) => plural(count, { one: 'Select all (#)', other: 'Select all (#)' }),
  clear: 'Clear the selection (Esc)',
  locked: {
    opening: 'Opening from this device…',
    role: 'Your role lets you read this calendar, not change it.',
    planned: 'Your role does not change what has been approved.',
    'client-too-old':
      'This version of Ruche is too old to write here. Reload the page to make changes.',
    gap: 'A part of this calendar is still missing on this device. You can make changes as soon as it has come.',
  },
  shift: 'Shift',
  nothingToAsk:
    'All of these are approved, scheduled or over. Set those that are to be read again to “Draft” first.',
  labels: 'Labels of the selected posts',
  noLabels: 'This workspace has no labels yet.',
  channels: 'Channels of the selected posts',
  noChannels: 'This workspace has no channels yet.',
  ask: 'Review',
  asks: (asked, others) =>
    [
      plural(asked, { one: 'About # post.', other: 'About # posts.' }),
      others > 0
        ? plural(others, {
            one: '# is approved or over already and stays as it is.',
            other: '# are approved or over already and stay as they are.',
          })
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  bin: 'To the bin',
  byDays: 'By how many days',
  more: (days) =>
    days > 0
      ? plural(days, { one: '# day more', other: '# days more' })
      : plural(-days, { one: '# day less', other: '# days less' }),
  toDay: (day) => `New date: ${day}. Each keeps its hour.`,
  toDays: (days) => `New dates: ${days}. Each keeps its hour.`,
  undated: (count) =>
    plural(count, { one: '# post stays without a date.', other: '# posts stay without a date.' }),
  published: (count) =>
    plural(count, {
      one: '# post is out already and keeps its date.',
      other: '# posts are out already and keep their dates.',
    }),
  skipped: (count, titles) =>
    plural(count, {
      one: `One hour does not exist that day, clocks go forward: ${titles}. It will go out an hour later.`,
      other: `# hours do not exist that day, clocks go forward: ${titles}… They will go out an hour later.`,
    }),
  twice: (count, titles) =>
    plural(count, {
      one: `One hour happens twice that day: ${titles}. The first one counts.`,
      other: `# hours happen twice that day: ${titles}… The first one counts.`,
    }),
  noDates: 'None of these posts has a date.',
  nonePlanned: 'Nothing in this selection has a date still to come out on.',
  zero: 'Choose one day at least.',
  doShift: (days) =>
    days < 0
      ? plural(-days, { one: 'Move # day earlier', other: 'Move # days earlier' })
      : plural(days, { one: 'Move # day later', other: 'Move # days later' }),
  left: (count, why) =>
    `${plural(count, { one: '# unchanged and still selected', other: '# unchanged and still selected' })}: ${why}`,
  why: {
    opening: 'this device is still opening the workspace.',
    role: 'your role lets you read the calendar, not change it.',
    planned: 'already approved, your role does not change it any more.',
    'client-too-old': 'this version of Ruche is too old to write here.',
    gap: 'a part of this calendar is still missing on this device.',
    status: 'your role does not allow that status.',
    own: 'somebody else than you approves what is yours.',
    others: 'some people have not approved yet.',
    void: 'the approval is void, another review is to be asked for.',
    frozen: 'a freeze holds them.',
    date: 'without a date, nothing is scheduled.',
    out: 'what is out stays published; open each to go back on that.',
    points: 'points in them are to be settled first; open each to see them.',
  },
}
