/**
 * What was deleted leaves the disk soon after. Guests may see what they are shown now, and not what they were shown
 * once.
 */
export interface Forgetting {
  readonly isDue: boolean
  /** Once for everything that is deleted until then. */
  soon(): void
  stop(): void
}

export function createForgetting(afterMs: number, compact: () => void): Forgetting {
  let timer: NodeJS.Timeout | null = null
  return {
    get isDue() {
      return timer !== null
    },
    soon() {
      timer ??= setTimeout(() => {
        timer = null
        compact()
      }, afterMs).unref()
    },
    stop() {
      if (timer) clearTimeout(timer)
    },
  }
}
