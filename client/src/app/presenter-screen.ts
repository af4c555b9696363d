import type { PresenterScreen } from '#client/features/events/live/presenter-screen.ts'

interface WakeMeans {
  readonly document: EventTarget & { readonly visibilityState: string }
  /** Missing where the page is not served over HTTPS or from this machine. */
  readonly wakeLock: { request(of: 'screen'): Promise<Lock> } | undefined
}

interface Lock {
  release(): Promise<void>
}

export function presenterScreen({ document, navigator }: Window): PresenterScreen {
  return {
    stayAwake: () => keepAwake({ document, wakeLock: navigator.wakeLock }),
    fill(isFull) {
      // Telephones of Apple have no such thing: the page fills what the browser leaves it.
      const done = isFull
        ? document.documentElement.requestFullscreen?.({ navigationUI: 'hide' })
        : document.fullscreenElement && document.exitFullscreen()
      if (done) done.catch(() => {})
    },
  }
}

/** Returns how to let it sleep again. */
export function keepAwake({ document, wakeLock }: WakeMeans): () => void {
  let isOver = false
  let lock: Lock | null = null
  const ask = async (): Promise<void> => {
    // Refused when the battery is low.
    lock = (await wakeLock?.request('screen').catch(() => null)) ?? null
    if (isOver) void lock?.release()
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
    void lock?.release()
  }
}
