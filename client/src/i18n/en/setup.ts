import type { setup as french } from '../fr/setup.ts'
export const setup: typeof french = {
  title: 'Create your workspace',
  intro:
    'A workspace brings your team together with everything it prepares. It is kept on your relay and on every device.',
  workspaceName: 'Name of the workspace',
  workspaceNameExample: 'Springboard Network',
  yourName: 'Your name',
  yourNameExample: 'Camille Marchand',
  yourNameHint: 'Colleagues see it beside what you write.',
  timeZone: 'Time zone',
  timeZoneHint: 'Times in the calendar are in this zone, wherever your colleagues are.',
  language: 'Language',
  create: 'Create the workspace',
  creating: 'Creating…',
  nameMissing: 'Give the workspace a name.',
  personMissing: 'Enter your name.',
  tooLong: (most: number) => `Stay under ${most} characters.`,
  noCode: 'The setup code is missing',
  noCodeDetail:
    'Open the link that the relay printed when it started: it contains a code that works once.',
  wrongCode:
    'This code is not valid, or it has been used. If your team has a workspace here already, ask whoever made it for an invitation link. If not, paste the latest link printed by the relay above.',
  haveOne: 'I have a workspace here',
  otherLink: 'Latest link of the relay',
  tooManyTries: 'Too many tries. Wait a minute, then try again.',
  unreachable:
    'The relay does not answer. Nothing was created; check the connection, then try again.',
  refused: 'The relay could not create the workspace. Nothing was created.',
}
