import { Show } from 'solid-js'
import type { StageCommands } from '#client/commands/events/stage.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { eye, pause, smartphone } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { ReadStage } from '#shared/documents/stage.ts'
import { AddText, Slides } from './Slides.tsx'

/** What fills the screen, and the way to do the same from a phone in the hand. */
export function SlidesSection(props: {
  readonly event: string
  readonly commands: StageCommands
  readonly shown: ReadStage
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const isPaused = () => props.shown.isPaused
  return (
    <Show when={props.commands.mayStage() && props.shown.plan}>
      <section>
        <h2>{words().live.slides}</h2>
        <Slides event={props.event} commands={props.commands} shown={props.shown} />
        <div class="live-buttons">
          <Button
            icon={isPaused() ? eye : pause}
            pressed={isPaused()}
            onClick={() => props.commands.pause(!isPaused())}
          >
            {isPaused() ? words().live.goOn : words().live.pause}
          </Button>
          <LinkButton icon={smartphone} href={`/w/${workspace.id}/events/${props.event}/remote`}>
            {words().live.remote}
          </LinkButton>
        </div>
        <p class="hint">{words().live.remoteHint}</p>
        <AddText event={props.event} />
      </section>
    </Show>
  )
}
