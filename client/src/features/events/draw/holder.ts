import { type Entry, entryName } from '#shared/domain/events/entry.ts'

/** What there is to say of somebody whom a draw has named. */
export type Holder =
  | { readonly kind: 'there'; readonly name: string }
  /** @see Entry.withdrawnAt */
  | { readonly kind: 'withdrawn'; readonly name: string; readonly at: number }
  | { readonly kind: 'erased' }
  /** It is not this person's to know, or has not come to this device yet. */
  | { readonly kind: 'unknown' }

/** @param isRead whether this device has read who takes part */
export function holderOf(entry: Entry | null, isRead: boolean): Holder {
  if (!entry) return { kind: isRead ? 'erased' : 'unknown' }
  const name = entryName(entry)
  return entry.withdrawnAt === null
    ? { kind: 'there', name }
    : { kind: 'withdrawn', name, at: entry.withdrawnAt }
}

export function hasLeft({ kind }: Holder): boolean {
  return kind === 'withdrawn' || kind === 'erased'
}

/**
 * Who wins when a winner has left: the first reserve who still takes part, or nobody. Whoever is to be put out for it, in
 * their order: the winner, and reserves before that one who have left as well.
 */
export function successionOf(
  winner: string,
  reserves: readonly string[],
  holder: (code: string) => Holder,
): { readonly out: readonly string[]; readonly next: string | null } {
  const at = reserves.findIndex((code) => !hasLeft(holder(code)))
  const passed = at < 0 ? reserves : reserves.slice(0, at)
  return { out: [winner, ...passed], next: reserves[at] ?? null }
}
