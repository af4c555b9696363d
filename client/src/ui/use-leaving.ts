import { onCleanup } from 'solid-js'

/**
 * Writes what is being typed before the page is hidden or left. Captured, so that it runs before the device is told
 * to keep everything now.
 */
export function useLeaving(flush: () => void): void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  document.addEventListener('visibilitychange', hidden, { capture: true })
  window.addEventListener('pagehide', flush, { capture: true })
  onCleanup(() => {
    document.removeEventListener('visibilitychange', hidden, { capture: true })
    window.removeEventListener('pagehide', flush, { capture: true })
  })
}
