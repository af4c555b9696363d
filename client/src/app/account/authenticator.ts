import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser'

/** What keeps passkeys: the device, a phone beside it, a password manager, a security key. */
export interface Authenticator {
  /** Whether this browser can reach one at all. */
  readonly there: boolean
  create(options: PublicKeyCredentialCreationOptionsJSON): Promise<Answer<RegistrationResponseJSON>>
  use(options: PublicKeyCredentialRequestOptionsJSON): Promise<Answer<AuthenticationResponseJSON>>
}

/** `cancelled` is also what a browser says when there was no passkey to choose, or nobody chose in time. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: 'cancelled' | 'already-there' | 'not-possible' }

/** Loads the library that speaks with it when it is first spoken with. */
export function lendAuthenticator(window: Window & typeof globalThis): Authenticator {
  const library = () => import('@simplewebauthn/browser')
  return {
    there: 'PublicKeyCredential' in window,
    create: (optionsJSON) =>
      answered(async () => (await library()).startRegistration({ optionsJSON })),
    use: (optionsJSON) =>
      answered(async () => (await library()).startAuthentication({ optionsJSON })),
  }
}

async function answered<T>(ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await ask() }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}

function problemOf(error: unknown): 'cancelled' | 'already-there' | 'not-possible' {
  const name = error instanceof Error ? error.name : ''
  if (name === 'InvalidStateError') return 'already-there'
  return name === 'NotAllowedError' || name === 'AbortError' ? 'cancelled' : 'not-possible'
}
