import type { LinkState, RelayLink } from '#client/workspace/documents/relay-link.ts'
import type { Environment } from '#client/workspace/environment.ts'

/** A link to the relay, whose code comes after what this device keeps. */
export interface LateLink {
  /** Null until its code is there. */
  readonly made: RelayLink | null
  readonly state: LinkState
  /** Asks for the code, so that it is there when it is wanted. */
  ahead(): void
  connect(): Promise<void>
  /** Asks the relay at once; resolves with whether it has answered. */
  tryNow(): Promise<boolean>
  close(): void
}

type Code = typeof import('#client/workspace/documents/relay-link.ts')

const AGAIN_AFTER_MS = 5_000

const loadCode = (): Promise<Code> => import('#client/workspace/documents/relay-link.ts')

export function createLateLink(options: {
  readonly make: (create: Code['createRelayLink']) => RelayLink
  /** What it counts as until it is made. */
  readonly unlinked: LinkState
  readonly environment: Pick<Environment, 'after'>
  readonly changed: () => void
}): LateLink {
  const { make, environment, changed } = options
  let { unlinked } = options
  let made: RelayLink | null = null
  let cancel: (() => void) | null = null
  let closed = false

  const connect = async (): Promise<void> => {
    const code = await loadCode().catch(() => null)
    if (closed || made) return
    if (!code) {
      unlinked = { kind: 'offline' }
      cancel = environment.after(AGAIN_AFTER_MS, () => void connect())
      return changed()
    }
    made = make(code.createRelayLink)
    made.connect()
    changed()
  }

  return {
    get made() {
      return made
    },
    get state() {
      return made?.state ?? unlinked
    },
    ahead: () => void loadCode().catch(() => null),
    connect,
    async tryNow() {
      if (!made) {
        cancel?.()
        await connect()
      }
      return (await made?.tryNow()) ?? false
    },
    close() {
      closed = true
      cancel?.()
      made?.close()
    },
  }
}
