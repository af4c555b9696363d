import { createSignal, type JSX, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from './Button.tsx'
import { EmptyState } from './EmptyState.tsx'
import { undo2 } from './icons.ts'

/** What came of a file, said in one place whatever it was: where to look at it, and the way to the next one. */
export function Ended(props: {
  readonly title: string
  readonly detail: string
  readonly href: string
  /** What the link says. */
  readonly see: JSX.Element
  readonly onAnother: () => void
  /** Takes all of it away again; undefined once something else was done. */
  readonly onTakeBack?: (() => Promise<void>) | undefined
}) {
  const words = useWords()
  const [going, setGoing] = createSignal(false)
  const takeBack = () => {
    if (going() || !props.onTakeBack) return
    setGoing(true)
    void props.onTakeBack().finally(() => setGoing(false))
  }
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
            <Show when={props.onTakeBack || going()}>
              <Button size="large" look="ghost" icon={undo2} aria-busy={going()} onClick={takeBack}>
                {going() ? words().importing.takingBack : words().importing.takeBack}
              </Button>
            </Show>
          </>
        }
      />
    </div>
  )
}
