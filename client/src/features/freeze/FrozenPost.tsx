import { useSearchParams } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Post } from '#shared/domain/post.ts'
import { useFreezing } from './freeze-context.ts'

/** A post as a line, which opens it, and what can be done about it. */
export function FrozenPost(props: {
  readonly id: string
  readonly children: (post: Post) => JSX.Element
}) {
  const { say } = useFreezing()
  const workspace = useWorkspace()
  const [, setSearch] = useSearchParams<{ post?: string }>()
  const post = () => {
    const found = workspace.posts.whole(props.id)
    return found?.kind === 'post' ? found : undefined
  }
  return (
    <Show when={post()}>
      {(found) => (
        <li class="freeze-post">
          <StatusMark status={found().status} label={say.status(found().status)} />
          <button
            type="button"
            class="freeze-post-open"
            onClick={() => setSearch({ post: props.id }, { scroll: false })}
          >
            <b class="ellipsis">{say.title(found())}</b>
            <small>{say.when(found().at)}</small>
          </button>
          <span class="channels">
            <For each={found().channels}>{(id) => <ChannelGlyph {...say.channel(id)} />}</For>
          </span>
          <span class="freeze-post-do">{props.children(found())}</span>
        </li>
      )}
    </Show>
  )
}
