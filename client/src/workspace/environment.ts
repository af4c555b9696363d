import type { SmallStorage } from '#client/workspace/device/small-storage.ts'
import type { RandomBytes } from '#shared/domain/id.ts'

/** What the browser lends the workspace; a test lends its own. */
export interface Environment {
  /** Milliseconds since 1970: by the device's clock, put right by so much as the relay says that it is off. */
  now(): number
  /**
   * From now on the clock says so many ms more than the device's own; 0: the same. `now` is a signal: what has read it hears of
   * this. Missing where nothing is written.
   */
  putRight?(by: number): void
  /** Runs once after `ms`; the result cancels it. */
  after(ms: number, run: () => void): () => void
  /** Runs once as soon as nothing else is to be done; the result cancels it. */
  idle(run: () => void): () => void
  /** Resolves when what was just shown has been painted, at once where nothing is painted. */
  painted(): Promise<void>
  readonly random: RandomBytes
  /** A number from 0 to 1, for jitter. */
  chance(): number
  readonly fetch: typeof fetch
  readonly WebSocket: typeof WebSocket
  /** Where the relay is, such as `https://ruche.example`. */
  readonly origin: string
  /** Null where the browser has none; then every tab is alone. */
  channel(name: string): BroadcastChannel | null
  /** Null where the browser has none; then nothing is compacted here. */
  readonly locks: LockManager | null
  readonly storage: StorageManager | null
  /** Synchronous; null where the browser forbids it. */
  readonly smallStorage: SmallStorage | null
  readonly page: PageEvents
}

/** What happens to the page: the moments at which work must be safe, or the network may come and go. */
export interface PageEvents {
  /** Hidden, frozen or about to go: everything must be on disk now. */
  onHide(run: () => void): () => void
  /** The person leaves; what others see of them goes at once. */
  onLeave(run: () => void): () => void
  onFreeze(run: () => void): () => void
  /** Visible or thawed again. */
  onResume(run: () => void): () => void
  onOnline(run: () => void): () => void
  onOffline(run: () => void): () => void
}
