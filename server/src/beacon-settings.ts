import * as v from 'valibot'
import type { Setting } from './settings.ts'

/** Three of those that hand on what the network of drand has signed; which of them answers makes no difference. */
const KNOWN = ['https://api.drand.sh', 'https://api2.drand.sh', 'https://drand.cloudflare.com']

const ADDRESSES: Setting<readonly string[]> = {
  variable: 'RUCHE_BEACONS',
  schema: v.pipe(
    v.string(),
    v.transform((text) => (text === 'none' ? [] : text.split(',').map((one) => one.trim()))),
    v.array(
      v.pipe(
        v.string(),
        v.regex(/^https?:\/\/[\w.:[\]-]+$/),
        v.check((one) => URL.canParse(one)),
      ),
    ),
  ),
  expected: 'addresses separated by commas, such as https://api.drand.sh, without a path, or none',
  fallback: KNOWN.join(','),
  meaning:
    'Where the relay fetches public randomness for draws (drand), tried in this order, separated by commas. `none`: draws are made by the team’s devices.',
}

export const BEACON_SETTINGS: readonly Setting<unknown>[] = [ADDRESSES]

export function readBeacons(
  read: (setting: typeof ADDRESSES) => readonly string[],
): readonly string[] {
  return read(ADDRESSES)
}
