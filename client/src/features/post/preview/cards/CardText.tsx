import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import type { PreviewText } from '../preview-text.ts'

/** A text with what can be pressed in the network's colour, and where it is folded. */
export function CardText(props: { readonly text: PreviewText; readonly before?: string }) {
  const words = useWords()
  return (
    <Show when={props.text.pieces.length > 0}>
      <p class="preview-text">
        <Show when={props.before}>{(name) => <b>{name()} </b>}</Show>
        <For each={props.text.pieces}>
          {(piece) => (
            <Show when={piece.kind !== 'words'} fallback={piece.text}>
              <span class="preview-mark">{piece.text}</span>
            </Show>
          )}
        </For>
        <Show when={props.text.folded}>
          <span class="preview-more">{words().preview.more}</span>
        </Show>
      </p>
    </Show>
  )
}
