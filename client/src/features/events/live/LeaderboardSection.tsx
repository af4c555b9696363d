import { Show } from 'solid-js'
import type { StageCommands } from '#client/commands/events/stage.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { eyeOff } from '#client/ui/icons.ts'
import type { ReadStage } from '#shared/documents/stage.ts'

/** Which leaderboard the audience sees; it is put there from the page of its challenge. */
export function LeaderboardSection(props: {
  readonly commands: StageCommands
  readonly shown: ReadStage
}) {
  const words = useWords()
  return (
    <Show when={props.commands.mayStage() && props.shown.leaderboard}>
      {(board) => (
        <section>
          <h2>{words().live.leaderboard}</h2>
          <p>{board().title || words().challenge.board}</p>
          <div class="live-buttons">
            <Button look="ghost" icon={eyeOff} onClick={() => props.commands.showLeaderboard(null)}>
              {words().live.takeOff}
            </Button>
          </div>
        </section>
      )}
    </Show>
  )
}
