import { type Accessor, createSignal } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import { lookIn, type OpenLink } from '#client/workspace/sharing/look-in.ts'
import { type ReadShown, readShown, type ShownAbout } from '#shared/documents/share.ts'

export type GuestState =
  | { readonly kind: 'opening' | 'unreachable' }
  /** `about` is known when the page has shown something before. */
  | { readonly kind: 'over'; readonly about: ShownAbout | null }
  | { readonly kind: 'open'; readonly name: string }

/** What one guest sees; nothing of it is kept on the device. */
export interface GuestView {
  readonly state: Accessor<GuestState>
  readonly shown: Accessor<ReadShown>
  /** False from some seconds after the line broke. */
  readonly connected: Accessor<boolean>
  close(): void
}

export interface GuestMeans {
  readonly environment: Environment
  /** Null for an address that was cut off. */
  readonly secret: string | null
  readonly openLink: OpenLink
}

const NOTHING: ReadShown = { about: null, posts: new Map(), updatedAt: null }

export function createGuestView(means: GuestMeans): GuestView {
  const [about, setAbout] = createSignal<ShownAbout | null>(null)
  const { state, shown, connected, close } = lookIn({
    ...means,
    read: readShown,
    nothing: NOTHING,
    ended: (last) => setAbout(last.about),
  })
  return {
    state() {
      const now = state()
      return now.kind === 'over' ? { kind: 'over', about: about() } : now
    },
    shown,
    connected,
    close,
  }
}
