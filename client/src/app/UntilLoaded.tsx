import { ErrorBoundary, type JSX, onCleanup } from 'solid-js'
import { PartMissing } from '#client/i18n/lazy-part.tsx'
import { useApp } from './app-context.tsx'

/**
 * What is shown while a part of the app cannot be fetched, in the first moments of a first visit; it is asked for again
 * when the network is back. Any other error goes on to the boundary above.
 */
export function UntilLoaded(props: {
  readonly instead: (retry: () => void) => JSX.Element
  readonly children: JSX.Element
}) {
  const { environment } = useApp()
  const failed = (error: unknown, retry: () => void) => {
    if (!(error instanceof PartMissing)) throw error
    onCleanup(environment.page.onOnline(retry))
    return props.instead(retry)
  }
  return <ErrorBoundary fallback={failed}>{props.children}</ErrorBoundary>
}
