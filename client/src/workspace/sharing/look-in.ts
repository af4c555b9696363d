import { type Accessor, createSignal } from 'solid-js'
import * as Y from 'yjs'
import type { Environment } from '#client/workspace/environment.ts'
import { type LiveDocument, openLiveDocument } from './live-document.ts'

export interface OpenedLink {
  readonly workspace: string
  readonly document: string
  readonly name: string
  /** Id of the link, which is no secret. */
  readonly link: string
  /** What the relay has of the document already, as updates (Yjs, V1) in their order; none where only its socket tells. */
  readonly shown: readonly Uint8Array[]
}

/** `again`: after a pause, which is no new visit. */
export type OpenLink = (secret: string, again: boolean) => Promise<Opened>

export type Opened =
  | ({ readonly kind: 'open' } & OpenedLink)
  /** Never good, over, or revoked: the relay does not say which. */
  | { readonly kind: 'over' }
  | { readonly kind: 'unreachable' }

export type LookState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'over' }
  | { readonly kind: 'open'; readonly name: string; readonly link: string }

/** What was seen last by a link, and when its relay was last heard, in ms since 1970. */
export type SeenLast = OpenedLink & { readonly heardAt: number }

/** Where that is kept, for a page that is loaded anew while the network is gone. */
export interface KeptLook {
  get(): SeenLast | null
  put(seen: SeenLast): void
  drop(): void
}

/** What somebody sees who came by a link. */
export interface Look<Shown> {
  readonly state: Accessor<LookState>
  readonly shown: Accessor<Shown>
  /** False from some seconds after the line broke. */
  readonly connected: Accessor<boolean>
  /** When the line broke, or was first tried (ms since 1970); null while it is good. */
  readonly brokenAt: Accessor<number | null>
  close(): void
}

export interface LookMeans<Shown> {
  readonly environment: Environment
  /** Null for an address that was cut off. */
  readonly secret: string | null
  readonly openLink: OpenLink
  readonly read: (doc: Y.Doc) => Shown
  /** What is shown before anything has come. */
  readonly nothing: Shown
  /** Called with what was shown last, when the link leads nowhere any more. */
  readonly ended?: (last: Shown) => void
  /** Nothing of it stays on the device where this is not said. */
  readonly kept?: KeptLook
}

/** A line that comes back by then was never worth a word. */
const GRACE_MS = 3_000
const TRY_AGAIN_MS = 2_000
const LONGEST_MS = 10_000

export function lookIn<Shown>(means: LookMeans<Shown>): Look<Shown> {
  const { environment, secret, openLink, nothing, kept } = means
  const [state, setState] = createSignal<LookState>({ kind: 'opening' })
  const [shown, setShown] = createSignal<Shown>(nothing)
  const [connected, setConnected] = createSignal(true)
  const [brokenAt, setBrokenAt] = createSignal<number | null>(null)
  let live: LiveDocument | null = null
  let opened: OpenedLink | null = null
  let attempts = 0
  let cancelAgain: (() => void) | null = null
  let askNow = (): void => {}
  let cancelGrace: (() => void) | null = null
  let scheduled = false
  let closed = false

  const read = (from: LiveDocument): void => {
    if (scheduled) return
    scheduled = true
    queueMicrotask(() => {
      scheduled = false
      if (from !== live || state().kind !== 'open') return
      setShown(() => means.read(from.doc))
      keep()
    })
  }

  const keep = (): void => {
    const heardAt = brokenAt() ?? live?.heardAt ?? environment.now()
    if (kept && live && opened)
      kept.put({ ...opened, shown: [Y.encodeStateAsUpdate(live.doc)], heardAt })
  }

  const tellConnected = (now: boolean): void => {
    if (now) {
      cancelGrace?.()
      cancelGrace = null
      setConnected(true)
    } else {
      cancelGrace ??= environment.after(live?.isSilent ? 0 : GRACE_MS, () => setConnected(false))
    }
  }

  const linkChanged = (of: LiveDocument): void => {
    if (of !== live) return
    const { link, isSilent } = of
    tellConnected((link.kind === 'online' && !isSilent) || link.kind === 'connecting')
    if (link.kind === 'online' && !isSilent) {
      attempts = 0
      setBrokenAt(null)
      // Only now: a document that takes another's place is empty until the relay has answered.
      read(of)
    } else {
      setBrokenAt((since) => since ?? of.heardAt ?? environment.now())
    }
    // More or less is shown now, in another document; or nothing any more: the link itself is asked.
    if (link.kind === 'closed' && link.reason !== 'tooMuch') again()
  }

  const connect = (to: OpenedLink): void => {
    const { workspace, document, name, link, shown: first } = to
    live?.close()
    opened = to
    setState({ kind: 'open', name, link })
    const next = openLiveDocument({
      workspace,
      name: document,
      first,
      environment,
      changed: () => linkChanged(next),
    })
    live = next
    if (first.length > 0) read(next)
    next.doc.on('update', () => {
      if (next.link.kind === 'online') read(next)
    })
  }

  const end = (): void => {
    const last = shown()
    live?.close()
    live = null
    setShown(() => nothing)
    kept?.drop()
    means.ended?.(last)
    setState({ kind: 'over' })
  }

  const open = async (isAgain: boolean): Promise<void> => {
    if (secret === null) return end()
    const answer = await openLink(secret, isAgain)
    if (closed) return
    if (answer.kind === 'open') connect(answer)
    else if (answer.kind === 'over') end()
    else {
      showLast()
      if (state().kind === 'opening') setState({ kind: 'unreachable' })
      tellConnected(false)
      again(isAgain)
    }
  }

  /** Where the network is gone from the beginning, and this page was here before. */
  const showLast = (): void => {
    const seen = state().kind === 'opening' ? kept?.get() : null
    if (!seen) return
    connect(seen)
    setBrokenAt(seen.heardAt)
    setConnected(false)
  }

  /** In pauses of random length: whoever sits in one hall is not all to ask in the same moment. */
  const again = (isAgain = true): void => {
    const pause = attempts === 0 && isAgain ? 0 : TRY_AGAIN_MS * 2 ** attempts
    attempts += 1
    cancelAgain?.()
    const ask = (): void => {
      cancelAgain?.()
      cancelAgain = null
      askNow = () => {}
      void open(isAgain)
    }
    askNow = ask
    cancelAgain = environment.after(Math.min(LONGEST_MS, pause) * (0.5 + environment.chance()), ask)
  }

  const { page } = environment
  const stopListening = [
    page.onOnline(() => askNow()),
    page.onResume(() => askNow()),
    page.onHide(keep),
    // A network that takes the question and says nothing.
    environment.after(GRACE_MS, showLast),
  ]
  void open(false)
  return {
    state,
    shown,
    connected,
    brokenAt,
    close() {
      closed = true
      for (const stop of stopListening) stop()
      cancelAgain?.()
      cancelGrace?.()
      live?.close()
    },
  }
}
