import type { Memory } from '#client/workspace/device/memory.ts'
import { isObject } from '#client/workspace/is-object.ts'
import type { Found } from '#shared/formats/ideas/found.ts'
import { SHARED } from './shared-key.ts'

/** So many wait at most; the oldest go first. */
const MOST = 20
const LONGEST = 20_000

/**
 * What another app has shared, kept on this device until somebody has said what becomes of it. Any page can lead to the
 * address that shares: nothing is noted by it alone.
 */
export function keepShared(memory: Memory, found: Found): void {
  const cut = (text: string) => text.slice(0, LONGEST)
  const one = { title: cut(found.title), text: cut(found.text), link: found.link }
  const all = keptShared(memory).filter((other) => JSON.stringify(other) !== JSON.stringify(one))
  memory.set(SHARED, JSON.stringify([...all, one].slice(-MOST)))
}

/** What makes no sense in it is left out. */
export function keptShared(memory: Memory): readonly Found[] {
  try {
    const kept: unknown = JSON.parse(memory.get(SHARED) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isFound) : []
  } catch {
    return []
  }
}

export function forgetShared(memory: Memory): void {
  memory.set(SHARED, null)
}

function isFound(value: unknown): value is Found {
  if (!isObject(value)) return false
  const { title, text, link } = value
  return (
    typeof title === 'string' &&
    typeof text === 'string' &&
    (link === null || typeof link === 'string')
  )
}
