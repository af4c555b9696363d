import { number, plural } from './plural.ts'

const entriesSaid = (count: number) => plural(count, { one: '# entry', other: '# entries' })
const ticketsSaid = (count: number) => plural(count, { one: '# ticket', other: '# tickets' })
const prizesSaid = (count: number) => plural(count, { one: '# prize', other: '# prizes' })
const reservesSaid = (count: number) =>
  count === 0 ? 'no reserve' : plural(count, { one: '# reserve', other: '# reserves' })

export const draw = {
  title: 'Draw',
  verifiable: 'Verifiable draw',
  why: 'The fingerprint of the list is announced first, then comes a value that nobody chooses. Anybody can do the sum again.',
  readOnly: 'You can see the draws. Managers and editors announce them.',
  damaged: 'Unreadable draw: what was announced has been changed since',
  entries: 'Entries',
  entriesHidden: 'Your role does not show who takes part.',
  noEntries: 'Nobody takes part yet. Add entries one by one, or paste a list.',
  entriesCount: (entries: number, tickets: number) =>
    entries === tickets ? entriesSaid(entries) : `${entriesSaid(entries)}, ${ticketsSaid(tickets)}`,
  add: 'Add',
  addName: 'Name, address or @account',
  addNameExample: 'Awa Konaté, awa@example.org',
  paste: 'Paste a list',
  pasteHint:
    'One person a line: name, address or @account, and the number of tickets where it is not one. A copied table does as well.',
  pasteExample: 'Awa Konaté; awa@example.org\nLucas Perrin; @lucasp; 2',
  pasteDo: (count: number) => `Add ${entriesSaid(count)}`,
  pasteNothing: 'Paste a line at least.',
  heavy: (lines: string, most: number) =>
    `More than ${most} tickets (taken as ${most}), line ${lines}.`,
  added: (added: number, repeated: number) => {
    const first = added === 0 ? 'Nothing to add' : `${entriesSaid(added)} more`
    if (repeated === 0) return `${first}.`
    return `${first}. ${plural(repeated, { one: '# person took part already and counts once.', other: '# people took part already and count once.' })}`
  },
  number: (number: number) => `no. ${number}`,
  ticketsOf: (name: string) => `Tickets of ${name}`,
  tickets: 'Tickets',
  takesPart: (name: string) => `${name} takes part in the draw`,
  whyOut: {
    withdrawn: 'withdrawn',
    refused: 'refused',
    after: 'after the list was frozen',
    pending: 'to look at',
  },
  more: (count: number) =>
    `Show ${plural(count, { one: '# more entry', other: '# more entries' })}`,
  toDraw: 'Open the draw',
  prepare: 'Prepare a draw',
  what: 'What is drawn',
  whatExample: '5 books among the voters',
  prizes: 'Prizes',
  reserves: 'Reserves',
  reservesHint: 'In their order, they follow those who cannot have their prize.',
  source: 'Where the chance comes from',
  sources: { beacon: 'Public beacon', devices: 'The team’s devices' },
  sourceDetail: {
    beacon:
      'The drand beacon publishes a value every three seconds, signed by a network of independent organisations. The round is announced beforehand.',
    devices:
      'Each device seals a secret before the announcement and opens it afterwards. It takes two at least, of two people. Nothing goes over the Internet.',
  },
  at: 'Time of the draw',
  day: 'Day of the draw',
  fallback: 'Have a fallback in case the beacon does not answer',
  fallbackDetail: (minutes: number) =>
    `The sealed devices below may draw without a network ${plural(minutes, { one: '# minute', other: '# minutes' })} after the time. Without a fallback, the draw waits for the beacon.`,
  seals: 'Sealed devices',
  noSeals: 'No device has sealed a secret yet.',
  sealHere: 'Seal with this device',
  sealedHere: 'This device',
  sealedAt: (name: string) => `${name}’s device`,
  sealsNeeded: 'It takes sealed devices of two people at least. Open this page at a second one’s.',
  sealsAll: 'The draw will wait for each of the ticked devices.',
  ranking: 'The draw is being computed…',
  reckoning: 'The fingerprint of the list is being computed…',
  fingerprintNow: 'Fingerprint of the list for now',
  short: (entries: number, prizes: number) =>
    `${prizesSaid(prizes)} for ${entriesSaid(entries)}: everybody wins, and ${plural(prizes - entries, { one: '# prize is left', other: '# prizes are left' })}.`,
  rulesNamed: (version: number) =>
    `The announcement bears the fingerprint of the rules, version ${version}.`,
  rulesNone: 'No rules are published: the announcement bears no fingerprint of them.',
  nobody: 'It takes one entry at least.',
  needsTime: 'Choose a time to come.',
  needsPrizes: (most: number) => `A number of prizes in digits, from 1 to ${number(most)}.`,
  needsReserves: (most: number) => `A number of reserves in digits, from 0 to ${number(most)}.`,
  announce: 'Freeze the list and announce',
  announceWhat:
    'An announcement is not taken back: a cancelled draw stays visible, with its reason.',
  leftOutTitle: 'Freeze the list without these entries?',
  notYet: 'Not yet',
  undecided: (count: number) =>
    plural(count, {
      one: '# entry has not been looked at yet: it will not be in the draw, even if you accept it later.',
      other:
        '# entries have not been looked at yet: they will not be in the draw, even if you accept them later.',
    }),
  formIsOpen: (until: string) =>
    `The form takes entries until ${until}: those that come after the announcement will not be in the draw.`,
  announced: 'Rule announced',
  announcedDetail: (prizes: number, reserves: number, who: string, when: string) =>
    `${prizesSaid(prizes)}, ${reservesSaid(reserves)}. Announced by ${who}, ${when}.`,
  frozen: 'List frozen',
  fingerprint: 'Fingerprint of the draw',
  fingerprintHint:
    'To be published before the time: it binds the list, the rule and the source of chance.',
  copy: 'Copy the fingerprint',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying.',
  random: {
    beacon: (when: string) => `Public seed at ${when}`,
    devices: 'Seed of the devices',
    known: 'Seed known',
  },
  beaconDetail: (round: number) =>
    `drand beacon, round ${round} announced beforehand. Anybody can do the sum again.`,
  waitsForBeacon: 'If the beacon does not answer, the draw waits for it.',
  fallbackFrom: (when: string) => `Fallback by the devices from ${when}.`,
  sealIs: (device: string, state: string) => `${device}: ${state}`,
  opened: 'open',
  closed: 'sealed',
  codeOf: 'Your device’s code, to be read aloud where there is no network',
  typeCode: 'Code of another device',
  typeCodeHint: 'As it is read aloud: 28 letters and digits.',
  typeCodeDo: 'Use this code',
  wrongCode: 'This code opens none of the announced seals.',
  rightCode: 'The seal is open.',
  possibleAt: (when: string) => `Draw, possible at ${when}`,
  waitsHere: 'The announced chance is not known yet.',
  drawNow: 'Draw now',
  openSeal: 'Open this device’s seal',
  useFallback: 'Use the fallback',
  others: 'A sealed device has still to open its seal.',
  onlySealed: 'Only the sealed devices can draw.',
  fetching: {
    came: 'The value has come.',
    early: 'The beacon has not published this round yet. Trying again in a moment.',
    unreachable:
      'The beacon cannot be reached. Trying again in a moment; the announced round stays the same.',
    off: 'This relay fetches no beacons. Its operator can allow it with RUCHE_BEACONS.',
    forged: 'The value that came is not signed by the beacon. It was not used.',
  },
  changed: 'The list has changed since the announcement: the draw is refused.',
  changedDetail: (added: number, removed: number, weighed: number) =>
    [
      added > 0 && plural(added, { one: '# entry added', other: '# entries added' }),
      removed > 0 && plural(removed, { one: '# taken out', other: '# taken out' }),
      weighed > 0 &&
        plural(weighed, { one: '# with other tickets', other: '# with other tickets' }),
    ]
      .filter((part) => part !== false)
      .join(', '),
  changedWhat: 'Put the list back as it was, or cancel this draw and announce another one.',
  how: {
    added: 'came since',
    accepted: 'accepted since',
    refused: 'refused',
    undecided: 'put back to be looked at',
    withdrawn: 'withdrawn by the team',
    left: 'withdrawn with the code of its receipt',
    deleted: 'deleted',
    erased: 'data erased',
    tickets: 'other tickets',
  },
  otherTickets: (before: number, after: number) =>
    `${ticketsSaid(before)} announced, ${after} since`,
  by: (name: string) => `by ${name}`,
  saidOf: (what: string) => `: ${what}`,
  saidBy: (whose: string) => ` (${whose})`,
  putBack: (count: number) =>
    plural(count, { one: 'Put this entry back', other: 'Put these # entries back' }),
  notPutBack: (count: number) =>
    plural(count, {
      one: 'One of them cannot be put back by the team: cancel this draw and announce another one.',
      other: '# of them cannot be put back by the team: cancel this draw and announce another one.',
    }),
  missingList: 'The announced list is not on this device. It will come with the network.',
  late: 'This announcement is worth nothing: the value was public already when it was made.',
  unknownBeacon: 'This version of Ruche does not know this beacon.',
  contested:
    'The beacon and the fallback were both used. This draw names nobody: cancel it and announce another one.',
  winners: 'Winners',
  reserve: 'Reserves, in their order',
  byFallback: 'By the announced fallback: the beacon did not answer in time.',
  left: (prizes: number) =>
    `${plural(prizes, { one: '# prize is left without a winner', other: '# prizes are left without a winner' })}.`,
  told: 'The result as it was noted where it was drawn. The list cannot be read here, so it was not computed again.',
  reveal: 'Reveal on this screen',
  revealHint:
    'In full, on this device only: for a projector that hangs on it. For the audience of the live view, reveal “On the stage”, below.',
  erased: 'Data erased,',
  withdrew: (when: string) => `withdrew, ${when}`,
  free: 'The place is free.',
  freeNext: (name: string) =>
    `This person takes part no longer. When you call the reserve, everybody moves up by one and ${name} wins.`,
  freeNobody: 'This person takes part no longer, and there is no reserve left.',
  giveTo: (name: string) => `Call the reserve: ${name}`,
  noteFree: 'Note that nobody gets this prize',
  namedAs: (how: string) => `Winners are called there like this: ${how}.`,
  revealNext: 'Reveal the next one',
  revealClose: 'Close',
  revealPlace: (place: number) => `Prize ${place}`,
  revealStart: (winners: number) =>
    `${plural(winners, { one: '# winner', other: '# winners' })} to reveal`,
  revealed: (place: number, name: string) => `Prize ${place}: ${name}`,
  stage: 'On the stage',
  stageHint:
    'The audience of the live view sees the sealed list first, then each winner when you reveal it.',
  naming: 'How winners are called before everybody',
  namingHint: 'Whoever is revealed is seen by everybody who follows; addresses never are.',
  namings: {
    code: 'By their code alone',
    short: 'First name and initial (Awa K.)',
    whole: 'By their name, as they entered',
  },
  planNotShown: 'The audience sees nothing of this plan yet: show the plan on the live page, too.',
  showOnStage: 'Show on the stage',
  showStanding: 'Show how it stands now',
  showChange: 'Show the change',
  revealReserve: 'Reveal the next reserve',
  revealAll: 'By itself, every 6 seconds',
  stopRevealing: 'Stop',
  offStage: 'Take off the stage',
  toLive: 'To the live page',
  stageSays: {
    behind: 'The audience does not know yet how it stands.',
    announced: 'The audience sees the sealed list and when the chance comes.',
    cancelled: 'The audience sees that this draw is cancelled.',
    drawn: (shown: number, prizes: number) => `The audience has seen ${shown} of ${prizes}.`,
  },
  proofAddress: 'Address of the published proof',
  proofAddressHint:
    'Download the proof, put it on your site, and give its address to the audience.',
  proofAddressWrong: 'This is no address of a page: it begins with https://.',
  proofAddressDo: 'Show this address',
  proof: 'Download the proof',
  proofHint:
    'A page that works offline and makes the draw again in the browser of whoever opens it. There is no name in it.',
  proofMissing: 'What makes the draw again is not on this device yet. Try again with a network.',
  proofFile: 'proof-of-draw',
  code: (code: string) => `code ${code}`,
  disqualify: 'Disqualify',
  disqualifyWho: (name: string) => `Disqualify ${name}`,
  disqualifyTitle: (name: string) => `Disqualify ${name}?`,
  disqualifyDetail:
    'The next reserve takes the place. This is final, and the reason stands in the proof.',
  disqualifyLast:
    'There is no reserve: the prize stays without a winner. It is for good, and the reason stands in the proof.',
  keepWinner: 'Keep this person',
  reason: 'Reason',
  chooseReason: 'Choose a reason',
  needsReason: 'Choose the reason: everybody will read it, and it stays.',
  reasons: {
    ineligible: 'does not meet the conditions',
    silent: 'did not answer in time',
    declined: 'declined',
    left: 'entry withdrawn or erased',
    breach: 'broke the rules',
    other: 'another reason',
  },
  outs: 'Disqualified',
  cancel: 'Cancel this draw',
  cancelTitle: 'Cancel this draw?',
  cancelDetail: 'It stays visible with its reason. Another one can be announced.',
  cancelDrawnTitle: 'Cancel a draw whose winners are known or could be?',
  cancelDrawnDetail:
    'It stays visible with what is known of it and your reason. Its proof, and that of every other draw of this event, will say that it was cancelled afterwards.',
  cancelOnStage:
    'As soon as this draw is on the screen, the audience reads there that it is cancelled, and why, unless you choose “another reason”.',
  keepDraw: 'Keep this draw',
  cancelReasons: {
    list: 'the list has changed',
    mistake: 'a mistake in the announcement',
    unsealed: 'a seal can no longer be opened',
    other: 'another reason',
  },
  cancelled: (who: string, when: string, reason: string) =>
    `Cancelled by ${who}, ${when}: ${reason}.`,
  proofPage: {
    title: (what: string) => `Proof of the draw: ${what}`,
    intro:
      'This page holds all that it takes to make the draw again. Your browser makes it on opening, and asks nobody for anything: it works offline.',
    checked: 'All of it agrees. The announcement, the list and the chance do name these winners.',
    wrong: 'Something does not agree. See the step with a cross.',
    unchecked: 'Not computed yet: it takes JavaScript, or the sum by hand described below.',
    checking: 'The draw is made again on this device…',
    stepRight: 'computed again, agrees',
    stepWrong: 'does not agree',
    announcement: 'The announcement',
    announcementDetail: (at: string) =>
      `Announced on ${at}, before the chance was known. Compare its fingerprint with the one that was published.`,
    fingerprint: 'Fingerprint (SHA-256 of the text)',
    list: 'The list',
    listDetail: (entries: number, tickets: number) =>
      `${entriesSaid(entries)}, ${ticketsSaid(tickets)}. A line an entry: its code, then its tickets. No name.`,
    listFingerprint: 'SHA-256 of the list',
    showList: 'See the whole list',
    randomness: 'The chance',
    beaconDetail: (chain: string, round: number, at: string) =>
      `Public beacon drand (${chain}), round ${round}, published on ${at}. The signature is verified here with the beacon’s public key: nobody chooses this value.`,
    devicesDetail: (devices: number) =>
      `Secrets that ${plural(devices, { one: '# device', other: '# devices' })} sealed before the announcement and opened afterwards. Each has to fit its seal.`,
    fallbackDetail:
      'The announced round of the beacon could not be had in time: the announced fallback was used.',
    signature: 'Signature',
    secrets: 'Secrets',
    value: 'Chance (SHA-256)',
    seed: 'The seed',
    seedDetail: 'SHA-256 of the fingerprint, a bar “|” and the chance.',
    winners: 'The winners',
    winnersDetail:
      'Each ticket is SHA-256 of “seed|code|number of the ticket”. The smallest wins, then the next one; each entry wins once only.',
    place: 'Place',
    code: 'Code',
    ticket: 'Ticket',
    reserve: 'reserve',
    out: 'disqualified',
    nobodyLeft: (prizes: number) =>
      `${plural(prizes, { one: '# prize is left without a winner', other: '# prizes are left without a winner' })}.`,
    find: 'Your code',
    findHint: 'It stands on your receipt. It is looked for in this page only.',
    found: 'Place {place} of {count}.',
    notFound: 'This code is not in the list.',
    byHand: 'By hand',
    byHandDetail: 'The same sums in a terminal: the seed, then the winner’s first ticket.',
    cancelledThis: (at: string, reason: string) =>
      `This draw was cancelled when its winners were known or could be, on ${at}: ${reason}.`,
    cancelledBefore: (fingerprint: string, at: string, reason: string) =>
      `Another draw of this event was cancelled when its winners were known or could be, on ${at}: ${reason}. Its fingerprint: ${fingerprint}`,
    made: (team: string) => `Made by ${team} with Ruche.`,
  },
}
