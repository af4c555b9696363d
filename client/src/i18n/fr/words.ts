import { bin } from './bin.ts'
import { calendar } from './calendar.ts'
import { common } from './common.ts'
import { deeds } from './deeds.ts'
import { errors } from './errors.ts'
import { keyboard } from './keyboard.ts'
import { networks } from './networks.ts'
import { post } from './post.ts'
import { settings } from './settings.ts'
import { setup } from './setup.ts'
import { shell } from './shell.ts'
import { statuses } from './statuses.ts'
import { sync } from './sync.ts'

export const words = {
  bin,
  calendar,
  common,
  deeds,
  errors,
  keyboard,
  networks,
  post,
  settings,
  setup,
  shell,
  statuses,
  sync,
}
