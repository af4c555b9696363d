import type { PresenterScreen } from '#client/features/events/live/presenter-screen.ts'

type Means = Pick<Window, 'document'> & { readonly navigator: Pick<Navigator, 'wakeLock'> }

export function presenterScreen({ document, navigator }: Means): PresenterScreen {
  return {
    stayAwake() {
      let isOver = false
      let release = (): void => {}
      const ask = async (): Promise<void> => {
        // Missing where the page is not served over HTTPS or from this machine, and refused when the battery is low.
        const lock = await navigator.wakeLock?.request('screen').catch(() => null)
        if (!lock) return
        release = () => void lock.release()
        if (isOver) release()
      }
      // A page that was out of sight has lost it.
      const again = (): void => {
        if (document.visibilityState === 'visible') void ask()
      }
      document.addEventListener('visibilitychange', again)
      void ask()
      return () => {
        isOver = true
        document.removeEventListener('visibilitychange', again)
        release()
      }
    },
    fill(isFull) {
      // Telephones of Apple have no such thing: the page fills what the browser leaves it.
      const done = isFull
        ? document.documentElement.requestFullscreen?.({ navigationUI: 'hide' })
        : document.fullscreenElement && document.exitFullscreen()
      if (done) done.catch(() => {})
    },
  }
}
