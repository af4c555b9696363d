import type { RelayLink } from '#client/workspace/documents/relay-link.ts'
import type { Environment } from '#client/workspace/environment.ts'

/** Whether a line that is open can still be believed: a network may go without a word. */
export interface Silence {
  /** The relay was asked, and has not answered. */
  readonly isSilent: boolean
  close(): void
}

/** The relay speaks every 7 s by itself: who hears it asks nothing, however many they are. */
const ASK_MS = 7_500
/** An answer over a poor line is there by then. */
const ANSWER_MS = 2_000

/** `changed` is called when the line falls silent, and when it is heard again. */
export function listenForSilence(options: {
  readonly link: Pick<RelayLink, 'state' | 'provider' | 'touched'>
  readonly environment: Pick<Environment, 'after'>
  readonly changed: () => void
}): Silence {
  const { link, environment } = options
  const { provider } = link
  let isSilent = false
  let cancel = (): void => {}

  const tell = (silent: boolean): void => {
    if (isSilent === silent) return
    isSilent = silent
    options.changed()
  }
  const ask = (): void => {
    if (link.state.kind !== 'online') return
    link.touched()
    cancel = environment.after(ANSWER_MS, () => tell(true))
  }
  const hear = (): void => {
    cancel()
    cancel = environment.after(ASK_MS, ask)
    tell(false)
  }
  provider.messageHandlers = provider.messageHandlers.map((handle) => (...message) => {
    hear()
    handle(...message)
  })
  return {
    get isSilent() {
      return isSilent
    },
    close: () => cancel(),
  }
}
