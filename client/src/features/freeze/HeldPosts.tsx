import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import type { Freeze } from '#shared/domain/freeze.ts'
import type { Post } from '#shared/domain/post.ts'
import { FrozenPost } from './FrozenPost.tsx'
import { useFreezing } from './freeze-context.ts'

/** What a freeze holds: first what was going out, and folded away what nobody relied on, and what was late long before it. */
export function HeldPosts(props: {
  readonly freeze: Freeze
  /** What can be done about each. */
  readonly children: (post: Post) => JSX.Element
}) {
  const { view } = useFreezing()
  const words = useWords()
  const groups = () => view.heldByTime(props.freeze)
  return (
    <>
      <Show when={groups().coming.length > 0}>
        <h3>{words().freeze.coming}</h3>
        <FrozenPosts posts={groups().coming}>{props.children}</FrozenPosts>
      </Show>
      <Show when={groups().proposed.length > 0}>
        <Disclosure
          summary={words().freeze.proposed(groups().proposed.length)}
          isOpen={groups().coming.length === 0}
        >
          <FrozenPosts posts={groups().proposed}>{props.children}</FrozenPosts>
        </Disclosure>
      </Show>
      <Show when={groups().during.length > 0}>
        <h3>{words().freeze.passed}</h3>
        <p class="hint">{words().freeze.passedDetail}</p>
        <FrozenPosts posts={groups().during}>{props.children}</FrozenPosts>
      </Show>
      <Show when={groups().before.length > 0}>
        <Disclosure summary={words().freeze.before(groups().before.length)}>
          <FrozenPosts posts={groups().before}>{props.children}</FrozenPosts>
        </Disclosure>
      </Show>
    </>
  )
}

/** A freeze may hold thousands; people see to them a page at a time. */
const PAGE = 100

export function FrozenPosts(props: {
  readonly posts: readonly Post[]
  readonly children: (post: Post) => JSX.Element
}) {
  const words = useWords()
  const [shown, setShown] = createSignal(PAGE)
  const ids = createMemo(() => props.posts.slice(0, shown()).map(({ id }) => id))
  const left = () => props.posts.length - shown()
  return (
    <>
      <ul class="freeze-posts">
        <For each={ids()}>{(id) => <FrozenPost id={id}>{props.children}</FrozenPost>}</For>
      </ul>
      <Show when={left() > 0}>
        <Button look="ghost" onClick={() => setShown(shown() + PAGE)}>
          {words().freeze.more(Math.min(left(), PAGE), left())}
        </Button>
      </Show>
    </>
  )
}
