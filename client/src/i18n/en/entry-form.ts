import { plural } from './plural.ts'

export const entryForm = {
  title: 'Entry form',
  intro:
    'A small page by which anybody takes part, on a telephone too, without an account. What they send waits here until a device of the team takes it in.',
  readOnly: 'Managers and editors publish the form.',
  state: {
    none: 'Not published',
    early: (when: string) => `Published, opens on ${when}`,
    open: (when: string) => `Open until ${when}`,
    closed: (when: string) => `Closed since ${when}`,
  },
  loading: 'Asking how the form stands…',
  counts: (entries: number, waiting: number) =>
    `${plural(entries, { one: '# entry', other: '# entries' })} by the form, ${plural(waiting, { one: '# waits', other: '# wait' })} to be taken in.`,
  leaving: (count: number) =>
    plural(count, {
      one: '# person has left and waits to be taken out.',
      other: '# people have left and wait to be taken out.',
    }),
  takenIn: (entries: number, left: number) =>
    [
      entries > 0 && plural(entries, { one: '# entry taken in.', other: '# entries taken in.' }),
      left > 0 && plural(left, { one: '# person has left.', other: '# people have left.' }),
    ]
      .filter(Boolean)
      .join(' '),
  takeIn: 'Take in now',
  publish: 'Publish the form',
  update: 'Publish the changes',
  behind: 'The plan or the form has changed since it was published.',
  upToDate: 'What is published is what stands here.',
  close: 'Close now',
  reopen: 'Open again',
  remove: 'Remove the form…',
  removeTitle: 'Remove the entry form?',
  removeDetail: (waiting: number) =>
    waiting === 0
      ? 'The address then leads nowhere and receipts no longer work. Entries that were taken in stay.'
      : `${plural(waiting, { one: '# entry that waits', other: '# entries that wait' })} to be taken in would be lost. The address then leads nowhere and receipts no longer work.`,
  removeDo: 'Remove',
  keep: 'Keep',
  link: 'Address of the form',
  code: 'QR code of the form’s address',
  look: 'See the form',
  problems: {
    'no-period':
      'No phase of entries says when the form is open: add one to the plan. The form opens and closes with it.',
    over: 'The phase of entries is over: move it to publish the form.',
    'no-organiser': 'The rules do not say who organises this.',
    'no-contact': 'The rules do not say where people write: they need it to withdraw.',
    nobody:
      'Ask for a name, an address or an account: else nobody could be told that they have won.',
  },
  failed: {
    unreachable: 'Ruche’s relay does not answer. Nothing was changed; try again.',
    'too-many-forms': 'This workspace has too many forms. Remove one that is over.',
    failed: 'It was not done. Nothing was changed; try again in a moment.',
  },
  fromRules: 'From the plan and its rules',
  toRules: 'Open the rules',
  toPlan: 'Open the plan',
  organiser: 'Organiser',
  contact: 'Contact',
  period: 'Open',
  periodSaid: (from: string, until: string) => `From ${from} to ${until}`,
  age: 'Age',
  ageSaid: (years: number) => `${years} or older: asked as a tick`,
  ageNone: 'Not asked',
  countries: 'Countries',
  countriesNone: 'From anywhere',
  countriesUnclear: 'The rules name no list of countries: where they live is not checked.',
  kept: 'Kept',
  keptSaid: (days: number) =>
    `${plural(days, { one: '# day', other: '# days' })} after the end of the event`,
  unsaid: 'Not said',
  once: 'One entry a person',
  onceNo: 'Several entries a person',
  language: 'Language of your texts',
  languageHint:
    'The page is read in French or English, as each visitor’s browser asks: below are your texts in the other language.',
  introduction: 'Introduction',
  introductionExample: 'One photo of the campus in autumn. The jury chooses ten.',
  asks: 'What is asked',
  asked: { no: 'No', asked: 'If they like', needed: 'Needed' },
  countryAsked: 'Needed, because the rules name countries.',
  warnings: {
    noRules: 'No rules are published: those who take part cannot read them before they agree.',
    rulesTooLong:
      'The published rules are too long for the page of the form: say in the introduction where they are.',
    rulesOld: (number: number) =>
      `The plan has changed since version ${number} of the rules, which the form gives to read. Publish a new version, then the changes of the form.`,
    age: (where: string, age: number, asked: number | null) =>
      `${where} says ${age} years. ${asked ? `The rules and the form ask for ${asked}` : 'The form asks for no age'}. Make them agree.`,
    places: {
      audience: 'The audience in the plan',
      introduction: 'The introduction of the form',
      consent: 'What is agreed to',
      how: '“How to enter” in the rules',
    },
  },
  pictures: {
    ask: 'Photo',
    most: 'Photos in an entry',
    size: 'Largest photo',
    kept: 'Everybody chooses or takes their photo on the form’s page, and the place where it was taken is removed. Only who may see entries sees the photos; they are erased with them.',
    room: (free: string, count: number) =>
      `Room for photos: ${free}, which is ${plural(count, { one: '# photo', other: '# photos' })} of that size. A quarter of the workspace’s room is kept for the team.`,
    noRoom:
      'There is no more room for photos: the form would tell everybody so. Make room, or ask whoever runs this relay for more.',
    limited: (bytes: string) => `This relay takes ${bytes} a file at most.`,
  },
  own: 'Questions of your own',
  newQuestion: 'Question',
  newExample: 'Where was the photo taken?',
  add: 'Add',
  label: 'What is asked',
  hint: 'Explanation below it',
  hintExample: 'A place is enough',
  kind: 'Kind of answer',
  kinds: {
    line: 'A line',
    text: 'A longer text',
    choice: 'A choice',
    link: 'A link',
    number: 'A number',
    day: 'A day',
    tick: 'A tick',
    action: 'Something to be done, ticked',
  },
  required: 'Has to be answered',
  options: 'Choices, a line each',
  optionsExample: 'Portrait\nLandscape',
  translation: {
    title: { fr: 'The form in French', en: 'The form in English' },
    hint: {
      fr: 'Who reads the page in French sees these texts. What is not translated is shown as you wrote it, a question until all of it is translated. What Ruche asks by itself, and the text to agree to that it proposes, are in both languages already.',
      en: 'Who reads the page in English sees these texts. What is not translated is shown as you wrote it, a question until all of it is translated. What Ruche asks by itself, and the text to agree to that it proposes, are in both languages already.',
    },
    option: (at: number) => `Choice ${at}`,
  },
  removeQuestion: 'Remove',
  consent: 'What they agree to',
  consentHint:
    'Whoever takes part agrees to exactly this text; each version is kept with the entries. Empty: the text proposed here. Not legal advice.',
}
