import type { Memory } from '#client/workspace/device/memory.ts'
import type { SmallStorage } from './last-words.ts'

/**
 * What somebody has begun to write and not sent yet: nothing of it is in a document, and a page can be left at any key.
 * On this device only, in the storage that is written at once.
 */
export interface BegunTexts {
  /** Empty: nothing was begun there. */
  get(field: string): string
  /** Blank: it was sent, or given up. */
  set(field: string, text: string): void
}

export function createBegunTexts(workspace: string, memory: Memory): BegunTexts {
  const keyOf = (field: string) => `${prefixOf(workspace)}${field}`
  return {
    get: (field) => memory.get(keyOf(field)) ?? '',
    set: (field, text) => memory.set(keyOf(field), text.trim() === '' ? null : text),
  }
}

/** What was begun in a workspace that this device is to forget. */
export function removeBegunTexts(workspace: string, storage: SmallStorage | null): void {
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, i) => storage?.key(i) ?? '')
  for (const key of keys) if (key.startsWith(prefixOf(workspace))) storage?.removeItem(key)
}

function prefixOf(workspace: string): string {
  return `ruche.begun.${workspace}.`
}
