import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { StatusLabel } from '#client/ui/StatusLabel.tsx'
import { hourOf } from '#shared/domain/local-time.ts'
import { isOverdue } from '#shared/domain/overdue.ts'
import type { Post } from '#shared/domain/post.ts'
import { useCalendar } from '../calendar-context.ts'
import { HolderFlag } from '../chip/HolderFlag.tsx'
import { PostTags } from '../chip/PostTags.tsx'

/** A post as a line of the day's list. */
export function AgendaPost(props: { readonly post: string; readonly onFocus: () => void }) {
  const { workspace, view } = useCalendar()
  const words = useWords()
  const found = () => workspace.posts.get(props.post)
  const post = (): Post | undefined => {
    const record = found()
    return record?.kind === 'post' ? record : undefined
  }
  return (
    <Show
      when={post()}
      fallback={
        <Show when={found()}>
          <li>
            <button type="button" class="agenda-post" onClick={() => view.open(props.post)}>
              <span />
              <b class="agenda-title">{words().calendar.damaged}</b>
            </button>
          </li>
        </Show>
      }
    >
      {(record) => <WholePost post={record()} onFocus={props.onFocus} />}
    </Show>
  )
}

function WholePost(props: { readonly post: Post; readonly onFocus: () => void }) {
  const { view, company, say, dragging, tagOf } = useCalendar()
  const words = useWords()
  const owner = () => (props.post.owner === null ? null : company.colleague(props.post.owner))
  const holder = () => company.holderOf(props.post.id)
  const isMarked = () => view.selection.isMarked(props.post.id)
  return (
    <li>
      <button
        type="button"
        class="agenda-post"
        classList={{
          'agenda-quiet': view.lookOf(props.post.id) === 'quiet',
          'agenda-cancelled': props.post.status === 'cancelled',
          'agenda-marked': isMarked(),
          'agenda-carried': view.carry.carried()?.post === props.post.id,
        }}
        data-post={props.post.id}
        data-spot=""
        onFocus={() => props.onFocus()}
        aria-pressed={view.selection.marked().size > 0 ? isMarked() : undefined}
        onClick={(event) => view.selection.takes(event, props.post.id) || view.open(props.post.id)}
        onPointerDown={(event) => dragging.grip(event, props.post.id)}
      >
        <time>{props.post.at === null ? null : hourOf(props.post.at)}</time>
        <span class="agenda-text">
          <b class="agenda-title">{say.title(props.post)}</b>
          <span class="agenda-meta">
            <StatusLabel status={props.post.status} label={say.status(props.post.status)} />
            <span class="channels">
              <For each={props.post.channels}>{(id) => <ChannelGlyph {...say.channel(id)} />}</For>
            </span>
            <Show when={isOverdue(props.post, view.today(), view.hour)}>
              <span class="agenda-overdue">{words().calendar.overdue}</span>
            </Show>
            <Show when={tagOf(props.post.id)}>{(tag) => <PostTags tag={tag()} />}</Show>
            <Show when={say.yourTime(props.post.at)}>{(time) => <span>{time()}</span>}</Show>
            <Show when={holder()}>
              {(visitor) => (
                <span class={`person-${visitor().hue}`}>
                  <HolderFlag name={visitor().name} />
                </span>
              )}
            </Show>
          </span>
        </span>
        <Show when={owner()}>{(person) => <Avatar person={person()} />}</Show>
      </button>
    </li>
  )
}
