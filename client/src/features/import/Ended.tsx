import type { JSX } from 'solid-js'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { useImport } from './import-context.ts'

/** What came of a file, said in one place whatever it was: where to look at it, and the way to the next one. */
export function Ended(props: {
  readonly title: string
  readonly detail: string
  readonly href: string
  /** What the link says. */
  readonly see: JSX.Element
}) {
  const { view, said } = useImport()
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
            <Button size="large" onClick={view.reset}>
              {said().importAnother}
            </Button>
          </>
        }
      />
    </div>
  )
}
