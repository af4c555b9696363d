import { plural } from './plural.ts'

const entriesSaid = (count: number) => plural(count, { one: '# entry', other: '# entries' })

export const entryImport = {
  title: 'Bring in entries',
  drop: 'Drop the file here, or choose it. It is read on this device and sent nowhere.',
  kinds:
    'A CSV of a form, of Gleam or of any other tool, or a list of addresses or accounts, one a line. Up to 50,000 rows.',
  refusedOther: 'It is no table. Save it as CSV, then choose it again.',
  tooMany: (limit: string) =>
    `It has more than ${limit} rows. Split it, and bring in one part after the other.`,
  read: (rows: number) => plural(rows, { one: '# row read.', other: '# rows read.' }),
  columns: 'Columns',
  columnsHint: 'What each column says of somebody. Your choice is remembered for files like this.',
  uses: {
    ignored: 'Not used',
    name: 'Name',
    'first-name': 'First name',
    'last-name': 'Last name',
    email: 'E-mail',
    handle: 'Account',
    country: 'Country',
    age: 'Age',
    born: 'Date of birth (kept as an age)',
    title: 'Title of the work',
    link: 'Link',
    date: 'When they took part',
    tickets: 'Tickets',
    status: 'Valid or not, as the tool has it',
    answer: 'Answer, kept as it is',
  },
  doubles: 'Same person',
  doublesHint:
    'Two rows are of one person when one of these is the same. Capitals, accents, spaces, a +word of the address and an @ in front do not count.',
  keys: { email: 'E-mail', handle: 'Account', name: 'Name' },
  repeats: 'A person’s further rows',
  repeatsSaid: { once: 'Count once', tickets: 'Add up tickets' },
  eligibility: 'They come in as',
  eligibilities: { pending: 'New, to be looked at', eligible: 'Eligible' },
  preview: 'What will be added',
  more: (count: number) => `and ${entriesSaid(count)} more`,
  left: 'What stays out',
  leftReasons: {
    known: 'Takes part already',
    repeated: 'Stands further up in the file',
    nobody: 'Neither a name nor a way to reach them',
    invalid: 'Not valid, as the tool has it',
    unclosed: 'A quotation mark is never closed: everything after it was not read',
  },
  row: (row: number, who: string) => (who ? `row ${row}, ${who}` : `row ${row}`),
  early: (count: number, from: string) =>
    `${plural(count, {
      one: '# entry is dated before the opening',
      other: '# entries are dated before the opening',
    })} (${from}).`,
  late: (count: number, until: string) =>
    `${plural(count, {
      one: '# entry is dated after the closing',
      other: '# entries are dated after the closing',
    })} (${until}).`,
  remarks: 'Added all the same',
  remarkKinds: {
    'date-unread': (count: number) =>
      plural(count, { one: '# date could not be read', other: '# dates could not be read' }),
    'date-ahead': (count: number) =>
      plural(count, {
        one: '# time of taking part is still to come, and kept as it is',
        other: '# times of taking part are still to come, and kept as they are',
      }),
    'email-odd': (count: number) =>
      plural(count, {
        one: '# address is none, and kept as it is',
        other: '# addresses are none, and kept as they are',
      }),
    'age-unread': (count: number) =>
      plural(count, { one: '# age could not be read', other: '# ages could not be read' }),
    'born-unread': (count: number) =>
      plural(count, {
        one: '# date of birth could not be read',
        other: '# dates of birth could not be read',
      }),
    'tickets-unread': (count: number) =>
      plural(count, {
        one: '# number of tickets could not be read: one ticket',
        other: '# numbers of tickets could not be read: one ticket each',
      }),
  },
  tickets: (count: number) => plural(count, { one: '# ticket', other: '# tickets' }),
  joined: (count: number) =>
    plural(count, {
      one: '# further row adds its tickets to a person further up.',
      other: '# further rows add their tickets to a person further up.',
    }),
  against: (count: number, checks: string) =>
    `${plural(count, {
      one: 'The checks have something to say of # entry, which would be eligible all the same',
      other: 'The checks have something to say of # entries, which would be eligible all the same',
    })}: ${checks}.`,
  checkKinds: {
    age: (count: string) => `too young (${count})`,
    'no-age': (count: string) => `age not said (${count})`,
    country: (count: string) => `another country (${count})`,
    'no-country': (count: string) => `country not said (${count})`,
    double: (count: string) => `same person (${count})`,
    actions: (count: string) => `what had to be done not ticked (${count})`,
    early: (count: string) => `before the opening (${count})`,
    late: (count: string) => `after the end (${count})`,
    'no-picture': (count: string) => `neither a picture nor a link (${count})`,
  },
  order: 'Which comes first in the dates?',
  go: (count: number) => `Add ${entriesSaid(count)}`,
  blocked: {
    order: 'Say first whether day or month comes first.',
    nothing: 'Nothing of this file would be added.',
    thinking: 'The file is being looked through.',
  },
  done: (count: number) => `${entriesSaid(count)} added`,
  looked: {
    nothing: 'The checks have nothing to say of them.',
    pending: (count: number, checks: string) =>
      `${plural(count, {
        one: 'The checks have something to say of # entry, which waits for your decision',
        other: 'The checks have something to say of # entries, which wait for your decision',
      })}: ${checks}.`,
    eligible: (count: number, checks: string) =>
      `${plural(count, {
        one: 'The checks have something to say of # entry, which is eligible all the same',
        other: 'The checks have something to say of # entries, which are eligible all the same',
      })}: ${checks}.`,
  },
  doneDetail: 'Undo takes all of it back in one step.',
  stopped: (count: number) => `Stopped: ${entriesSaid(count)} added`,
  see: 'See the entries',
  readOnly: 'Managers and editors bring in entries.',
}
