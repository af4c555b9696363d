import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { triangleAlert } from '#client/ui/icons.ts'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import type { Damaged } from '#shared/domain/fields.ts'
import { hourOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { useCalendar } from './calendar-context.ts'
import { HolderFlag } from './HolderFlag.tsx'
import './PostChip.css'

export interface PostChipProps {
  readonly post: string
  /** Its title may take a second line. */
  readonly roomy?: boolean
  readonly onFocus?: () => void
  /** Written out in full, as in a list. */
  readonly full?: boolean
  /** The one in the hand, not the one that is left behind. */
  readonly lifted?: boolean
}

/** The calendar's atom: a post as a day shows it. */
export function PostChip(props: PostChipProps) {
  const { workspace } = useCalendar()
  const found = () => workspace.posts.get(props.post)
  return (
    <Show when={found()}>
      {(record) => (
        <Show
          when={whole(record())}
          fallback={<DamagedChip {...props} record={record() as Damaged} />}
        >
          {(post) => <WholeChip {...props} record={post()} />}
        </Show>
      )}
    </Show>
  )
}

function whole(record: Post | Damaged): Post | undefined {
  return record.kind === 'post' ? record : undefined
}

/** More glyphs than that would push the owner out of a narrow day. */
const GLYPHS = 3

function WholeChip(props: PostChipProps & { readonly record: Post }) {
  const { view, company, say, dragging, openMenu } = useCalendar()
  const look = () => (props.full || props.lifted ? 'full' : view.lookOf(props.post))
  const holder = () => company.holderOf(props.post)
  const owner = () => (props.record.owner === null ? null : company.colleague(props.record.owner))
  const carried = () => view.carry.carried()
  const hour = () => (props.record.at === null ? null : hourOf(props.record.at))
  const hint = () =>
    [say.title(props.record), say.yourTime(props.record.at)].filter(Boolean).join('\n')
  return (
    <button
      type="button"
      class={`chip chip-${look()}`}
      classList={{
        'chip-roomy': props.roomy === true,
        'chip-listed': props.full === true,
        'chip-cancelled': props.record.status === 'cancelled',
        'chip-held': holder() !== undefined,
        [`person-${holder()?.hue}`]: holder() !== undefined,
        'chip-ghost': !props.lifted && carried()?.post === props.post && !carried()?.copy,
      }}
      tabindex={-1}
      data-post={props.post}
      data-spot=""
      title={hint()}
      onFocus={() => props.onFocus?.()}
      onClick={() => view.open(props.post)}
      onPointerDown={(event) => dragging.grip(event, props.post)}
      onContextMenu={(event) => {
        event.preventDefault()
        const byKey = event.clientX === 0 && event.clientY === 0
        openMenu(props.post, byKey ? null : { x: event.clientX, y: event.clientY })
      }}
    >
      {/* In the order in which it is read out: hour, channels, title, status, owner. CSS puts the mark first. */}
      <Show when={hour()}>
        <time>{hour()}</time>
      </Show>
      <Show when={look() !== 'quiet'}>
        <span class="chip-channels">
          <For each={props.record.channels.slice(0, GLYPHS)}>
            {(id) => <ChannelGlyph {...say.channel(id)} />}
          </For>
          <Show when={props.record.channels.length > GLYPHS}>
            <small>+{props.record.channels.length - GLYPHS}</small>
          </Show>
        </span>
      </Show>
      <span class="chip-title">{say.title(props.record)}</span>
      <StatusMark status={props.record.status} label={say.status(props.record.status)} />
      <Show when={look() !== 'quiet'}>
        <span class="chip-owner">
          <Show
            when={holder()}
            fallback={
              <Show when={owner()}>{(person) => <Avatar person={person()} size="tiny" />}</Show>
            }
          >
            {(visitor) => <HolderFlag name={visitor().name} />}
          </Show>
        </span>
      </Show>
      <Show when={props.full && say.yourTime(props.record.at)}>
        {(time) => <span class="chip-zone">{time()}</span>}
      </Show>
    </button>
  )
}

function DamagedChip(props: PostChipProps & { readonly record: Damaged }) {
  const { view } = useCalendar()
  const words = useWords()
  return (
    <button
      type="button"
      class="chip chip-quiet chip-damaged"
      tabindex={-1}
      data-post={props.post}
      data-spot=""
      onFocus={() => props.onFocus?.()}
      onClick={() => view.open(props.post)}
    >
      <Icon of={triangleAlert} size="dense" />
      <span class="chip-title">{words().calendar.damaged}</span>
    </button>
  )
}
