import { ownScript } from '#client/ui/trusted.ts'

/** The parts of the browser's service worker interface that updating needs; a test pretends them. */
export interface WorkerContainer {
  readonly controller: unknown
  register(path: string): Promise<WorkerRegistration>
  addEventListener(event: 'controllerchange', run: () => void): void
}

export interface WorkerRegistration {
  readonly waiting: Worker | null
  readonly installing: Worker | null
  update(): Promise<unknown>
  addEventListener(event: 'updatefound', run: () => void): void
}

interface Worker {
  readonly state: string
  postMessage(message: unknown): void
  addEventListener(event: 'statechange', run: () => void): void
}

export interface WorkerEvents {
  /** A new version is on this device and waits for `takeOver`. */
  onWaiting(): void
  /** Another version serves this page from now on: what it has not loaded yet may be gone. */
  onTakenOver(): void
}

export interface AppWorker {
  /** Asks the relay for a new version. */
  look(): void
  /** Lets the version that waits serve every tab. */
  takeOver(): void
}

/**
 * Registers the worker that keeps the app on this device. Written here instead of taken from the plugin, whose own
 * version reloads every tab at once, whatever is unsaved in it.
 */
export async function registerWorker(
  container: WorkerContainer,
  events: WorkerEvents,
): Promise<AppWorker> {
  // The very first worker takes over a page that it did not load: nothing has changed then.
  let controlled = container.controller !== null
  container.addEventListener('controllerchange', () => {
    if (controlled) events.onTakenOver()
    controlled = true
  })
  const registration = await container.register(ownScript('/sw.js'))
  if (registration.waiting && controlled) events.onWaiting()
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && controlled) events.onWaiting()
    })
  })
  return {
    // Offline it fails, and the next look is an hour away.
    look: () => void registration.update().catch(() => {}),
    takeOver: () => registration.waiting?.postMessage({ type: 'SKIP_WAITING' }),
  }
}
