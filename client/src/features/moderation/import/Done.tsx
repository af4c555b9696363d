import { createMemo, Show } from 'solid-js'
import { createTakeBack } from '#client/commands/take-back.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Ended } from '#client/ui/Ended.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { UNTRIAGED } from '../inbox/inbox-filter.ts'
import { useImport } from './import-context.ts'
import { whereToLook } from './import-view.ts'

/** It is done, or was stopped: how much of it is there, and where to look at it. */
export function Done() {
  const { view, said } = useImport()
  const words = useWords()
  const workspace = useWorkspace()
  const outcome = () => {
    const stage = view.stage()
    return stage.kind === 'done' ? stage : null
  }
  const where = createMemo(() => {
    const end = outcome()
    return end ? whereToLook(end) : 'cases'
  })
  const takeBack = createTakeBack(workspace, view.reset)
  const home = `/w/${workspace.id}/moderation`
  const places = {
    untriaged: `${home}?triage=${UNTRIAGED}`,
    cases: home,
    people: `${home}/people`,
  }
  return (
    <Show when={outcome()}>
      {(now) => (
        <Ended
          title={now().stopped ? said().stopped(now().written) : said().done(now().written)}
          detail={[
            now().cases > 0 ? said().ofCases(now().cases) : '',
            now().stopped ? words().importing.stoppedDetail : said().doneDetail,
          ]
            .filter(Boolean)
            .join(' ')}
          href={places[where()]}
          see={said().see[where()]}
          onAnother={view.reset}
          onTakeBack={now().written > 0 ? takeBack() : undefined}
        />
      )}
    </Show>
  )
}
