import * as Y from 'yjs'

const AT_ONCE = 100

/** Merging 20,000 updates at once took 22.6 s, by hundreds and those results together 0.23 s (M11). */
export function mergeByHundreds(updates: readonly Uint8Array[]): Uint8Array {
  let level = [...updates]
  while (level.length > 1) {
    const next: Uint8Array[] = []
    for (let start = 0; start < level.length; start += AT_ONCE) {
      next.push(Y.mergeUpdates(level.slice(start, start + AT_ONCE)))
    }
    level = next
  }
  const merged = level[0]
  if (!merged) throw new Error('mergeByHundreds() needs at least one update')
  return merged
}
