import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { triangleAlert } from '#client/ui/icons.ts'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import type { PostTag } from '../calendar-context.ts'
import './PostTags.css'

/** What is unusual about a post, where there is room for words: one label for each thing. */
export function PostTags(props: { readonly tag: PostTag }) {
  const words = useWords()
  return (
    <>
      <Show when={props.tag.isHeld}>
        <span class="post-tag" classList={{ 'post-tag-held': props.tag.wasLeaving }}>
          <StatusMark status="paused" />
          {words().freeze.held}
        </span>
      </Show>
      <For each={props.tag.warnings}>
        {(warning) => (
          <span class="post-tag post-tag-warning">
            <Icon of={triangleAlert} size="dense" />
            {warning}
          </span>
        )}
      </For>
      <For each={props.tag.labels}>{(label) => <span class="post-tag">{label}</span>}</For>
    </>
  )
}
