import type { Environment, PageEvents } from '#client/workspace/environment.ts'

const LONGEST_PAINT_MS = 200
const IDLE_MS = 50
/** A busy machine may never be idle to a browser's mind: what waits for it would not be done at all. */
const LONGEST_IDLE_MS = 1000

/** What the browser lends; its clock is the device's own. */
export function lendEnvironment(window: Window & typeof globalThis): Environment {
  const { navigator, crypto, location } = window
  const after: Environment['after'] = (ms, run) => {
    const timer = window.setTimeout(run, ms)
    return () => window.clearTimeout(timer)
  }
  return {
    now: () => Date.now(),
    after,
    idle(run) {
      // Safari has it in none of its releases so far.
      if (!('requestIdleCallback' in window)) return after(IDLE_MS, run)
      const asked = window.requestIdleCallback(run, { timeout: LONGEST_IDLE_MS })
      return () => window.cancelIdleCallback(asked)
    },
    painted: () =>
      new Promise((resolve) => {
        // A page that is not looked at is never painted.
        const timer = window.setTimeout(resolve, LONGEST_PAINT_MS)
        window.requestAnimationFrame(() => {
          window.clearTimeout(timer)
          window.setTimeout(resolve)
        })
      }),
    random: (bytes) => crypto.getRandomValues(bytes),
    chance: () => Math.random(),
    fetch: (input, init) => window.fetch(input, init),
    WebSocket: window.WebSocket,
    origin: location.origin,
    channel: (name) => ('BroadcastChannel' in window ? new BroadcastChannel(name) : null),
    // Both are missing where the page is not served over HTTPS or from this machine.
    locks: navigator.locks ?? null,
    storage: navigator.storage ?? null,
    smallStorage: smallStorageOf(window),
    page: pageEvents(window),
  }
}

function pageEvents(window: Window): PageEvents {
  const { document } = window
  const on = (target: EventTarget, events: readonly string[], run: () => void) => {
    for (const event of events) target.addEventListener(event, run)
    return () => {
      for (const event of events) target.removeEventListener(event, run)
    }
  }
  return {
    onHide(run) {
      const hidden = () => {
        if (document.visibilityState === 'hidden') run()
      }
      const stopVisibility = on(document, ['visibilitychange'], hidden)
      const stopLeaving = on(window, ['pagehide'], run)
      return () => {
        stopVisibility()
        stopLeaving()
      }
    },
    onLeave: (run) => on(window, ['pagehide'], run),
    onFreeze: (run) => on(document, ['freeze'], run),
    onResume(run) {
      const visible = () => {
        if (document.visibilityState === 'visible') run()
      }
      const stopVisibility = on(document, ['visibilitychange'], visible)
      const stopThawing = on(document, ['resume'], run)
      const stopShowing = on(window, ['pageshow'], run)
      return () => {
        stopVisibility()
        stopThawing()
        stopShowing()
      }
    },
    onOnline: (run) => on(window, ['online'], run),
    onOffline: (run) => on(window, ['offline'], run),
  }
}

/** A browser may forbid it altogether, which it says by throwing. */
function smallStorageOf(window: Window): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
