import { allReturn } from './all-return.ts'
import { brokenFrames } from './broken-frames.ts'
import { coldSync } from './cold-sync.ts'
import { fanOut } from './fan-out.ts'
import { fixedRate } from './fixed-rate.ts'
import { hallVotes } from './hall-votes.ts'
import { idle } from './idle.ts'
import { kill } from './kill.ts'
import { liveView } from './live-view.ts'
import { malformed } from './malformed.ts'
import { manyRooms } from './many-rooms.ts'
import type { Measure } from './measure.ts'
import { openRoom } from './open-room.ts'
import { comingBack } from './return.ts'
import { revocation } from './revocation.ts'

export const MEASURES: Readonly<Record<string, Measure>> = {
  'fan-out-200': fanOut(200),
  'fan-out-50': fanOut(50),
  'fan-out-10': fanOut(10),
  'fixed-rate': fixedRate,
  'many-rooms': manyRooms,
  'live-view': liveView,
  'hall-votes': hallVotes,
  idle,
  'open-room': openRoom,
  'cold-sync': coldSync,
  'coming-back': comingBack,
  'all-return': allReturn,
  revocation,
  'kill-steady': kill('steady'),
  'kill-saturated': kill('saturated'),
  malformed,
  'broken-frames': brokenFrames,
}
