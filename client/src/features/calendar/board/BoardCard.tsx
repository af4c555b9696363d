import { createMemo, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { triangleAlert } from '#client/ui/icons.ts'
import { StatusLabel } from '#client/ui/StatusLabel.tsx'
import { isOverdue } from '#shared/domain/overdue.ts'
import type { Post } from '#shared/domain/post.ts'
import { isPostStatus } from '#shared/domain/post.ts'
import { useCalendar } from '../calendar-context.ts'
import { HolderFlag } from '../chip/HolderFlag.tsx'
import { PostTags } from '../chip/PostTags.tsx'
import { useBoard } from './board-context.ts'
import { cardFace } from './card-face.ts'
import '../tray/IdeasTray.css'
import './BoardCard.css'

export interface BoardCardProps {
  readonly post: string
  readonly column: string
  /** The one in the hand, not the one that is left behind. */
  readonly lifted?: boolean
}

/** A post as the board shows it; one that cannot be read says so (M5). */
export function BoardCard(props: BoardCardProps) {
  const { workspace } = useCalendar()
  const post = () => {
    const found = workspace.posts.whole(props.post)
    return found?.kind === 'post' ? found : undefined
  }
  return (
    <Show when={post()} fallback={<DamagedCard post={props.post} column={props.column} />}>
      {(found) => <WholeCard {...props} found={found()} />}
    </Show>
  )
}

function WholeCard(props: BoardCardProps & { readonly found: Post }) {
  const { workspace, view: calendar, company, say, openMenu, tagOf } = useCalendar()
  const { view, dragging } = useBoard()
  const words = useWords()
  const formats = useFormats()
  const face = createMemo(() =>
    cardFace(props.found, {
      say,
      words: words(),
      formats: formats(),
      colleague: company.colleague,
      labels: workspace.labels(),
      today: calendar.today(),
    }),
  )
  const holder = createMemo(() => company.holderOf(props.post))
  const tag = createMemo(() => tagOf(props.post))
  const overdue = () => isOverdue(props.found, calendar.today(), calendar.hour)
  const isMarked = () => calendar.selection.isMarked(props.post)
  const name = () => {
    const held = holder()
    const parts = [face().name]
    if (overdue()) parts.push(words().calendar.overdue)
    if (held) parts.push(words().calendar.heldBy(held.name))
    if (isMarked()) parts.push(words().selection.marked)
    const told = tag()
    if (told) parts.push(told.text)
    return parts.join(', ')
  }
  return (
    <button
      type="button"
      class="board-card"
      classList={{
        'board-card-ghost': !props.lifted && view.hand.isHeld(props.post),
        'board-card-overdue': overdue(),
        'board-card-marked': isMarked(),
        'board-card-idea': props.found.status === 'idea',
        'board-card-cancelled': props.found.status === 'cancelled',
        'board-card-held': holder() !== undefined,
        [`person-${holder()?.hue}`]: holder() !== undefined,
      }}
      tabindex={view.isTabStop(props.post) ? 0 : -1}
      data-post={props.post}
      aria-label={name()}
      title={face().title}
      onFocus={() => view.at({ column: props.column, post: props.post })}
      onClick={(event) => calendar.selection.takes(event, props.post) || view.open(props.post)}
      onPointerDown={(event) => dragging.grip(event, props.post)}
      onContextMenu={(event) => {
        event.preventDefault()
        const byKey = event.clientX === 0 && event.clientY === 0
        openMenu(props.post, byKey ? null : { x: event.clientX, y: event.clientY })
      }}
    >
      <span class="board-card-line">
        <time class="ellipsis">{face().when}</time>
        <Show
          when={holder()}
          fallback={
            <Show when={face().owner}>{(owner) => <Avatar person={owner()} size="tiny" />}</Show>
          }
        >
          {(visitor) => <HolderFlag name={visitor().name} />}
        </Show>
      </span>
      <span class="board-card-title">{face().title}</span>
      <span class="board-card-line board-card-foot">
        <Show when={tag()}>{(told) => <PostTags tag={told()} />}</Show>
        <Show when={!isPostStatus(props.found.status)}>
          <StatusLabel status={props.found.status} label={say.status(props.found.status)} />
        </Show>
        <span class="channels">
          <For each={face().channels}>{(channel) => <ChannelGlyph {...channel} />}</For>
          <Show when={face().moreChannels > 0}>
            <small>{`+${face().moreChannels}`}</small>
          </Show>
        </span>
        <For each={face().labels}>{(label) => <span class="tag ellipsis">{label}</span>}</For>
      </span>
    </button>
  )
}

function DamagedCard(props: { readonly post: string; readonly column: string }) {
  const { view } = useBoard()
  const words = useWords()
  return (
    <button
      type="button"
      class="board-card board-card-damaged"
      tabindex={view.isTabStop(props.post) ? 0 : -1}
      data-post={props.post}
      onFocus={() => view.at({ column: props.column, post: props.post })}
      onClick={() => view.open(props.post)}
    >
      <span class="board-card-line">
        <Icon of={triangleAlert} size="dense" />
        <span class="board-card-title">{words().calendar.damaged}</span>
      </span>
    </button>
  )
}
