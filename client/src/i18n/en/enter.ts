import { number, plural } from './plural.ts'

/** The page by which strangers take part; and the words that a form is published with. */
export const enter = {
  loading: 'The form is coming…',
  other: 'Français',
  gone: 'This form is no longer here',
  goneDetail:
    'The event is long over, or the address is incomplete. What was sent here is kept nowhere on this site any more.',
  unreachable: 'The form cannot be reached',
  unreachableDetail: 'Check the network and try again.',
  again: 'Try again',
  early: 'Entries are not open yet',
  earlyDetail: (when: string) => `They open on ${when}. Come back then with the same link.`,
  closed: 'Entries are closed',
  closedDetail: (when: string) => `They closed on ${when}. Thank you for your interest.`,
  until: (when: string) => `Open until ${when}.`,
  organiser: 'Organised by',
  needed: 'needed',
  optional: 'optional',
  choose: 'Choose',
  yes: 'Yes',
  questions: {
    name: 'First and last name',
    email: 'E-mail address',
    handle: 'Account on the network',
    country: 'Country where you live',
    title: 'Title of your work',
    link: 'Link to your entry',
  },
  age: (years: number) => `I am ${years} or older`,
  otherCountry: 'Another country',
  todo: 'To take part',
  consent: 'What you agree to',
  rules: (number: number, when: string) => `Read the rules (version ${number}, ${when})`,
  rulesTitle: 'Rules',
  rulesHash: 'Fingerprint of the rules (SHA-256):',
  consentOf: (when: string) => `Text of ${when}`,
  agree: 'I have read this and agree',
  agreeRules: 'I have read the rules and this, and agree',
  agreeNeeded: 'You can take part only if you agree.',
  send: 'Take part',
  sending: 'Sending…',
  wrong: {
    needed: 'This is needed.',
    'too-long': 'This is too long.',
    'not-a-line': 'There is a character in it that does not belong here.',
    'no-email': 'This is no e-mail address, such as name@example.org.',
    'no-link': 'This is not the whole address of a page, as the browser copies it.',
    'no-number': 'This is no number.',
    'no-day': 'This is no day.',
    'no-option': 'Choose one of the answers.',
    'no-question': 'This is not asked any more.',
  },
  wrongCount: (count: number) =>
    plural(count, {
      one: '# answer has to be put right before it can be sent.',
      other: '# answers have to be put right before it can be sent.',
    }),
  pictures: {
    title: (most: number) => (most === 1 ? 'Your photo' : 'Your photos'),
    hint: (most: number, bytes: string) =>
      `${most === 1 ? 'One JPEG, PNG, WebP or AVIF picture' : `Up to ${most} JPEG, PNG, WebP or AVIF pictures, each`} of ${bytes} at most. The place where it was taken is removed before it is sent.`,
    choose: (already: number) => (already === 0 ? 'Choose a photo' : 'Add a photo'),
    camera: 'Take a photo',
    preparing: 'The photo is being prepared…',
    sending: 'Sending the photos',
    alt: 'What the photo shows',
    altHint: 'For those who do not see it.',
    remove: (name: string) => `Remove ${name}`,
    lacking: 'A photo is needed to take part.',
    notTaken: {
      'no-picture': (name: string) =>
        `${name} is no JPEG, PNG, WebP or AVIF picture. It was not added.`,
      'too-large': (name: string, most: string) =>
        `${name} is larger than ${most}. It was not added: choose a smaller version of it.`,
      unreadable: (name: string) => `${name} cannot be read. Choose it again.`,
      'too-many': (name: string) =>
        `${name} is one too many. Remove one of the photos above first.`,
      twice: (name: string) => `${name} is there already.`,
    },
    refused: {
      'no-picture': 'This is no picture that the form takes: remove it.',
      'too-large': 'This photo is larger than the form takes: remove it.',
      unreadable: 'This photo did not arrive whole: remove it and choose it again.',
      'too-many': 'This is one too many: remove it.',
      twice: 'This is there twice: remove it.',
    },
  },
  refused: {
    unreachable:
      'It could not be sent: the network does not answer. What you wrote is still here; try again.',
    'too-many':
      'Many entries come from your network at the moment. What you wrote is still here; leave it as it is, and it is sent again by itself in a few seconds.',
    'consent-changed':
      'What you agree to has just been changed. Read it again below and agree anew; what you wrote is still here.',
    'form-changed':
      'The form has just been changed. What you wrote is still here; look through it.',
    'form-full': 'This form takes no more entries. Nothing was sent.',
    picture:
      'A photo was not accepted: it stands above which one, and why. The rest is still here.',
    'no-room':
      'The organiser has no more room for photos. Nothing was sent, and what you wrote is still here: tell them at the address below.',
    'form-closed': 'Entries have just closed. Nothing was sent.',
    failed: 'It could not be sent. What you wrote is still here; try again in a moment.',
  },
  draft: {
    kept: 'What you type and choose stays on this device until you send it, also when you close the page. Nobody else has it. Where others use the device too, clear the form before you leave.',
    clear: 'Clear this form',
    sure: 'Clear what you typed and chose? This cannot be undone.',
    cleared: 'The form is empty, and nothing of it is left on this device.',
    fleeting: 'This browser keeps no photos: they are here as long as the page is open.',
  },
  sent: 'You take part',
  sentDetail: 'Your entry has arrived. Keep this receipt: nobody can give it to you again.',
  receipt: 'Your receipt',
  receiptHint:
    'With this code and this page you can withdraw or have your data erased, without an account. Write it down, copy it or take a picture of it.',
  drawCode: 'Your code in the list of a draw, which is no secret:',
  copy: 'Copy the receipt',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying: write the code down.',
  anotherEntry: 'Send an entry for somebody else',
  have: 'I have a receipt',
  back: 'Back to the form',
  leaveTitle: 'With your receipt',
  code: 'Code of the receipt',
  codeHint: '24 letters and digits; dashes and capitals do not matter.',
  codeWrong: 'This is no code of 24 letters and digits.',
  look: 'Look up',
  unknownReceipt: 'Nothing came in by this form with this code.',
  state: {
    waiting: (when: string) => `Your entry of ${when} has arrived and waits for the team.`,
    kept: (when: string) => `Your entry of ${when} is with the team.`,
    leaving: () => 'Noted: the team’s devices do it as soon as one of them is on.',
    withdrawn: () => 'You take part no longer.',
    erased: () => 'What was known of you has been erased.',
  },
  withdraw: 'Take part no longer',
  withdrawDetail:
    'Your entry no longer counts. The team keeps your answers until the set time; a photo is erased at once.',
  sureWithdraw: 'Really take part no longer? This cannot be undone.',
  erase: 'Erase my data',
  eraseDetail: 'Your entry no longer counts, and what is known of you is erased. Not to be undone.',
  sure: 'Really erase?',
  keep: 'Keep',
  tooMuch: (length: number, most: number) =>
    `What you paste has ${plural(length, { one: '# character', other: '# characters' })}, and this field keeps ${number(most)}. Nothing was pasted: paste a part of it.`,
  foot: 'No account, no cookie, no third party. What you send goes to the organiser’s team and to nobody else.',
  proposed: (organiser: string, contact: string, days: number, hasPictures: boolean) =>
    `I agree that ${organiser} uses ${hasPictures ? 'what I have answered and my photos' : 'what I have answered'} to run this event: to check entries, choose the winners and reach me about it. Nothing is given to others or used for anything else. Everything is erased ${plural(days, { one: '# day', other: '# days' })} after the end of the event. I can withdraw at any time or have my data erased, with my receipt on this page or by writing to ${contact}; then I no longer take part. I can complain to the data protection authority of my country.`,
}
