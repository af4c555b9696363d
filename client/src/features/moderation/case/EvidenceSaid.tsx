import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { info, octagonAlert } from '#client/ui/icons.ts'
import type { EvidenceView } from './evidence-view.ts'
import './EvidenceSection.css'

/** What becomes of the files that somebody attached: on their way, or why not. */
export function EvidenceSaid(props: { readonly view: EvidenceView }) {
  const words = useWords()
  return (
    <div class="evidence-said-of" role="status">
      <Show when={props.view.progress()}>
        {(now) => <Note warns={false} text={words().media.preparing(now().done, now().all)} />}
      </Show>
      <For each={props.view.notes()}>{(note) => <Note {...note} />}</For>
    </div>
  )
}

function Note(props: { readonly warns: boolean; readonly text: string }) {
  return (
    <p class="evidence-note" classList={{ 'evidence-warns': props.warns }}>
      <Icon of={props.warns ? octagonAlert : info} size="dense" />
      <span>{props.text}</span>
    </p>
  )
}
