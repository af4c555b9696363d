import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { DocumentContext } from '#client/workspace/documents/document-context.ts'
import type { DocumentEngine } from '#client/workspace/documents/document-engine.ts'
import type { DocumentFacts } from '#client/workspace/documents/document-facts.ts'
import type { LinkState } from '#client/workspace/documents/relay-link.ts'

/**
 * The one door to a document: it is read from this device, kept there, synced with the relay and with the other
 * tabs, and closed, here and nowhere else. What is to be end-to-end encrypted one day is encrypted here.
 */
export interface OpenDocument {
  readonly name: string
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly facts: DocumentFacts
  /** Resolves when what this device holds is in `doc`, or could not be read for now. */
  readonly loaded: Promise<void>
  /**
   * Resolves when what the relay has is in `doc`, too, where this device held nothing, or it was asked for in vain. What shows all
   * of a large document waits for this: it comes in parts, and each would have the page laid out again.
   */
  readonly fetched: Promise<void>
  /** Resolves at the first complete answer of the relay; never, without one. */
  readonly synced: Promise<void>
  /** Asks the relay at once, where it is waited for; resolves with whether it has answered. */
  tryNow(): Promise<boolean>
  flush(): Promise<void>
  close(): Promise<void>
}

const AGAIN_AFTER_MS = 5_000

/** No part of the first page, which is painted from the picture: it is there by the time that the documents are read. */
const loadEngine = () => import('#client/workspace/documents/document-engine.ts')

export function openDocument(name: string, context: DocumentContext): OpenDocument {
  const { environment, begin, access, changed } = context
  const doc = new Y.Doc()
  const awareness = new Awareness(doc)
  awareness.setLocalState(null)

  let engine: DocumentEngine | null = null
  const unlinked: LinkState =
    access === 'here' ? { kind: 'closed', reason: 'revoked' } : { kind: 'connecting' }
  let facts = notRead(unlinked)
  let cancelAgain: (() => void) | null = null
  let closed = false
  const { promise: synced, resolve: firstSync } = Promise.withResolvers<void>()

  const engineCode = async () => {
    for (;;) {
      const code = await loadEngine().catch(() => null)
      if (code || closed) return code
      if (access !== 'here') facts = notRead({ kind: 'offline' })
      changed()
      await new Promise<void>((resolve) => {
        cancelAgain = environment.after(AGAIN_AFTER_MS, resolve)
      })
    }
  }
  const loaded = Promise.all([engineCode(), begin]).then(async ([code]) => {
    if (!code || closed) return
    engine = code.startEngine({ ...context, name, doc, awareness, unlinked, synced: firstSync })
    await engine.loaded
  })
  const fetched = loaded.then(() => engine?.fetched)

  return {
    name,
    doc,
    awareness,
    loaded,
    fetched,
    synced,
    get facts() {
      return engine?.facts ?? facts
    },
    tryNow: async () => (await engine?.tryNow()) ?? false,
    flush: async () => engine?.flush(),
    async close() {
      closed = true
      cancelAgain?.()
      await engine?.close()
      awareness.destroy()
      doc.destroy()
    },
  }
}

function notRead(link: LinkState): DocumentFacts {
  return {
    link,
    device: { kind: 'kept' },
    waiting: 0,
    waitingSince: null,
    relayAt: null,
    heardAt: null,
    tooOld: false,
    gap: false,
    refused: 0,
    held: false,
  }
}
