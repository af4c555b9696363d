import { createMemo, For } from 'solid-js'
import type { StageProps } from './Stage.tsx'

/** Who was called, by the names that the team typed. */
export function Winners(props: StageProps) {
  // By its id, who was called stands still when the next one is.
  const ids = createMemo(() => props.shown.winners.map(({ id }) => id))
  const winner = (id: string) => props.shown.winners.find((one) => one.id === id)
  return (
    <section class="stage-programme stage-winners" aria-live="polite">
      <h2>{props.words.winners}</h2>
      <ol>
        <For each={ids()}>
          {(id) => (
            <li>
              <b class="stage-winner">{winner(id)?.name}</b>
              <small>{winner(id)?.prize}</small>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}
