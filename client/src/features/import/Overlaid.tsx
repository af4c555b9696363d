import { Show } from 'solid-js'
import { Ended } from '#client/ui/Ended.tsx'
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
        <Ended
          title={said().overlaid(now().name, now().days)}
          detail={said().overlaidDetail}
          href={`/w/${workspace.id}/calendar`}
          see={said().seeCalendar}
          onAnother={view.reset}
        />
      )}
    </Show>
  )
}
