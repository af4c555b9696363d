import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import type { Stretch } from '#shared/domain/approval/word-diff.ts'
import './Changed.css'

/** A text with what was taken out struck and what was put in underlined; who does not see that hears it. */
export function Changed(props: { readonly stretches: readonly Stretch[] }) {
  const words = useWords()
  const told = (text: string) => <span class="visually-hidden"> {text} </span>
  return (
    <For each={props.stretches}>
      {({ kind, text }) => (
        <Show when={kind !== 'same'} fallback={text}>
          <Show
            when={kind === 'gone'}
            fallback={
              <ins class="changed-new">
                {told(words().approval.added)}
                {text}
                {told(words().approval.endOfChange)}
              </ins>
            }
          >
            <del class="changed-gone">
              {told(words().approval.gone)}
              {text}
              {told(words().approval.endOfChange)}
            </del>
          </Show>
        </Show>
      )}
    </For>
  )
}
