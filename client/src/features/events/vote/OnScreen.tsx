import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { eye, eyeOff, trophy } from '#client/ui/icons.ts'
import type { PublicVote } from '#shared/domain/events/vote/public-vote.ts'
import { useVotes } from './vote-context.ts'

/** What the audience sees of it: the way to the vote, then the result, when somebody says so. */
export function OnScreen(props: { readonly vote: PublicVote }) {
  const view = useVotes()
  const words = useWords()
  const said = () => words().vote
  const shown = () => view.onStage(props.vote.id)
  return (
    <div class="vote-stage">
      <Show
        when={shown()}
        fallback={
          <>
            <p class="hint">{said().notOnStage}</p>
            <Show when={view.isStaged() && view.canShow(props.vote)}>
              <Button
                icon={eye}
                onClick={() => view.show(props.vote, ({ number }) => words().jury.number(number))}
              >
                {said().show}
              </Button>
            </Show>
          </>
        }
      >
        {(there) => (
          <>
            <p class="hint">{there().counts ? said().seen : said().secret}</p>
            <div class="vote-deeds">
              <Show when={props.vote.tally}>
                <Button
                  look={there().counts?.isFinal ? 'ghost' : 'primary'}
                  icon={there().counts?.isFinal ? eyeOff : trophy}
                  onClick={() => view.showResult(props.vote, !there().counts?.isFinal)}
                >
                  {there().counts?.isFinal ? said().hideResult : said().showResult}
                </Button>
              </Show>
              <Button look="ghost" icon={eyeOff} onClick={() => view.commands.show(null, false)}>
                {said().takeOff}
              </Button>
            </div>
          </>
        )}
      </Show>
    </div>
  )
}
