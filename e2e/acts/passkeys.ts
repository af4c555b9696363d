import type { CDPSession } from '@playwright/test'
import type { Person } from '../person.ts'

/** What keeps somebody's passkeys, as Chromium pretends it. */
export interface Keychain {
  /** Puts what this one keeps into that of another device, as one that is synced does. */
  syncTo(other: Keychain): Promise<void>
  readonly session: CDPSession
  readonly id: string
}

/** Somebody's device has a fingerprint reader, and they put their finger on it whenever it asks. */
export async function hasFingerprintReader({ context, page }: Person): Promise<Keychain> {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId: id } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    session,
    id,
    async syncTo(other) {
      const { credentials } = await session.send('WebAuthn.getCredentials', { authenticatorId: id })
      for (const credential of credentials) {
        await other.session.send('WebAuthn.addCredential', {
          authenticatorId: other.id,
          credential,
        })
      }
    },
  }
}
