import type { syncPanel as french } from '../fr/sync-panel.ts'
import { plural } from './plural.ts'

export const syncPanel: typeof french = {
  unfold: 'Read it all',
  fold: 'Fold',
  tryNow: 'Try now',
  trying: 'Trying…',
  noAnswer: 'The relay does not answer. Ruche keeps trying.',
  comeBack: 'Come back',
  deviceKept: 'Kept on this device',
  nothingWaits: 'Nothing waits to be sent',
  waiting: (count: number) => plural(count, { one: '# change waits', other: '# changes wait' }),
  exportNow: 'Export now',
  readOnly: {
    role: 'You read along here',
    gap: 'Read only',
  },
  readOnlyDetail: {
    role: 'Your role does not change the calendar; you may export it',
    gap: 'A part of this calendar is still missing on this device. You can change it as soon as it is here',
  },
  clock: {
    ahead: 'The clock of this device is ahead.',
    behind: 'The clock of this device is behind.',
    detail: (here, relay, isBehind) =>
      `It says ${here}, while it is ${relay}. Ruche goes by the relay’s time: what you write now bears the right one${isBehind ? '; what this device wrote before it heard the relay keeps its own' : ''}. Set the clock right all the same: offline, Ruche can only reckon with what the relay last said.`,
  },
  updateNow: 'Install now',
  backOnline: (count: number) =>
    plural(count, { one: 'Back online, # change sent', other: 'Back online, # changes sent' }),
}
