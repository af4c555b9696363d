import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { calendarCheck, circle, circleCheck, triangleAlert } from '#client/ui/icons.ts'
import type { RowPlace } from '#client/ui/RowList.tsx'
import { ApartTag } from '#client/workspace/apart/ApartTag.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Idea } from '#shared/domain/idea.ts'
import { useIdeas } from './ideas-context.ts'
import { titleOf } from './view.ts'

/** An idea in a line or two. A finger or mouse checks it here; the keyboard has a key for that. */
export function IdeaRow(props: {
  readonly id: string
  readonly place: RowPlace
  readonly isOpen: boolean
  readonly onOpen: () => void
}) {
  const { view, check } = useIdeas()
  const words = useWords()
  const found = () => view.idea(props.id)
  const idea = (): Idea | null => {
    const one = found()
    return one?.kind === 'idea' ? one : null
  }
  const title = () => {
    const one = found()
    return one === null ? '' : titleOf(one, words().ideas.untitled, words().ideas.damaged)
  }
  const isChecked = () => (idea()?.checks.length ?? 0) > 0
  return (
    <li
      class="watch-row"
      classList={{ 'watch-open': props.isOpen }}
      style={{ top: `${props.place.top()}px` }}
      aria-posinset={props.place.index() + 1}
      aria-setsize={props.place.of()}
    >
      <Show
        when={idea()}
        fallback={
          <span class="watch-check watch-broken">
            <Icon of={triangleAlert} />
          </span>
        }
      >
        <button
          type="button"
          class="watch-check"
          classList={{ 'watch-checked': isChecked() }}
          tabindex={-1}
          aria-pressed={isChecked()}
          aria-label={`${words().ideas.checked}, ${title()}`}
          title={isChecked() ? words().ideas.doUncheck : words().ideas.doCheck}
          disabled={!view.mayChange()}
          onClick={() => check(props.id)}
        >
          <Icon of={isChecked() ? circleCheck : circle} />
        </button>
      </Show>
      <button
        type="button"
        class="watch-title"
        tabindex={props.place.isStop() ? 0 : -1}
        data-idea={props.id}
        aria-current={props.isOpen ? 'true' : undefined}
        onFocus={() => view.at(props.id)}
        onClick={() => props.onOpen()}
      >
        <span class="watch-name">{title()}</span>
        <Show when={idea()}>{(one) => <Meta idea={one()} />}</Show>
      </button>
      <Show when={idea()}>{(one) => <Marks idea={one()} />}</Show>
    </li>
  )
}

/** Where it is from, who found it and when. */
function Meta(props: { readonly idea: Idea }) {
  const { view } = useIdeas()
  const words = useWords()
  const formats = useFormats()
  const parts = () => [
    props.idea.source,
    props.idea.author,
    formats().dayInMonth(view.foundOn(props.idea)),
    props.idea.foundBy === null ? '' : words().ideas.by(view.nameOf(props.idea.foundBy)),
  ]
  return (
    <small class="watch-meta">
      {parts().filter(Boolean).join(' · ')}
      <span class="visually-hidden">
        {`, ${props.idea.checks.length > 0 ? words().ideas.checked : words().ideas.unchecked}`}
      </span>
    </small>
  )
}

function Marks(props: { readonly idea: Idea }) {
  const { view } = useIdeas()
  const workspace = useWorkspace()
  const words = useWords()
  const labels = () =>
    workspace
      .labels()
      .filter(({ id }) => props.idea.labels.includes(id))
      .map(({ name }) => name)
      .join(', ')
  const posts = () => view.posts(props.idea.id).length
  return (
    <span class="watch-marks">
      <Show when={labels()}>
        {(names) => (
          <span class="tag ellipsis watch-tag" title={names()}>
            {names()}
          </span>
        )}
      </Show>
      <ApartTag of={view.apart(props.idea.id)} />
      <Show when={view.alike(props.idea).length}>
        {(others) => <span class="watch-same">{words().ideas.sameLink(others() + 1)}</span>}
      </Show>
      <Show when={posts() > 0}>
        <span class="watch-used">
          <Icon of={calendarCheck} size="dense" />
          {words().ideas.used(posts())}
        </span>
      </Show>
    </span>
  )
}
