import { Show } from 'solid-js'
import { createTakeBack } from '#client/commands/take-back.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Ended } from '#client/ui/Ended.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { useImport } from './import-context.ts'

/** It is done, or was stopped: how much of it is there, and where to look at it. */
export function Done() {
  const { view, said } = useImport()
  const workspace = useWorkspace()
  const { formats } = useI18n()
  const outcome = () => {
    const stage = view.stage()
    return stage.kind === 'done' ? stage : null
  }
  const takeBack = createTakeBack(workspace, view.reset)
  const calendar = (month: string | null) =>
    `/w/${workspace.id}/calendar${month === null ? '' : `/${month}`}`
  return (
    <Show when={outcome()}>
      {(now) => (
        <Ended
          title={now().stopped ? said().stopped(now().written) : said().done(now().written)}
          detail={now().stopped ? said().stoppedDetail : said().doneDetail}
          href={calendar(now().month)}
          onAnother={view.reset}
          onTakeBack={now().written > 0 ? takeBack() : undefined}
          see={
            <Show when={now().month} fallback={said().seeCalendar}>
              {(month) => <>{said().seeMonth(formats().month(month()))}</>}
            </Show>
          }
        />
      )}
    </Show>
  )
}
