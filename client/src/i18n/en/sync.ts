import type { sync as french } from '../fr/sync.ts'
import { plural } from './plural.ts'

export const sync: typeof french = {
  label: 'Sync',
  saved: 'Saved on the relay',
  savedDetail: 'just now',
  saving: 'Saving…',
  savingDetail: (count: number) =>
    plural(count, { one: '# change on its way', other: '# changes on their way' }),
  connecting: 'Connecting to the relay…',
  connectingDetail: 'Everything you see is on this device',
  offline: 'Offline',
  offlineDetail: (count: number) =>
    plural(count, { one: '# change kept on this device', other: '# changes kept on this device' }),
  offlineNothing: 'Everything is on this device, you can go on',
  since: (moment) => `since ${moment}`,
  signedOut: 'You are signed out',
  signedOutWaits: 'All of it goes out when you come back',
  signedOutNothing: 'Come back to sync again',
  revoked: 'Your access was taken away',
  revokedDetail: 'What you wrote is still on this device. Export it or ask for access',
  refused: (count: number) =>
    plural(count, {
      one: 'The relay refused # change',
      other: 'The relay refused # changes',
    }),
  refusedDetail: 'Nothing is lost: everything stays on this device',
  storageLow: 'Storage almost full',
  storageLowDetail: (used: string, quota: string) =>
    `${used} of ${quota}, and all of it is saved. Delete other files to make room`,
  storageFailed: 'This device no longer saves',
  storageFailedDetail: 'Your changes are only in memory. Export them before you close this page',
  storageFailedSaved: 'What you write is on the relay. Nothing stays here once this page is closed',
  clientOld: 'This version of Ruche is too old',
  clientOldDetail: 'You can read. Reload the page to be able to write',
  updateReady: 'Update ready',
  updateReadyDetail: 'Installs next time you open Ruche',
  updateWaits: 'Your latest changes have to be saved first',
}
