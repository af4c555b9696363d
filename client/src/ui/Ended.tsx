import type { JSX } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from './Button.tsx'
import { EmptyState } from './EmptyState.tsx'

/** What came of a file, said in one place whatever it was: where to look at it, and the way to the next one. */
export function Ended(props: {
  readonly title: string
  readonly detail: string
  readonly href: string
  /** What the link says. */
  readonly see: JSX.Element
  readonly onAnother: () => void
}) {
  const words = useWords()
  return (
    <div
      class="import-done"
      role="status"
      tabIndex={-1}
      ref={(element) => queueMicrotask(() => element.focus())}
    >
      <EmptyState
        cells={6}
        title={props.title}
        detail={props.detail}
        actions={
          <>
            <LinkButton look="primary" size="large" href={props.href}>
              {props.see}
            </LinkButton>
            <Button size="large" onClick={props.onAnother}>
              {words().importing.importAnother}
            </Button>
          </>
        }
      />
    </div>
  )
}
