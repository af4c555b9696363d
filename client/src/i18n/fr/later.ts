import { account } from './account.ts'
import { bin } from './bin.ts'
import { days } from './days.ts'
import { deeds } from './deeds.ts'
import { exporting } from './exporting.ts'
import { guest } from './guest.ts'
import { guestLinks } from './guest-links.ts'
import { importing } from './importing.ts'
import { keyboard } from './keyboard.ts'
import { post } from './post.ts'
import { settings } from './settings.ts'
import { setup } from './setup.ts'

/** What is said on pages that come later; `lazyPart` brings it with them. */
export const later = {
  account,
  bin,
  days,
  deeds,
  exporting,
  guest,
  guestLinks,
  importing,
  keyboard,
  post,
  settings,
  setup,
}
