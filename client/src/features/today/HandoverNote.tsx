import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { useCalled } from '#client/workspace/people/called.ts'
import { useToday } from './today-context.ts'

/** What the last shift has left, as its giver signed it. */
export function HandoverNote() {
  const { workspace, view, colleague } = useToday()
  const words = useWords()
  const formats = useFormats()
  const taken = () => {
    const taker = view.handover()?.standing.taker
    return taker?.kind === 'valid' ? taker.signature.createdBy : null
  }
  const called = useCalled(colleague)
  const who = (person: string | null) =>
    person === workspace.me.id ? words().today.you : called.within(person)
  return (
    <Show when={view.handover()}>
      {(last) => (
        <section class="today-handover" aria-labelledby="today-handover">
          <header class="today-head">
            <Show when={colleague(last().handover.giver)}>
              {(giver) => <Avatar person={giver()} size="small" />}
            </Show>
            <h2 id="today-handover">{words().today.handover}</h2>
            <span class="today-head-end">
              {formats().instantShort(last().handover.to, view.now())}
            </span>
          </header>
          <Show
            when={last().text !== ''}
            fallback={<p class="today-note">{words().today.handoverSilent}</p>}
          >
            <div class="today-handover-text">
              <For each={last().text.split(/\n\s*\n/)}>{(paragraph) => <p>{paragraph}</p>}</For>
            </div>
          </Show>
          <footer class="today-meta">
            <span>
              {taken() === null
                ? words().handovers.states[last().standing.kind]
                : words().today.takenBy(who(taken()))}
            </span>
            <A
              class="today-line-end link"
              href={`/w/${workspace.id}/moderation/handovers/${last().handover.id}`}
            >
              {words().today.openHandover}
            </A>
          </footer>
        </section>
      )}
    </Show>
  )
}
