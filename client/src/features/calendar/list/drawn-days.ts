import type { DrawnDay } from './list-layout.ts'

/**
 * What is drawn beside what is seen: what has the focus, or will have it by Tab, must not go when it is scrolled away.
 * @param stop `index` counts the posts of its day; null is its head
 */
export function withStop(
  seen: readonly DrawnDay[],
  stop: { readonly day: string; readonly index: number | null } | null,
): readonly DrawnDay[] {
  if (stop === null) return seen
  const { day, index } = stop
  const own = seen.find((one) => one.day === day)
  if (!own) {
    const only = { day, from: index ?? 0, to: index === null ? 0 : index + 1 }
    return [...seen, only].sort((a, b) => (a.day < b.day ? -1 : 1))
  }
  if (index === null || (index >= own.from && index < own.to)) return seen
  const wide = { day, from: Math.min(own.from, index), to: Math.max(own.to, index + 1) }
  return seen.map((one) => (one === own ? wide : one))
}
