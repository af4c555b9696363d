/** What the pages of links for guests ask of the relay. Times are milliseconds since 1970. */
export interface GuestLink {
  readonly id: string
  /** `share-…`; null once its time is over. */
  readonly document: string | null
  readonly name: string
  readonly createdBy: { readonly id: string; readonly name: string }
  readonly createdAt: number
  readonly expiresAt: number | null
  readonly opens: number
  readonly openedAt: number | null
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: 'unreachable' | 'too-many' | 'failed' }

export interface GuestLinks {
  list(): Promise<Answer<readonly GuestLink[]>>
  /** `address` holds the secret, in its fragment: the only time that it is told. */
  make(name: string, days: number | null): Promise<Answer<{ link: GuestLink; address: string }>>
  /** `days` count from now; left out, the end stays. */
  change(id: string, changes: { name?: string; days?: number | null }): Promise<Answer<GuestLink>>
  /** A new, empty document behind the same link. */
  renew(id: string): Promise<Answer<GuestLink>>
  revoke(id: string): Promise<Answer<null>>
}
