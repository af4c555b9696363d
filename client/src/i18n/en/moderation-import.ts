import type { moderationImport as french } from '../fr/moderation-import.ts'
import { number, plural } from './plural.ts'

export const moderationImport: typeof french = {
  title: 'Import and export',
  bring: 'Bring what your team has noted already',
  drop: 'Drop the file here, choose it, or paste what is in it. It is read on this device.',
  choose: 'Choose a file',
  paste: 'Paste the content',
  pasteHere: 'Content to paste',
  pasteHint:
    'Paste the whole “usernotes” page of the wiki here, or what is in a file: it is read at once.',
  pasted: 'Pasted content',
  kinds:
    'Reddit usernotes (toolbox), warnings of a Discord or Telegram bot, Discourse’s staff log and user notes, Mastodon’s lists and reports, customer reviews, or any spreadsheet with a header.',
  records: {
    usernotes: (count: number) =>
      plural(count, { one: 'Reddit usernotes, # note', other: 'Reddit usernotes, # notes' }),
    warnings: (count: number) =>
      plural(count, { one: 'File of a bot, # entry', other: 'File of a bot, # entries' }),
    reports: (count: number) =>
      plural(count, { one: 'Mastodon reports, # report', other: 'Mastodon reports, # reports' }),
    own: (count: number) =>
      plural(count, { one: 'File of Ruche, # record', other: 'File of Ruche, # records' }),
    table: (count: number) =>
      plural(count, { one: 'Spreadsheet, # row', other: 'Spreadsheet, # rows' }),
  },
  layouts: {
    'discourse-staff': 'Discourse staff log',
    'discourse-notes': 'Discourse user notes',
    'mastodon-domains': 'Servers blocked by Mastodon',
    'mastodon-blocks': 'Accounts or servers blocked by Mastodon',
    'mastodon-mutes': 'Accounts muted by Mastodon',
    ruche: 'Ruche',
    reviews: 'Reviews',
  },
  refusals: {
    'json-broken':
      'It begins like JSON and breaks off. Download it or copy it again, the whole of it.',
    'json-unknown':
      'It is JSON, but nothing in it looks like a note, a warning or a report. Export it as CSV: its columns can then be chosen by hand.',
    'blob-broken':
      'The packed notes of this page are cut off or damaged. Copy the whole “usernotes” page of the wiki again, without changing anything.',
    'blob-too-large': (limit: string) =>
      `Unpacked, its notes are larger than ${limit}: that is no page of notes.`,
    'newer-version': (version: string) =>
      `It was written by a later version (${version}). Update Ruche, then try again.`,
    rules:
      'These are the rules of a community, not notes about people. They belong in the charter.',
    'no-table': 'It is text, without rows or columns. Export your notes as CSV or JSON.',
    tooManyRecords: (limit: string) =>
      `It has more than ${limit} notes or rows, more than one import takes. Cut it into several files, one a year for instance.`,
    other: {
      spreadsheet:
        'It is a workbook. Open it in your spreadsheet program and save the sheet as CSV.',
      archive: 'It is an archive. Unpack it, then import the file of notes inside.',
      pdf: 'It is a PDF. Ask for these notes as CSV or JSON.',
      image:
        'It is an image. Ask for these notes as CSV or JSON. A screenshot is attached to a case.',
      'web-page':
        'It is a web page, often a sign-in page. Sign in to the service and download the file again.',
      xml: 'It is an XML file. Ask for these notes as CSV or JSON.',
      json: 'It is a JSON file in which nothing can be read.',
      contacts: 'These are contacts. Moderation takes notes, warnings and reports, as CSV or JSON.',
      binary: 'Moderation takes a table (CSV), or a JSON file of one of the tools named below.',
    },
    tooManyColumns: (limit: string) =>
      `It has more than ${limit} columns. Keep those that say who, what and when, and try again.`,
    calendar: 'It is a calendar: bring it in on the Import page.',
  },
  reading: 'How to read it',
  readingHint: 'Guessed from the file. Your choice is remembered for files of the same layout.',
  as: 'Each row becomes',
  asNotes: 'A note',
  asCases: 'A case to deal with',
  network: 'These names are from',
  zone: 'Times in the file',
  since: 'Take',
  sinceAll: 'Everything',
  sinceMonths: (months: number) =>
    months % 12 === 0
      ? plural(months / 12, { one: 'The last year', other: 'The last # years' })
      : plural(months, { one: 'The last month', other: 'The last # months' }),
  words: 'Types in the file',
  wordsHint: 'What each word of the file becomes here. “Leave” does not import its rows.',
  noWord: 'No word',
  wordBecomes: (word: string) => `${word} becomes`,
  times: (count: number) => plural(count, { one: '# time', other: '# times' }),
  leave: 'Leave',
  types: {
    information: 'Information',
    praise: 'Praise',
    warning: 'Warning',
    sanction: 'Sanction',
  },
  measures: {
    warned: 'Person warned',
    hidden: 'Message hidden',
    removed: 'Message removed',
    muted: 'Muted',
    banned: 'Banned',
    reported: 'Reported to the network',
  },
  case: 'Case',
  columnUses: {
    ignored: 'Do not import',
    person: 'Person (account)',
    name: 'Display name',
    text: 'Text',
    title: 'Title',
    type: 'Type or action',
    date: 'Date',
    time: 'Time',
    by: 'Written by',
    link: 'Link',
    place: 'Place',
    rating: 'Stars',
    until: 'Until',
    detail: 'Detail',
    id: 'Identifier',
  },
  figures: {
    noted: (count: number) => plural(count, { one: 'person noted', other: 'people noted' }),
    cases: (count: number) => plural(count, { one: 'case', other: 'cases' }),
    notes: (count: number) => plural(count, { one: 'note', other: 'notes' }),
    measures: (count: number) => plural(count, { one: 'measure', other: 'measures' }),
    known: (count: number) =>
      plural(count, { one: 'person already here', other: 'people already here' }),
    same: (count: number) => plural(count, { one: 'already here', other: 'already here' }),
    binned: (count: number) => plural(count, { one: 'in the bin', other: 'in the bin' }),
    left: (count: number) => plural(count, { one: 'left out', other: 'left out' }),
  },
  span: (from: string, to: string) => (from === to ? `Of ${from}.` : `From ${from} to ${to}.`),
  pastKeeping: (months: number) =>
    plural(months, {
      one: 'Some of it is more than # month old, the longest that your team keeps anything: it will be announced among what leaves, and erased 30 days after the import at the earliest unless somebody prolongs it.',
      other:
        'Some of it is more than # months old, the longest that your team keeps anything: it will be announced among what leaves, and erased 30 days after the import at the earliest unless somebody prolongs it.',
    }),
  heavy: (size: string) =>
    `That is a lot: about ${size} more in memory on each moderator’s device, whenever they open it. Take only the last years if those will do.`,
  restore: (count: number) =>
    plural(count, {
      one: 'Bring back # record of the file that is in the bin',
      other: 'Bring back # records of the file that are in the bin',
    }),
  perhapsErased: (count: number, day: string) =>
    plural(count, {
      one: `# record of this file is not here, though an import of ${day} may have had it already. Records have been erased for good since. Ruche keeps no names of those: nothing tells whether this is one.`,
      other: `# records of this file are not here, though an import of ${day} may have had them already. Records have been erased for good since. Ruche keeps no names of those: nothing tells which of these they are.`,
    }),
  anyway: (count: number) =>
    plural(count, {
      one: 'Import it all the same, if nothing obliges you to forget it',
      other: 'Import them all the same, if nothing obliges you to forget them',
    }),
  made: {
    title: 'Imports made',
    hint: 'An import can be taken back in one go, long afterwards, too. What the team has changed since stays.',
    kinds: {
      usernotes: 'Reddit usernotes',
      warnings: 'File of a bot',
      'warnings-discord': 'File of a Discord bot',
      'warnings-telegram': 'File of a Telegram bot',
      reports: 'Mastodon reports',
      own: 'File of Ruche',
      table: 'Spreadsheet',
    },
    count: (count: number) =>
      plural(count, { one: '# record imported', other: '# records imported' }),
    unlisted: (count: number) =>
      plural(count, {
        one: '# record came from a file that was imported before Ruche listed imports. It does not go with an import but, like any record, from its menu.',
        other:
          '# records came from files that were imported before Ruche listed imports. They do not go with an import but, like any record, from their menus.',
      }),
    looking: 'Looking at what would go',
    ask: (taken: number, kept: number) =>
      [
        taken === 0
          ? 'Nothing can be taken back.'
          : plural(taken, {
              one: '# record will go to the bin.',
              other: '# records will go to the bin.',
            }),
        kept === 0
          ? ''
          : plural(kept, {
              one: '# will stay: somebody has changed it since, or it goes with what was changed.',
              other:
                '# will stay: somebody has changed them since, or they go with what was changed.',
            }),
      ]
        .filter(Boolean)
        .join(' '),
    keep: 'Keep it',
    close: 'Close',
    here: (count: number) =>
      count === 0
        ? 'none of them here any more'
        : plural(count, { one: '# of them still here', other: '# of them still here' }),
    takenBack: (when: string, by: string) =>
      by === '' ? `taken back on ${when}` : `taken back on ${when} by ${by}`,
    takeBack: 'Take back',
    takeBackOf: (file: string, when: string) => `Take back the import of ${when}, ${file}`,
    going: (done: number, all: number) => `Taking back, ${number(done)} of ${number(all)}`,
    outcome: (taken: number, kept: number) =>
      [
        taken === 0
          ? 'Nothing was taken back.'
          : plural(taken, {
              one: '# record moved to the bin.',
              other: '# records moved to the bin.',
            }),
        kept === 0
          ? ''
          : plural(kept, {
              one: '# stays: somebody has changed it since, or it goes with what was changed.',
              other: '# stay: somebody has changed them since, or they go with what was changed.',
            }),
      ]
        .filter(Boolean)
        .join(' '),
  },
  preview: 'The first ones',
  previewHint: 'As they will be. Nothing is written yet.',
  remarks: 'Taken, with a reservation',
  remarkKinds: {
    'no-date': 'No date in the file: it will count from today',
    'no-date-read': 'A date was found and cannot be read: it will count from today',
    continued: 'Too long for one note: it goes on in the next ones',
    'length-unreadable': 'How long it lasts cannot be read: the measure is taken without an end',
    'handle-cut': 'Account name too long: cut',
  },
  left: 'Left out',
  leftHint: 'None of this is imported, the rest is. Save it to put it right and import it later.',
  leftFile: 'moderation-rows-not-imported',
  leftHeadings: { where: 'Place', title: 'Beginning', raw: 'Content', why: 'Why' },
  leftReasons: {
    empty: 'Nothing to note',
    'no-person': 'No account name',
    'name-hidden': 'Name blacked out in the file',
    'not-about-a-person': 'Not about a person',
    'date-unreadable': 'Date cannot be read',
    'count-only': 'A number of warnings, without any of them',
    'left-by-choice': 'A type that you leave',
    older: 'Older than what you take',
    unreadable: 'Of another shape than the rest of the file',
    'unclosed-quote':
      'A quotation mark is never closed, and what follows cannot be told apart into rows',
  },
  andMore: (count: number) =>
    plural(count, { one: 'and # more in the saved file', other: 'and # more in the saved file' }),
  run: (count: number) => plural(count, { one: 'Import # record', other: 'Import # records' }),
  blocked: {
    'read-only': 'You can read these records, not write any.',
    order: 'Choose the order of day and month first.',
    'no-person': 'Say under “Columns” which one has the account or the name of the person.',
    'no-text': 'Say under “Columns” which one has what was written, or a title.',
    nothing: 'All that this file holds is here already, or left out.',
    held: 'All the rest of this file may have been erased: nothing is imported unless you ask for it above.',
    thinking: 'Comparing with what is noted already…',
  },
  done: (count: number) => plural(count, { one: '# record imported', other: '# records imported' }),
  doneDetail: 'The import can be taken back in one go, now or later, under “Imports made”.',
  ofCases: (count: number) =>
    plural(count, { one: '# of them is a case.', other: '# of them are cases.' }),
  stopped: (count: number) =>
    plural(count, {
      one: 'Import stopped, # record imported',
      other: 'Import stopped, # records imported',
    }),
  see: {
    untriaged: 'Triage the cases',
    cases: 'See the cases',
    people: 'See the people noted',
  },
  exporting: {
    title: 'Export',
    hint: 'The file holds names and what is written about people: keep it as such. Its own name says nothing of them.',
    what: 'What is exported',
    people: 'People noted',
    cases: 'Cases',
    notes: 'Notes',
    measures: 'Measures',
    onlyOpen: 'Only cases that are not closed',
    json: 'All in one file (JSON)',
    jsonHint:
      'The JSON file comes back into Ruche without loss; the tables are for reading elsewhere.',
    csv: (what: string) => `${what} (CSV)`,
    doing: 'Preparing the file',
    fileName: 'moderation',
    fileNames: { people: 'people', cases: 'cases', notes: 'notes', measures: 'measures' },
    yes: 'yes',
    columns: {
      name: 'Name',
      handles: 'Accounts',
      aliases: 'Other names',
      since: 'Since',
      language: 'Language',
      created: 'Noted on',
      title: 'Title',
      quote: 'Quote',
      people: 'People',
      network: 'Network',
      place: 'Place',
      link: 'Link',
      happened: 'Date',
      triage: 'Triage',
      severity: 'Severity',
      owner: 'Owner',
      status: 'Status',
      deadline: 'Deadline',
      outcome: 'Outcome',
      similar: 'Similar messages',
      closed: 'Closed on',
      person: 'Person',
      type: 'Type',
      text: 'Text',
      date: 'Date',
      by: 'Note by',
      case: 'Case',
      pinned: 'Pinned',
      measure: 'Measure',
      until: 'Until',
      note: 'Reason',
      automated: 'Automated',
      lifted: 'Lifted on',
    },
  },
}
