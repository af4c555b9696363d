import type { settings as french } from '../fr/settings.ts'
import { plural } from './plural.ts'
export const settings: typeof french = {
  title: 'Settings',
  appearance: 'Display',
  workspace: 'Workspace',
  timeZone: 'Time zone of the workspace',
  data: 'Your data',
  exportAll: 'Export all data',
  exportAllHint:
    'A file with everything this device knows of the workspace, readable without Ruche.',
  storage: 'Storage on this device',
  storageUsed: (used: string, quota: string) => `${used} used of ${quota}`,
  storageUnknown: 'This browser does not say how much space is left.',
  storagePersistent: 'The browser has promised to keep these data.',
  storageTemporary:
    'The browser may erase these data when space runs out. What is on the relay is safe.',
  askPersistent: 'Ask to keep them',
  device: 'This device',
  signOutHint: 'The data kept here stay; nothing is sent until you come back.',
  workspaceName: 'Name',
  workspaceNameHint: 'It changes for the whole team.',
  timeZoneFixed:
    'It stays as it is: the times of posts are written in it, and another one would move them all.',
  nameFixed: 'The one you gave when you came in. The relay cannot change it yet.',
  yourName: 'Your name',
  team: 'Team',
  teamHint: 'An invitation link works once and expires soon.',
  invite: 'Invite somebody',
  addDevice: 'Add one of my devices',
  inviteLink: 'Invitation link, to send to one person',
  deviceLink: 'Link to open on your other device',
  linkFailed: 'The link could not be made: the relay does not answer. Try again in a moment.',
  signOutQuestion: 'Sign out on this device?',
  signOutNothingWaits:
    'Everything is on the relay. You will need an access link to come back on this device.',
  signOutNow: 'Sign out',
  stay: 'Stay signed in',
  signOutFailed:
    'The relay does not answer, you are still signed in. Try again when the connection is back.',
  appearanceHint: 'Only for you, on this device.',
  linkExpires: (when: string) => `Works once, until ${when}.`,
  signOutWaiting: (count: number) =>
    plural(count, {
      one: '# change is not on the relay yet. It stays on this device and goes out when you come back with an access link.',
      other:
        '# changes are not on the relay yet. They stay on this device and go out when you come back with an access link.',
    }),
  licences: 'What Ruche owes to others, and their licences',
}
