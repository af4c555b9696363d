import type { ideasWords as french } from '../fr/ideas.ts'
import { plural } from './plural.ts'

const ideas = (count: number): string => plural(count, { one: '# idea', other: '# ideas' })

export const ideasWords: typeof french = {
  title: 'Ideas',
  list: 'Ideas',
  count: ideas,
  countOf: (shown, all) => `${shown} of ${ideas(all)}`,
  capture: 'Note an idea',
  captureExample: 'A link, a sentence, or several lines',
  captureHint: 'Paste or drop a link, a text or a file anywhere on this page.',
  dropHere: 'Drop to note it',
  add: 'Note',
  emptyTitle: 'Nothing noted yet',
  emptyDetail:
    'A link seen in passing, a sentence overheard: note them here, check them, then make a post of them.',
  noMatch: 'No idea matches.',
  clear: 'Clear filters',
  filters: 'Filter the ideas',
  filterText: 'Search the ideas',
  marks: { unchecked: 'To check', unused: 'Without a post', mine: 'Found by me' },
  anyLabel: 'All labels',
  label: 'Label',
  untitled: 'Untitled idea',
  damaged: 'Damaged idea',
  damagedDetail: 'Ruche cannot read this idea. Nothing is erased: this is what it holds.',
  by: (who) => `by ${who}`,
  checked: 'Checked',
  unchecked: 'To check',
  checkedBy: (who, when) => `Checked by ${who}, ${when}`,
  used: (count) => plural(count, { one: 'Post', other: '# posts' }),
  sameLink: (count) => `Link noted ${count} times`,
  sameAs: (who, day) => `${who} noted the same link on ${day}`,
  sameKept: 'Both are kept.',
  see: 'See it',
  twice: (count) =>
    count === 2
      ? 'Two posts were made of this idea. Both are kept.'
      : `${plural(count, { one: '# post was', other: '# posts were' })} made of this idea. All are kept.`,
  madeBy: (who, when) => `by ${who}, ${when}`,
  choose: 'Choose an idea to read it, check it, or make a post of it.',
  close: 'Close the idea',
  doCheck: 'Mark as checked',
  doUncheck: 'Put back to check',
  turn: 'Make a post of it',
  openPost: 'Open the post',
  turnAgain: 'Make another post of it',
  toBin: 'Move to the bin',
  name: 'Title',
  nameExample: 'What you make of it',
  link: 'Link',
  openLink: 'Open the link',
  noLink: 'This is not a web address. It is not opened from here.',
  text: 'Text',
  textExample: 'What the page says, or what you would like to say of it. Goes into the post.',
  source: 'Source',
  author: 'Author',
  authorExample: 'To be credited',
  found: 'Found on',
  note: 'Note for the team',
  noteExample: 'Check with the town hall before we speak of it. Stays here.',
  nothingSaid: 'Nothing noted',
  credit: (source, author) =>
    author === ''
      ? `Source: ${source}`
      : source === ''
        ? `By ${author}`
        : `Source: ${source}, ${author}`,
  keys: {
    check: 'Check the idea',
    turn: 'Make a post of the idea',
    bin: 'Move the idea to the bin',
    next: 'Next idea',
    previous: 'Previous idea',
    filter: 'Search the ideas',
  },
  intake: {
    title: 'Note ideas',
    text: 'Links or text',
    as: 'How to note them',
    one: 'One idea',
    each: (count) => `${ideas(count)}, one a line`,
    preview: 'What will be noted',
    more: (count) => plural(count, { one: 'and # more', other: 'and # more' }),
    note: (count) => `Note ${ideas(count)}`,
    cancel: 'Note nothing',
    known: (who, day) => `noted before by ${who} on ${day}`,
    nothing: 'There is nothing to note.',
    tooLong: (length, kept) =>
      `This text has ${length} characters; an idea keeps ${kept}. The rest is not noted.`,
    tooMany: (kept) => `Only the first ${kept} lines are noted at a time.`,
    noWebAddress: (text) => `“${text}” is not a web address: noted as text, nothing is opened.`,
    markup: 'There is HTML in it: noted as the text that it is, nothing runs.',
    fileTooLarge: (name) => `“${name}” is too large for ideas: nothing of it is noted.`,
    fileUnknown: (name) =>
      `“${name}” is neither a link, nor a text, nor a table of ideas: nothing of it is noted.`,
    fileNoLink: (name) => `“${name}” does not lead to the web: nothing of it is noted.`,
    keptHere: 'Kept on this device until you note it.',
    notedOffline: 'Noted. Kept on this device, sent when you are back online.',
    readOnly: 'Nothing can be noted in this workspace with your role.',
  },
  table: {
    export: 'Export the ideas (CSV)',
    import: 'Bring in a table of ideas',
    more: 'More',
    fileName: 'ideas',
    taken: (added, known) =>
      known === 0
        ? `${plural(added, { one: '# idea brought in', other: '# ideas brought in' })}.`
        : `${plural(added, { one: '# idea brought in', other: '# ideas brought in' })}, ${plural(known, { one: '# was here already', other: '# were here already' })}.`,
    columns: {
      title: 'Title',
      text: 'Text',
      link: 'Link',
      source: 'Source',
      author: 'Author',
      found: 'Found on',
      foundBy: 'Found by',
      checks: 'Checked by',
      note: 'Note',
      labels: 'Labels',
      campaign: 'Campaign',
    },
  },
  inPost: {
    from: 'Made of the idea',
    foundBy: (who, day) => `found by ${who} on ${day}`,
    others: (count) =>
      plural(count, {
        one: 'Another post was made of the same idea. Both are kept.',
        other: '# other posts were made of the same idea. All are kept.',
      }),
    unchecked: 'Nobody has checked this idea yet.',
    gone: 'This idea is no longer here.',
  },
}
