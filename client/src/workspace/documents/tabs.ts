import type { Unsent } from '#client/workspace/device/stored-document.ts'
import type { Environment } from '#client/workspace/environment.ts'

/** What the tabs of one browser tell each other about one document. */
export type TabMessage =
  /** A change made in the sending tab, which writes it to the device. */
  | { readonly kind: 'changed'; readonly document: string; readonly entry: Unsent }
  /** The relay has confirmed these entries to the sending tab. */
  | {
      readonly kind: 'confirmed'
      readonly document: string
      readonly ids: readonly string[]
      readonly at: number
    }
  /** A tab has opened the document and has this much of it. */
  | { readonly kind: 'hello'; readonly document: string; readonly vector: Uint8Array }
  | {
      readonly kind: 'welcome'
      readonly document: string
      readonly update: Uint8Array
      readonly unsent: readonly Unsent[]
      readonly relayAt: number | null
    }

export interface Tabs {
  tell(message: TabMessage): void
  hear(document: string, listener: (message: TabMessage) => void): () => void
  close(): void
}

export function openTabs(workspace: string, environment: Pick<Environment, 'channel'>): Tabs {
  const channel = environment.channel(`ruche-${workspace}`)
  const listeners = new Map<string, Set<(message: TabMessage) => void>>()
  if (channel) {
    channel.onmessage = (event: MessageEvent<TabMessage>) => {
      for (const listener of listeners.get(event.data.document) ?? []) listener(event.data)
    }
  }
  return {
    tell: (message) => channel?.postMessage(message),
    hear(document, listener) {
      const set = listeners.get(document) ?? new Set()
      listeners.set(document, set.add(listener))
      return () => set.delete(listener)
    },
    close: () => channel?.close(),
  }
}
