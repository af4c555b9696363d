/** `#setup=CODE` → `CODE`; null when there is none. */
export function setupCodeIn(hash: string): string | null {
  return new URLSearchParams(hash.slice(1)).get('setup') || null
}
