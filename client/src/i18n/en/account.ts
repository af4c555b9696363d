import type { account as french } from '../fr/account.ts'

export const account: typeof french = {
  backTitle: 'Come back',
  backIntro: 'Go on, on this device, where you were.',
  beenHere: 'Already in a team here?',
  usePasskey: 'Come back with a passkey',
  useCode: 'Use a recovery code',
  enterWithCode: 'Come back with this code',
  codeExample: '7KQF-2M8X-…',
  codeFieldHint: 'Capitals, spaces and dashes do not matter.',
  busy: 'One moment…',
  continueWith: (name: string) => `Continue with ${name}`,

  title: 'Ways to come back',
  hint: 'For a new device, or if you lose this one. Nobody else sees them.',
  passkeys: 'Passkeys',
  passkeysHint:
    'A finger, a face or a PIN instead of a password. Your device or your password manager keeps them.',
  passkeyFacts: (added: string, used: string | null) =>
    used === null ? `Added ${added}, not used yet` : `Added ${added}, used ${used}`,
  addPasskey: 'Add a passkey',
  addingPasskey: 'Follow your browser…',
  thisDevice: 'This device',
  besideDevice: 'Phone or security key',
  remove: 'Remove',
  removeQuestion: (name: string) => `Remove the passkey “${name}”?`,
  removeDetail:
    'It will no longer bring you back here. Your device may go on offering it: remove it where it is kept as well.',
  keepPasskey: 'Keep the passkey',
  removePasskey: 'Remove the passkey',
  noPasskeysByNumber:
    'Browsers tie a passkey to a name, not to an address in figures. Here they work at this address, where this device counts as a new one:',
  noPasskeysAtAddress:
    'Browsers allow passkeys only at an address that has a name and begins with https. The person who runs your relay can give it one.',
  noPasskeysInBrowser: 'This browser does not know passkeys.',
  linkHint: (name: string) =>
    `If ${name} knows you, link yourself to your account: it will bring you back here.`,
  link: (name: string) => `Link to ${name}`,
  linked: (email: string | null, when: string) =>
    email === null ? `Linked since ${when}.` : `Linked to ${email} since ${when}.`,
  unlink: (name: string) => `Unlink from ${name}`,
  code: 'Recovery code',
  codeHint:
    'Twenty-four letters and digits on paper, for the day when no passkey is at hand. It works once.',
  noCode: 'You have none.',
  codeMade: (when: string) => `Made ${when}, not used yet.`,
  makeCode: 'Make a recovery code',
  makeAnother: 'Make a new code',
  makeAnotherHint: 'The one before will no longer work.',
  codeOnce:
    'It is shown only now: the relay keeps nothing of it that can be read. Print it or write it down, and keep it with your papers.',
  print: 'Print',
  putAway: 'Put away',
  sheetTitle: 'Recovery code',
  sheetAddress: 'Address',
  sheetWorkspace: 'Workspace',
  sheetPerson: 'Person',
  sheetMade: 'Made',
  sheetHow:
    'On a device that does not know you, open this address, choose “Use a recovery code” and copy it. It works once; then make another in the settings.',
  sheetCare: 'Whoever holds this sheet can come in as you. Keep it like a key.',

  offer: 'What if you lost this device?',
  offerDetail: 'A passkey or a recovery code brings you back here without anybody’s help.',
  offerAgain: 'Your recovery code has been used.',
  offerAgainDetail: 'It is void now: make another one for next time.',
  offerGo: 'Prepare a way back',
  offerNo: 'No thanks',

  problems: {
    cancelled: 'No passkey was chosen. Try again, or take another way back.',
    'already-there': 'A passkey of yours is kept there already.',
    'not-possible': 'This device could not use a passkey. Try another way.',
    'unknown-passkey': 'The relay does not know this passkey any more. It may have been removed.',
    'stale-challenge': 'That took too long. Begin again.',
    'passkey-refused': 'The relay did not recognise this passkey. Try another one.',
    'known-passkey': 'The relay knows this passkey already.',
    'too-many-passkeys': 'You have 20 passkeys already. Remove one first.',
    'no-passkeys-here': 'At this address the browser allows no passkeys.',
    'provider-unreachable': 'The sign-in service does not answer. Try again in a moment.',
    'open-id-refused':
      'The sign-in service did not recognise you, or you turned back. Nothing changed here.',
    'open-id-domain':
      'This account has no verified address in a domain that this relay lets in. The person who runs your relay can tell you which ones.',
    'open-id-unknown':
      'Your account is fine, but it is linked to nobody here. Ask an owner of your team for an invitation, open it and continue from there.',
    'open-id-of-another':
      'This account is linked to somebody else here. Sign out on this device first to come in as them.',
    'open-id-changed': 'Somebody signed in or out here meanwhile. Begin again.',
    'open-id-link': 'The invitation is no longer valid. Ask the person who sent it for a new one.',
    'open-id-name':
      'Your account does not say your name. Open the invitation again, enter it, then continue.',
    'code-missing': 'Copy the code from your sheet.',
    'wrong-recovery-code': 'This code is not valid, or it has been used.',
    'unknown-person': 'The relay does not know you any more. Ask your team for an invitation.',
    'someone-else': 'This device keeps the work of somebody else.',
    'no-workspace':
      'The relay knows you, but no workspace is open to you any more. Ask your team for an invitation.',
    'signed-out': 'You are signed out on this device.',
    'too-many': 'Too many tries. Wait a minute, then try again.',
    unreachable: 'The relay does not answer. Check the connection, then try again.',
    refused: 'The relay could not do it. Try again in a moment.',
  },
}
