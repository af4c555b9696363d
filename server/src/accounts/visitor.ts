/** Somebody who is signed in. */
export interface Visitor {
  readonly person: string
  /** The id of the cookie session or of the token, never its secret. */
  readonly session: string
  /** How they came in. A token is good for one workspace only. */
  readonly via: { readonly kind: 'cookie' } | { readonly kind: 'token'; readonly workspace: string }
}
