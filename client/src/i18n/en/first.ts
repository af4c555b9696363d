import type { FirstWords } from '../words.ts'
import { calendar } from './calendar.ts'
import { common } from './common.ts'
import { deeds } from './deeds.ts'
import { errors } from './errors.ts'
import { keyboard } from './keyboard.ts'
import { networks } from './networks.ts'
import { shell } from './shell.ts'
import { statuses } from './statuses.ts'
import { sync } from './sync.ts'

/** What the first page says. */
export const first: FirstWords = {
  calendar,
  common,
  deeds,
  errors,
  keyboard,
  networks,
  shell,
  statuses,
  sync,
}
