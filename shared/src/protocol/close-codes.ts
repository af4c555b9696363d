/**
 * Why the relay closes a socket (R2). 4400–4499 tell a y-websocket client not to come back;
 * 1012 and 1013 it retries.
 */
import { keysOf } from '#shared/table-keys.ts'

export const CLOSE = {
  malformed: 4400,
  signedOut: 4401,
  revoked: 4403,
  unknown: 4404,
  tooMuch: 4429,
  restart: 1012,
  overload: 1013,
} as const

export type CloseReason = keyof typeof CLOSE

export function closeReason(code: number): CloseReason | null {
  return keysOf(CLOSE).find((reason) => CLOSE[reason] === code) ?? null
}
