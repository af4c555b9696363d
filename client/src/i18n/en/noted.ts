import { ordinal } from './ordinal.ts'
import { plural } from './plural.ts'

const people = (count: number): string =>
  plural(count, { one: '# person noted', other: '# people noted' })

/** People about whom something is noted, notes and measures. */
export const noted = {
  people: 'People noted',
  person: 'Person noted',
  count: people,
  countOf: (shown: number, all: number) => `${shown} of ${people(all)}`,
  search: 'Search the people noted',
  searchExample: 'Handle, other name',
  nextPerson: 'Next person',
  previousPerson: 'Previous person',
  sort: 'Sort',
  sorts: { recent: 'Recent', name: 'By name' },
  restrainedNow: 'Muted or banned',
  noMatch: 'Nobody matches.',
  clear: 'Clear the search',
  emptyTitle: 'Nobody is noted yet',
  emptyDetail:
    'Somebody is noted when a case concerns them, or when you note them here. Note facts, never what they are.',
  nobodyTitle: 'This person is no longer noted',
  nobodyDetail: 'Their file was removed or erased. Everything else is intact.',
  damaged: 'Damaged file',
  notePerson: 'Note a person',
  notePersonHint:
    'A handle is enough. If somebody has it already, their file opens. They may ask to read everything that is noted here.',
  noteAccount: 'Note this account',
  noteByName: 'Note this name',
  or: 'or, without an account that you know',
  newPerson: (name: string) => `Note “${name}”`,
  name: 'Name in the team',
  nameExample: 'What you call them among yourselves',
  nameFirst: 'Write a name first.',
  since: (month: string) => `member since ${month}`,
  alsoCalled: (names: string) => `also ${names}`,
  details: 'Other names, language, since when',
  aliases: 'Other names',
  aliasExample: 'A nickname, a former handle',
  dropAlias: (alias: string) => `Remove ${alias}`,
  sinceDay: 'Member since',
  language: 'Language to write to them in',
  anyLanguage: 'Not said',
  languages: { fr: 'French', en: 'English' },
  network: 'Network',
  handle: 'Handle',
  handles: 'Handles',
  handleFirst: 'Write a handle first.',
  handleExample: 'example_handle',
  addHandle: 'Add a handle',
  add: 'Add',
  dropHandle: 'Remove this handle',
  moreHandle: (handle: string) => `More about ${handle}`,
  morePerson: 'More about this file',
  removePerson: 'Remove the file',
  rowCounts: (cases: number, notes: number, measures: number) =>
    [
      cases > 0 ? plural(cases, { one: '# case', other: '# cases' }) : '',
      notes > 0 ? plural(notes, { one: '# note', other: '# notes' }) : '',
      cases + notes === 0 && measures > 0
        ? plural(measures, { one: '# measure', other: '# measures' })
        : '',
    ]
      .filter(Boolean)
      .join(', '),
  merge: 'Merge',
  mergeWith: 'Merge with another file',
  mergeTitle: (name: string) => `Merge a file into that of ${name}`,
  mergeHint:
    'Both files read as one. Nothing is moved: splitting them gives each exactly what it had.',
  chooseFirst: 'Choose a file first.',
  twin: (name: string) => `The file of ${name} has the same handle.`,
  alike: (name: string, where: string) =>
    where === ''
      ? `Perhaps the same person: ${name}`
      : `Perhaps the same person: ${name} (${where})`,
  keepApart: 'Two people',
  mergeFileOf: (name: string) => `Merge with the file of ${name}`,
  members: 'Files merged into this one',
  splitOff: (name: string) => `Split off the file of ${name}`,
  splitOffShort: 'Split off',
  splitOffHint: 'What was noted since the merge stays in this file.',
  splitHandle: 'Make it another person',
  splitHandleDetail: 'You choose what goes along',
  splitTitle: (handle: string) => `Make ${handle} another person`,
  splitHint: 'Tick what is about them. The notes of a case follow it.',
  goAlong: 'What goes along with this handle',
  split: 'Split',
  standing: 'Where they stand',
  cases: 'Cases',
  casesOf: (count: number, closed: number) =>
    closed === 0
      ? String(count)
      : `${count}, ${plural(closed, { one: '# of them closed', other: '# of them closed' })}`,
  notes: 'Notes',
  useful: 'Useful feedback',
  lastMeasure: 'Last measure',
  none: 'none',
  nothing: 'Nothing is noted about this person.',
  timeline: 'In order of time',
  older: (count: number) =>
    plural(count, { one: 'Show # older entry', other: 'Show more, # older' }),
  filter: 'Only show',
  filters: {
    all: 'Everything',
    case: 'Cases',
    measure: 'Measures',
    reply: 'Replies',
    information: 'Information',
    praise: 'Praise',
    warning: 'Warnings',
    sanction: 'Sanctions',
  },
  case: 'Case',
  itsCase: 'See the case',
  untitledCase: 'Case without a title',
  noteFact: 'Note a fact',
  noteExample: 'Note a fact, mention somebody',
  send: 'Note',
  save: 'Save',
  cancel: 'Cancel',
  type: 'Type of note',
  types: {
    information: 'Information',
    praise: 'Praise',
    warning: 'Warning',
    sanction: 'Sanction',
  },
  about: 'About',
  everybody: 'everybody in this case',
  link: 'Link to the evidence',
  linkExample: 'Link to the evidence, if it is online',
  evidence: 'See the evidence',
  noteBy: (name: string) => (name === '' ? 'Note' : `Note by ${name}`),
  edit: 'Edit the note',
  pin: 'Pin',
  unpin: 'Unpin',
  pinned: 'pinned',
  pinnedNotes: 'Pinned notes',
  removeNote: 'Remove the note',
  more: 'More about this note',
  measure: 'Measure',
  measures: {
    warned: 'Warning',
    hidden: 'Hidden',
    removed: 'Content removed',
    muted: 'Muted',
    banned: 'Ban',
    reported: 'Reported to the network',
  },
  did: {
    warned: (person: string) => (person === '' ? 'gave a warning' : `warned ${person}`),
    hidden: (_person: string) => 'hid the content',
    removed: (_person: string) => 'removed the content',
    muted: (person: string) => (person === '' ? 'muted somebody' : `muted ${person}`),
    banned: (person: string) => (person === '' ? 'banned somebody' : `banned ${person}`),
    reported: (_person: string) => 'reported it to the network',
  },
  proposes: (measure: string) => `proposes: ${measure}`,
  until: (when: string) => `until ${when}`,
  ended: (when: string) => `ended ${when}`,
  inForceMore: (count: number) =>
    plural(count, { one: 'and # other measure in force', other: 'and # other measures in force' }),
  forGood: 'without an end',
  lifted: 'lifted',
  liftedBy: (name: string, when: string) => `lifted by ${name}, ${when}`,
  onStep: (step: string) => `Step: ${step}`,
  agreed: (count: number, needed: number) => `${count} of ${needed} agree`,
  agree: 'Agree',
  agreedToElse: (names: string) => `${names} had agreed to something else, and has to again`,
  agreedWith: (names: string) => `agreed: ${names}`,
  agreedAlready: 'You have agreed. Somebody else must, too.',
  withCase: 'A case is opened with it, for the statement of reasons and an appeal.',
  inCase: 'Case',
  newCase: 'A new case',
  wordToReasons: 'The statement of reasons begins with it: read it again before you hand that out.',
  openItsCase: 'Open a case for it',
  openItsCaseDetail: 'For the statement of reasons and an appeal',
  lift: 'Lift the measure',
  liftDetail: 'It no longer counts, and stays on record',
  unlift: 'Restore the measure',
  removeMeasure: 'Remove the measure',
  removeMeasureDetail: 'Noted by mistake',
  moreMeasure: 'More about this measure',
  takeMeasure: 'Note a measure',
  otherMeasure: 'Other measure',
  noteMeasure: 'Note the measure',
  notOnNetwork:
    'Ruche does nothing on the networks. Do it there; here the team knows what was done and until when.',
  length: 'For how long',
  hours: (hours: number) =>
    hours < 48
      ? plural(hours, { one: '# hour', other: '# hours' })
      : plural(hours / 24, { one: '# day', other: '# days' }),
  untilDay: 'Until a given day',
  lastDay: 'Last day',
  dayFirst: 'Choose a day first.',
  word: 'In a word',
  wordExample: 'Two messages hidden, for instance',
  ladder: 'Ladder of sanctions',
  condition: (count: number, days: number | null) =>
    days === null
      ? `${ordinal(count)} warning`
      : `${ordinal(count)} warning in ${plural(days, { one: '# day', other: '# days' })}`,
  strikes: (warnings: number, sanctions: number, days: number | null) => {
    const strikes = [
      warnings > 0 ? plural(warnings, { one: '# warning', other: '# warnings' }) : '',
      sanctions > 0 ? plural(sanctions, { one: '# sanction', other: '# sanctions' }) : '',
    ]
      .filter(Boolean)
      .join(', ')
    return days === null
      ? strikes
      : `${strikes} in ${plural(days, { one: '# day', other: '# days' })}`
  },
  mustAgree: (count: number) =>
    plural(count, { one: '# person must agree', other: '# people must agree' }),
  afterStep: (rank: number) => `Step ${rank} was taken lately`,
  proposedStep: (rank: number, name: string) => `step ${rank} proposed, ${name}`,
  because: (reason: string, step: string) => `${reason}: ${step}.`,
  proposedBy: (name: string) => `proposed by ${name}`,
  applyStep: (name: string) => `Apply: ${name}`,
  proposeStep: (name: string) => `Propose: ${name}`,
  stepDone: 'taken',
  besides: (when: string, who: string) => `Noted without the step: ${when}, ${who}`,
  ladderWants: (count: number) =>
    `The ladder asks for ${plural(count, { one: '# person', other: '# people' })} to agree to this measure. Noted here, it is yours alone.`,
  neverAlone: 'A proposal. Nothing is applied without you.',
  whoIsIt: 'Attach a person',
  somebodyElse: 'Attach somebody else',
  offCase: (name: string) => `Detach ${name} from this case`,
}
