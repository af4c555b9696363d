import type { access as french } from '../fr/access.ts'
import { plural } from './plural.ts'
export const access: typeof french = {
  roleChanged: (role: string) => `Your role is now “${role}”.`,
  roleForgets: 'What this role does not read has been erased from this device.',
  removed: (workspace: string) => `You no longer have access to ${workspace}`,
  removedDetail: 'You are no longer in the team. To come back, ask for an invitation.',
  removedBy: (person: string) =>
    `${person} removed you from the team. To come back, ask for an invitation.`,
  deleted: (workspace: string) => `${workspace} was deleted`,
  deletedDetail: 'An owner of the workspace deleted it.',
  deletedUntil: (when: string) =>
    `An owner can still bring it back, until ${when}. After that, everything is erased from the relay.`,
  deviceRemoved: (when: string) => `This device was removed on ${when}`,
  deviceRemovedDetail: (workspace: string) =>
    `It no longer opens ${workspace}. You removed it from your devices, on another one.`,
  deviceErased: (workspace: string) =>
    `You removed it from your devices, on another one. Nothing of ${workspace} is kept here any more.`,
  deviceBack:
    'You removed it from your devices, on another one. What was on the relay has been erased here. To come back, make a link on another of your devices, in its settings.',
  alsoLeft: 'Not sent from this device yet',
  others: 'Your other workspaces on this device',
  unsent: (count: number) =>
    plural(count, {
      one: '# change never reached the relay. It is on this device alone.',
      other: '# changes never reached the relay. They are on this device alone.',
    }),
  oldest: (since) => `The oldest waits ${since}`,
  nothingUnsent: 'Everything you wrote has reached the relay.',
  exported: 'The file is in your downloads. Check that it is there before you erase.',
  exportUnsent: 'Export what was not sent',
  erase: 'Erase from this device',
  eraseAsk: (count: number) =>
    plural(count, {
      one: '# change would be lost for good.',
      other: '# changes would be lost for good.',
    }),
  eraseKeep: 'Keep',
  eraseNow: 'Erase for good',
  erased: (workspace: string) => `Nothing of ${workspace} is kept here any more`,
  erasedDetail: 'This device has erased everything of this workspace.',
  goOn: 'Go on',
  restore: 'Bring the workspace back',
  restoreFailed: 'The relay could not bring the workspace back. Try again online.',
  drop: 'Give up',
  dropQuestion: (count: number) =>
    plural(count, { one: 'Give up # change?', other: 'Give up # changes?' }),
  dropDetail:
    'Your role has changed, and the relay takes nothing that the new one does not let you write. What you see becomes what the team sees again.',
  dropKeep: 'Keep here',
  dropNow: 'Give up for good',
}
