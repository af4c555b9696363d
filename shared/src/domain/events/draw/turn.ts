import type { Draw } from './draw.ts'
import type { Standing } from './standing.ts'

/** What a draw waits for, as the device sees it at which somebody looks. */
export type Turn =
  | { readonly kind: 'none' }
  /** The round is not public yet, or not the fallback's time. ms since 1970 */
  | { readonly kind: 'time'; readonly until: number }
  /**
   * The round can be fetched here. `seal`: as whose it is put down, where only some devices may. `orOpen`: when the
   * fallback may be used if it does not come, ms since 1970.
   */
  | { readonly kind: 'fetch'; readonly seal: string | null; readonly orOpen: number | null }
  /** This device's seal is to be opened. */
  | { readonly kind: 'open'; readonly seal: string }
  /** Other devices have something to do. */
  | { readonly kind: 'others' }

/**
 * Each device that sealed does one of two things, once, and never the other: it puts down the beacon's round, or it opens
 * its seal. So the round and the fallback, which needs every seal, are never both used, whoever is cut off from whom: that is
 * what keeps a result from changing when devices meet. Where somebody has begun with the fallback, as far as this device
 * knows, it goes on with that.
 * @param mine ids of the seals whose secrets this device has
 * @param now ms since 1970
 */
export function turnOf(
  { commitment: { source } }: Pick<Draw, 'commitment'>,
  standing: Standing,
  mine: ReadonlySet<string>,
  now: number,
): Turn {
  if (standing.kind !== 'waiting') return { kind: 'none' }
  const { from, opened, closed } = standing
  const seal = closed.find(({ id }) => mine.has(id))?.id ?? null
  if (source.kind === 'devices') return seal === null ? { kind: 'others' } : { kind: 'open', seal }
  if (from !== null && now < from) return { kind: 'time', until: from }
  const { fallback } = source
  if (fallback === null) return { kind: 'fetch', seal: null, orOpen: null }
  if (seal === null) return { kind: 'others' }
  if (opened.length > 0) return { kind: 'open', seal }
  return { kind: 'fetch', seal, orOpen: fallback.from }
}
