import { hourOf } from '#shared/domain/local-time.ts'
import type { ShownStatus } from '#shared/domain/post.ts'

/** A post, or a slot that is free and so has no status. */
export interface OfDay {
  readonly at: string | null
  readonly status?: string
}

const OVER: readonly string[] = ['published', 'cancelled'] satisfies ShownStatus[]

/** It went out, or was called off. */
export function isOver(status: string): boolean {
  return OVER.includes(status)
}

/**
 * A day of which a part is past, in the order in which it is lived: what has no hour and is still to do has until the
 * evening, and comes last; what is done without one comes first, as on other days.
 */
export function livedOrder(
  ids: readonly string[],
  of: (id: string) => OfDay | null,
): readonly string[] {
  const waits = (id: string) => hasUntilEvening(of(id))
  return ids.some(waits) ? [...ids.filter((id) => !waits(id)), ...ids.filter(waits)] : ids
}

/** Before which of them, in that order, the line of now stands; their number where all are past. */
export function nowAmong(
  ids: readonly string[],
  of: (id: string) => OfDay | null,
  hour: () => string,
): number {
  const next = ids.findIndex((id) => {
    const item = of(id)
    const own = item?.at ? hourOf(item.at) : null
    return own === null ? hasUntilEvening(item) : own >= hour()
  })
  return next < 0 ? ids.length : next
}

function hasUntilEvening(item: OfDay | null): boolean {
  if (!item?.at || hourOf(item.at) !== null) return false
  return !isOver(item.status ?? '')
}
