/** `localStorage`, or the part of it that is needed. */
export type SmallStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Taken down before any of them is removed: that moves those behind it. */
export function keysIn(storage: SmallStorage | null, prefix: string): string[] {
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, i) => storage?.key(i) ?? '')
  return keys.filter((key) => key.startsWith(prefix))
}
