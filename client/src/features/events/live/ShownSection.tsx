import { Show } from 'solid-js'
import type { StageCommands } from '#client/commands/events/stage.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { eye, eyeOff } from '#client/ui/icons.ts'
import type { ReadStage } from '#shared/documents/stage.ts'

/** Whether the plan is on show, and as it is now: it gets there by these buttons and by nothing else. */
export function ShownSection(props: {
  readonly commands: StageCommands
  readonly shown: ReadStage
}) {
  const words = useWords()
  const isEmpty = () => props.shown.plan === null
  const state = () => {
    if (isEmpty()) return words().live.nothingShown
    return props.commands.isUpToDate() ? words().live.upToDate : words().live.behind
  }
  return (
    <section>
      <h2>{words().live.shown}</h2>
      <p role="status">{state()}</p>
      <p class="hint">{words().live.onlyThis}</p>
      <Show when={props.commands.mayStage()}>
        <div class="live-buttons">
          <Show when={!props.commands.isUpToDate()}>
            <Button icon={eye} onClick={() => props.commands.show()}>
              {isEmpty() ? words().live.show : words().live.update}
            </Button>
          </Show>
          <Show when={!isEmpty() || props.shown.announcements.length > 0}>
            <Button look="ghost" icon={eyeOff} onClick={() => props.commands.clear()}>
              {words().live.clear}
            </Button>
          </Show>
        </div>
      </Show>
    </section>
  )
}
