import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { RelayPointer } from '#client/workspace/device/stored-document.ts'
import { createRelayLink, type LinkState } from '#client/workspace/documents/relay-link.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { listenForSilence } from './listen-for-silence.ts'

/**
 * A document made to be looked at from outside, as long as somebody looks or writes: in step with the relay, and kept
 * nowhere on this device.
 */
export interface LiveDocument {
  readonly doc: Y.Doc
  readonly link: LinkState
  /** The link says that it is online, and the relay does not answer. */
  readonly isSilent: boolean
  /** When the relay was last heard (ms since 1970). */
  readonly heardAt: number | null
  close(): void
}

/** No generation of any relay: after every connection both sides say what they have. */
const NOTHING_KEPT: RelayPointer = { generation: 'none', seq: 0 }

/** In front of an audience nobody waits for long; and however many come back within these, a relay takes them at once. */
const LONGEST_PAUSE_MS = 2_000

/** `changed` is called when the link has another state, or none can be believed any more; `doc` says itself what changes in it. */
export function openLiveDocument(options: {
  readonly workspace: string
  readonly name: string
  /** What is known of it, as updates (Yjs, V1) in their order. */
  readonly first?: readonly Uint8Array[]
  readonly environment: Environment
  readonly changed: () => void
}): LiveDocument {
  const { changed } = options
  const doc = new Y.Doc()
  // Before there is a link, which would send it to where it has come from.
  for (const update of options.first ?? []) Y.applyUpdate(doc, update)
  const awareness = new Awareness(doc)
  awareness.setLocalState(null)
  const link = createRelayLink({
    ...options,
    doc,
    awareness,
    pointer: () => NOTHING_KEPT,
    waiting: () => null,
    waitingIds: () => [],
    kept: () => {},
    synced: changed,
    roleTold: () => {},
    longestPauseMs: LONGEST_PAUSE_MS,
  })
  const silence = listenForSilence({ ...options, link })
  link.connect()
  return {
    doc,
    get link() {
      return link.state
    },
    get isSilent() {
      return silence.isSilent
    },
    get heardAt() {
      return link.heardAt
    },
    close() {
      silence.close()
      link.close()
      awareness.destroy()
      doc.destroy()
    },
  }
}
