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
                <Written text={text} />
                {told(words().approval.endOfChange)}
              </ins>
            }
          >
            <del class="changed-gone" classList={{ 'changed-blank': isBlank(text) }}>
              {told(words().approval.gone)}
              <Written text={text} />
              {told(words().approval.endOfChange)}
            </del>
          </Show>
        </Show>
      )}
    </For>
  )
}

const isBlank = (text: string): boolean => text.trim() === ''

/** A space alone is shown as a sign: struck through it would be a hyphen. */
function Written(props: { readonly text: string }) {
  const words = useWords()
  return (
    <Show when={isBlank(props.text)} fallback={props.text}>
      <span class="visually-hidden">{words().approval.blank}</span>
      <span aria-hidden="true">{signsOf(props.text)}</span>
    </Show>
  )
}

const signsOf = (blank: string): string => blank.replace(/\n/g, '↵\n').replace(/[^\S\n]/g, '␣')
