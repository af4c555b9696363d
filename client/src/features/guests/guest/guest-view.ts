import { type Accessor, createSignal } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import { type LiveDocument, openLiveDocument } from '#client/workspace/sharing/live-document.ts'
import { type ReadShown, readShown, type ShownAbout } from '#shared/documents/share.ts'
import type { OpenedLink, OpenLink } from '../api.ts'

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
/** A line that comes back by then was never worth a word. */
const GRACE_MS = 3_000
const TRY_AGAIN_MS = 5_000
const LONGEST_MS = 60_000

export function createGuestView({ environment, secret, openLink }: GuestMeans): GuestView {
  const [state, setState] = createSignal<GuestState>({ kind: 'opening' })
  const [shown, setShown] = createSignal(NOTHING)
  const [connected, setConnected] = createSignal(true)
  let live: LiveDocument | null = null
  let attempts = 0
  let cancelAgain: (() => void) | null = null
  let cancelGrace: (() => void) | null = null
  let scheduled = false
  let closed = false

  const read = (from: LiveDocument): void => {
    if (scheduled) return
    scheduled = true
    queueMicrotask(() => {
      scheduled = false
      if (from === live && state().kind === 'open') setShown(readShown(from.doc))
    })
  }

  const tellConnected = (now: boolean): void => {
    if (now) {
      cancelGrace?.()
      cancelGrace = null
      setConnected(true)
    } else {
      cancelGrace ??= environment.after(GRACE_MS, () => setConnected(false))
    }
  }

  const linkChanged = (of: LiveDocument): void => {
    if (of !== live) return
    const { link } = of
    tellConnected(link.kind === 'online' || link.kind === 'connecting')
    if (link.kind === 'online') {
      attempts = 0
      // Only now: a document that takes another's place is empty until the relay has answered.
      read(of)
    }
    // More or less is shown now, in another document; or nothing any more: the link itself is asked.
    if (link.kind === 'closed' && link.reason !== 'tooMuch') again()
  }

  const connect = ({ workspace, document, name }: OpenedLink): void => {
    live?.close()
    setState({ kind: 'open', name })
    const next = openLiveDocument({
      workspace,
      name: document,
      environment,
      changed: () => linkChanged(next),
    })
    live = next
    next.doc.on('update', () => {
      if (next.link.kind === 'online') read(next)
    })
  }

  const end = (): void => {
    const { about } = shown()
    live?.close()
    live = null
    setShown(NOTHING)
    setState({ kind: 'over', about })
  }

  const open = async (isAgain: boolean): Promise<void> => {
    if (secret === null) return end()
    const opened = await openLink(secret, isAgain)
    if (closed) return
    if (opened.kind === 'open') connect(opened)
    else if (opened.kind === 'over') end()
    else {
      if (state().kind === 'opening') setState({ kind: 'unreachable' })
      tellConnected(false)
      again(isAgain)
    }
  }

  const again = (isAgain = true): void => {
    const pause = attempts === 0 && isAgain ? 0 : TRY_AGAIN_MS * 2 ** attempts
    attempts += 1
    cancelAgain?.()
    cancelAgain = environment.after(Math.min(LONGEST_MS, pause), () => void open(isAgain))
  }

  void open(false)
  return {
    state,
    shown,
    connected,
    close() {
      closed = true
      cancelAgain?.()
      cancelGrace?.()
      live?.close()
    },
  }
}
