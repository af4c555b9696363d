import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { passkeyHost } from '#shared/protocol/passkey-host.ts'
import type { AccountsContext } from './context.ts'
import { createOnce } from './once.ts'
import type { Passkey, Passkeys } from './passkeys.ts'
import type { Person } from './people.ts'

/** Where a browser says that it is: one of the origins that the relay allows. */
export interface PasskeySite {
  readonly origin: string
  /** To which the browser binds the passkey, and where alone it offers it. */
  readonly host: string
}

/** `stale`: the challenge was never given here, was answered before, or is too old. */
export type PasskeyProblem = 'stale' | 'refused' | 'unknown' | 'taken' | 'too-many'
export type Registered =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly problem: PasskeyProblem }
export type Recognised =
  | { readonly ok: true; readonly person: string }
  | { readonly ok: false; readonly problem: PasskeyProblem }

export interface PasskeyChecks {
  /** What the browser needs to make a passkey for this person. */
  askToRegister(site: PasskeySite, person: Person): Promise<PublicKeyCredentialCreationOptionsJSON>
  register(
    site: PasskeySite,
    person: string,
    name: string,
    response: RegistrationResponseJSON,
  ): Promise<Registered>
  /** What the browser needs to let somebody choose one of their passkeys; nobody types who they are. */
  askToUse(site: PasskeySite): Promise<PublicKeyCredentialRequestOptionsJSON>
  recognise(site: PasskeySite, response: AuthenticationResponseJSON): Promise<Recognised>
}

/** EdDSA, ES256 and RS256: what authenticators have. Node calls anything newer an experiment, and says so on stderr. */
const ALGORITHMS = [-8, -7, -257]
const CHALLENGE_BYTES = 32
/** The browser gives up before the relay does. */
const PATIENCE_MS = 4 * 60_000
const CHALLENGE_KEPT_MS = 5 * 60_000
const CHALLENGES = 10_000
const MOST_PASSKEYS = 20

/** A third of the time that a relay takes to start, where many never see a passkey. */
const loadLibrary = () => import('@simplewebauthn/server')

export function passkeySite(origin: string | undefined): PasskeySite | null {
  const host = origin === undefined ? null : passkeyHost(origin)
  return origin === undefined || host === null ? null : { origin, host }
}

/**
 * Judges what authenticators sign. A challenge is good for one answer, for the purpose, the person and the origin
 * that it was given to.
 */
export function createPasskeyChecks(context: AccountsContext, passkeys: Passkeys): PasskeyChecks {
  const { now, random } = context
  const challenges = createOnce<string>({ now, keptMs: CHALLENGE_KEPT_MS, most: CHALLENGES })
  const newChallenge = () => new Uint8Array(random(new Uint8Array(CHALLENGE_BYTES)))

  /** The library throws on whatever is wrong with an answer; only a challenge that is not good is told apart. */
  const judge = async <T>(
    purpose: string,
    verify: (isOurs: (challenge: string) => boolean) => Promise<T>,
  ): Promise<T | 'stale' | 'refused'> => {
    let stale = false
    const isOurs = (challenge: string) => {
      stale = challenges.take(challenge) !== purpose
      return !stale
    }
    return verify(isOurs).catch(() => (stale ? 'stale' : 'refused'))
  }

  return {
    async askToRegister({ origin, host }, { id, name }) {
      const library = await loadLibrary()
      const options = await library.generateRegistrationOptions({
        rpName: 'Ruche',
        rpID: host,
        userID: handleOf(id),
        userName: name,
        userDisplayName: name,
        challenge: newChallenge(),
        timeout: PATIENCE_MS,
        supportedAlgorithmIDs: ALGORITHMS,
        excludeCredentials: passkeys.list(id).map((passkey) => ({ id: passkey.id })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })
      challenges.put(options.challenge, toRegister(origin, id))
      return options
    },

    async register({ origin, host }, person, name, response) {
      if (passkeys.list(person).length >= MOST_PASSKEYS) return failed('too-many')
      const library = await loadLibrary()
      const verified = await judge(toRegister(origin, person), (isOurs) =>
        library.verifyRegistrationResponse({
          response,
          expectedChallenge: isOurs,
          expectedOrigin: origin,
          expectedRPID: host,
          supportedAlgorithmIDs: ALGORITHMS,
        }),
      )
      if (typeof verified === 'string') return failed(verified)
      if (!verified.verified) return failed('refused')
      const { id, publicKey, counter } = verified.registrationInfo.credential
      const added = passkeys.add({ id, person, publicKey, counter }, name)
      return added ? { ok: true, id } : failed('taken')
    },

    async askToUse({ origin, host }) {
      const library = await loadLibrary()
      const options = await library.generateAuthenticationOptions({
        rpID: host,
        challenge: newChallenge(),
        timeout: PATIENCE_MS,
        userVerification: 'required',
      })
      challenges.put(options.challenge, toUse(origin))
      return options
    },

    async recognise({ origin, host }, response) {
      const passkey = passkeys.find(response.id)
      if (!passkey) return failed('unknown')
      const library = await loadLibrary()
      const verified = await judge(toUse(origin), (isOurs) =>
        library.verifyAuthenticationResponse({
          response,
          expectedChallenge: isOurs,
          expectedOrigin: origin,
          expectedRPID: host,
          credential: credentialOf(passkey),
        }),
      )
      if (typeof verified === 'string') return failed(verified)
      const isTheirs = response.response.userHandle === handleText(passkey.person)
      if (!verified.verified || !isTheirs) return failed('refused')
      const grew = passkeys.used(passkey.id, verified.authenticationInfo.newCounter)
      return grew ? { ok: true, person: passkey.person } : failed('refused')
    },
  }
}

function failed(problem: PasskeyProblem): { readonly ok: false; readonly problem: PasskeyProblem } {
  return { ok: false, problem }
}

const toRegister = (origin: string, person: string) => `register ${person} ${origin}`
const toUse = (origin: string) => `use ${origin}`

function credentialOf({ id, publicKey, counter }: Passkey) {
  return { id, publicKey, counter }
}

/** The authenticator keeps it beside the passkey and gives it back; a random id says nothing about anybody. */
function handleOf(person: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(person)
}

function handleText(person: string): string {
  return Buffer.from(handleOf(person)).toString('base64url')
}
