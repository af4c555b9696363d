import type { settings as french } from '../fr/settings.ts'
export const settings: typeof french = {
  title: 'Settings',
  appearance: 'Display',
  languageHint: 'Only for you, on this device.',
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
  version: (version: string) => `Version ${version}`,
}
