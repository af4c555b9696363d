import type { Environment } from '#client/workspace/environment.ts'
import type { StorageUse } from '#client/workspace/status/status.ts'

const EVERY_MS = 60_000

/** How full this device is, told once a minute; and the request to keep what is here for good. */
export function watchStorage(
  environment: Pick<Environment, 'after' | 'storage'>,
  tell: (use: StorageUse) => void,
): { keepForGood(): void; close(): void } {
  const { storage } = environment
  let cancel = (): void => {}
  let asked = false

  const measure = async (): Promise<void> => {
    const estimate = await storage?.estimate().catch(() => null)
    if (estimate?.quota) tell({ usedBytes: estimate.usage ?? 0, quotaBytes: estimate.quota })
  }
  const again = (): void => {
    void measure()
    cancel = environment.after(EVERY_MS, again)
  }
  again()

  return {
    /** A browser may ask the person: not before there is something worth keeping. */
    keepForGood() {
      if (asked) return
      asked = true
      void storage?.persist().catch(() => false)
    },
    close: () => cancel(),
  }
}
