import { calendar } from './calendar.ts'
import { common } from './common.ts'
import { errors } from './errors.ts'
import { networks } from './networks.ts'
import { shell } from './shell.ts'
import { statuses } from './statuses.ts'
import { sync } from './sync.ts'

/** What the first page says. */
export const first = {
  calendar,
  common,
  errors,
  networks,
  shell,
  statuses,
  sync,
}
