import type { RecordMap } from '#shared/domain/fields.ts'

/**
 * What a workspace says of its channels, in the settings of `space`, one key each (M2): those of a network are there without
 * a record of their own. Nothing said: it is used, and nobody knows how the team is called there (M4). A client that does not
 * know these keys offers every channel and invents a handle, as before.
 */
export function unusedKey(channel: string): string {
  return `unused:${channel}`
}

export function handleKey(channel: string): string {
  return `handle:${channel}`
}

export function isUnusedIn(settings: RecordMap, channel: string): boolean {
  return settings.get(unusedKey(channel)) === true
}

/** How the team is called there, without the sign in front; null where nobody has said it, or nonsense is kept (M5). */
export function handleIn(settings: RecordMap, channel: string): string | null {
  const kept = settings.get(handleKey(channel))
  return typeof kept === 'string' ? readHandle(kept) : null
}

/** In UTF-16 units: with a server behind it, as on Mastodon. */
export const LONGEST_HANDLE = 100

/** `@tremplin`, `tremplin`, `@tremplin@piaille.fr`, or the address of the profile; null for what is none of these. */
export function readHandle(typed: string): string | null {
  const text = typed.trim()
  const name = /^https?:\/\//i.test(text) ? (lastPart(text) ?? '') : text
  const handle = name.replace(/^@/, '')
  return /^[\p{L}\p{N}][\p{L}\p{N}._@-]*$/u.test(handle) && handle.length <= LONGEST_HANDLE
    ? handle
    : null
}

function lastPart(address: string): string | null {
  return URL.canParse(address)
    ? (new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? null)
    : null
}
