import type { join as french } from '../fr/join.ts'
export const join: typeof french = {
  title: (workspace: string) => `Join ${workspace}`,
  looking: 'Reading the invitation…',
  invitedBy: (person: string) => `${person} invites you.`,
  intro: 'Enter your name, that is all. The calendar will be kept on this device, offline too.',
  introAs: (person: string) => `You come in under your own name, ${person}.`,
  role: (role: string) => `Role: ${role}.`,
  join: 'Join',
  joinAs: (person: string) => `Join as ${person}`,
  joining: 'Opening…',
  deviceTitle: 'Add this device',
  deviceIntro: (person: string) =>
    `This link opens Ruche here as ${person}. Go on only if that is you and you made the link yourself.`,
  deviceJoin: (person: string) => `Go on as ${person}`,
  nameRefused: 'The relay does not take this name. Write it without invisible characters.',
  unreachable:
    'The relay does not answer. Check the connection; the link stays valid, and this page tries again as soon as the network is back.',
  tooMany: 'Too many tries from this connection. Wait a minute, then try again.',
  refused: 'The relay could not let you in. Try again in a moment.',
  incomplete: 'This link is incomplete',
  incompleteDetail: 'Ask the person who invited you to send the whole link again.',
  gone: {
    unknown: 'This link is not valid',
    used: 'This link has been used',
    expired: 'This link has expired',
    revoked: 'This invitation was revoked',
  },
  ask: (person: string) => `Ask ${person} for a new link.`,
  askSomebody: 'Ask the person who invited you for a new link.',
  alreadyHere: (person: string, workspace: string) =>
    `This device is in ${workspace} already, as ${person}.`,
  occupiedTitle: (person: string) => `This device keeps the work of ${person}`,
  occupiedIntro: (person: string) =>
    `To come in under another name, what this device keeps for ${person} has to be erased here first. What is on the relay is safe; what has not been sent would be lost.`,
  occupiedForget: 'Erase it here and go on',
}
