import * as v from 'valibot'
import type { PushConfig } from './push/push.ts'
import { type Setting, wholeNumber } from './settings.ts'

/** The services of Chrome and Edge on Android and elsewhere, Firefox, Safari, and Edge on Windows. */
const KNOWN = [
  'fcm.googleapis.com',
  'push.services.mozilla.com',
  'push.apple.com',
  'notify.windows.com',
]

const HOSTS: Setting<readonly string[]> = {
  variable: 'RUCHE_PUSH_HOSTS',
  schema: v.pipe(
    v.string(),
    v.transform((text) => (text === 'none' ? [] : text.split(',').map((host) => host.trim()))),
    v.array(v.pipe(v.string(), v.regex(/^(?=.{1,253}$)([a-z\d-]+\.)+[a-z][a-z\d-]*$/))),
  ),
  expected: 'names of hosts separated by commas, such as push.example.org, or none',
  fallback: KNOWN.join(','),
  meaning:
    'Push services to which reminders are handed for devices on which Ruche is not open: their hosts, separated by commas. `none` turns it off.',
}

const CONTACT: Setting<string | null> = {
  variable: 'RUCHE_PUSH_CONTACT',
  schema: v.pipe(
    v.string(),
    v.transform((text) => (text === '' ? null : text)),
    v.nullable(
      v.pipe(v.string(), v.maxLength(200), v.regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/)),
    ),
  ),
  expected: 'mailto: and an e-mail address, or an https address',
  fallback: '',
  meaning:
    'Where push services can reach the operator, such as `mailto:it@example.org`. Not set: the first https address in `RUCHE_ORIGINS`.',
}

const DEVICES: Setting<number> = {
  variable: 'RUCHE_PUSH_DEVICES_PER_PERSON',
  ...wholeNumber(1, 1_000),
  fallback: '20',
  meaning: 'Devices of one person that are reminded.',
}

const REMINDERS: Setting<number> = {
  variable: 'RUCHE_PUSH_REMINDERS_PER_PERSON',
  ...wholeNumber(1, 100_000),
  fallback: '1000',
  meaning: 'Reminders of one person that may wait at once, on all devices together.',
}

export const PUSH_SETTINGS: readonly Setting<unknown>[] = [HOSTS, CONTACT, DEVICES, REMINDERS]

type Read = <T>(setting: Setting<T>) => T

export function readPush(read: Read, origins: readonly string[] | null): PushConfig {
  const ours = origins?.find((origin) => origin.startsWith('https:')) ?? null
  return {
    hosts: read(HOSTS),
    contact: read(CONTACT) ?? ours,
    devicesPerPerson: read(DEVICES),
    remindersPerPerson: read(REMINDERS),
  }
}
