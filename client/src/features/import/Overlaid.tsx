import { Show } from 'solid-js'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { useImport } from './import-context.ts'

/** The days of the file are named under the posts. */
export function Overlaid() {
  const { view, said } = useImport()
  const workspace = useWorkspace()
  const overlaid = () => {
    const stage = view.stage()
    return stage.kind === 'overlaid' ? stage : null
  }
  return (
    <Show when={overlaid()}>
      {(now) => (
        <div
          class="import-done"
          role="status"
          tabIndex={-1}
          ref={(element) => queueMicrotask(() => element.focus())}
        >
          <EmptyState
            cells={6}
            title={said().overlaid(now().name, now().days)}
            detail={said().overlaidDetail}
            actions={
              <>
                <LinkButton look="primary" size="large" href={`/w/${workspace.id}/calendar`}>
                  {said().seeCalendar}
                </LinkButton>
                <Button size="large" onClick={view.reset}>
                  {said().importAnother}
                </Button>
              </>
            }
          />
        </div>
      )}
    </Show>
  )
}
