import { createContext, ErrorBoundary, type JSX, onCleanup, useContext } from 'solid-js'

/** A part could not be fetched: there is no network, and this device does not keep the app yet. */
export class PartMissing extends Error {}

/** Calls back whenever the network comes back; the result stops that. */
export type OnOnline = (run: () => void) => () => void

export const OnlineContext = createContext<OnOnline>(() => () => {})

/**
 * What is shown while a part of the app cannot be fetched, in the first moments of a first visit; it is asked for again
 * when the network is back. Any other error goes on to the boundary above.
 */
export function UntilLoaded(props: {
  readonly instead: (retry: () => void) => JSX.Element
  readonly children: JSX.Element
}) {
  const onOnline = useContext(OnlineContext)
  const failed = (error: unknown, retry: () => void) => {
    if (!(error instanceof PartMissing)) throw error
    onCleanup(onOnline(retry))
    return props.instead(retry)
  }
  return <ErrorBoundary fallback={failed}>{props.children}</ErrorBoundary>
}
