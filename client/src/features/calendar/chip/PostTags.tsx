import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import type { PostTag } from '../calendar-context.ts'
import './PostTags.css'

/** What is unusual about a post, where there is room for words: one label for each thing. */
export function PostTags(props: { readonly tag: PostTag }) {
  const words = useWords()
  return (
    <>
      <Show when={props.tag.isHeld}>
        <span class="post-tag post-tag-held">
          <StatusMark status="paused" />
          {words().freeze.held}
        </span>
      </Show>
      <Show when={props.tag.choice}>{(choice) => <span class="post-tag">{choice()}</span>}</Show>
    </>
  )
}
