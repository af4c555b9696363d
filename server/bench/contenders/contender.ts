import type { Child } from './child.ts'

export const CONTENDERS = ['bare', 'coalescing', 'y-websocket', 'hocuspocus', 'ruche'] as const
export type ContenderName = (typeof CONTENDERS)[number]

/** How a client of this contender reaches one document. */
export interface Address {
  readonly port: number
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** Stands before every message: Hocuspocus names the document in each. */
  readonly prefix: Uint8Array
  /** A whole frame to send first: Hocuspocus wants a token, even where every one will do. */
  readonly hello: Uint8Array | null
}

export interface Contender extends Child {
  readonly name: ContenderName
  readonly port: number
  /** `room` from 0 to 299: the volumes 1900 to 2199 of a calendar, because Ruche's relay knows what documents there are. */
  address(room: number): Address
}

export interface StartOptions {
  /** Where it keeps its data; starting again in the same folder finds what was kept there. */
  readonly folder: string
  /** For the bare servers only: hold what came and give it to whoever joins. */
  readonly keep?: boolean
  readonly nodeOptions?: readonly string[]
}

export function documentName(room: number): string {
  if (room < 0 || room > 299) throw new Error(`there is no room ${room}`)
  return `calendar-${1900 + room}`
}
