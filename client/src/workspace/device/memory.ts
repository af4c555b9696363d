/** A few short texts kept on this device; a workspace itself is kept in IndexedDB. */
export interface Memory {
  get(key: string): string | null
  set(key: string, value: string | null): void
}
