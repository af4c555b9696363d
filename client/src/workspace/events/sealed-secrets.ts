import type { Environment } from '#client/workspace/environment.ts'
import { quietly } from '#client/workspace/quietly.ts'

/**
 * What this device has sealed and not opened yet, by the seal's id: never anywhere else, so that nobody but who sits here can
 * open it. Where the browser keeps nothing, it lasts as long as the page.
 */
export interface SealedSecrets {
  get(seal: string): string | null
  keep(seal: string, secret: string): void
  /** Opened, or never to be opened any more. */
  forget(seal: string): void
}

const HERE = new Map<string, string>()

export function sealedSecrets(
  workspace: string,
  { smallStorage }: Pick<Environment, 'smallStorage'>,
): SealedSecrets {
  const key = (seal: string): string => `ruche:${workspace}:sealed:${seal}`
  return {
    get: (seal) => HERE.get(key(seal)) ?? quietly(() => smallStorage?.getItem(key(seal))) ?? null,
    keep(seal, secret) {
      HERE.set(key(seal), secret)
      quietly(() => smallStorage?.setItem(key(seal), secret))
    },
    forget(seal) {
      HERE.delete(key(seal))
      quietly(() => smallStorage?.removeItem(key(seal)))
    },
  }
}
