import type { Role } from '#shared/access/roles.ts'

/** Somebody who is signed in. */
export interface Visitor {
  readonly person: string
  /** The id of the cookie session or of the token, never its secret. */
  readonly session: string
  /** The role that a program with a token never goes beyond; null for a device. */
  readonly atMost: Role | null
  /** How they came in. A token is good for one workspace only. */
  readonly via: { readonly kind: 'cookie' } | { readonly kind: 'token'; readonly workspace: string }
}
