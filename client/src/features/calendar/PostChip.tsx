import { createMemo, Index, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { hourOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { useCalendar } from './calendar-context.ts'
import { HolderFlag } from './HolderFlag.tsx'
import { type ChipLook, lookOf } from './looks.ts'
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

/** More glyphs than that would push the owner out of a narrow day. */
const GLYPHS = 3
const NONE: readonly string[] = []

/**
 * The calendar's atom: a post as a day shows it. One element whatever the record is, whose parts only change their
 * content: months turn by giving chips other posts.
 */
export function PostChip(props: PostChipProps) {
  const { workspace, view, company, say, dragging, openMenu } = useCalendar()
  const words = useWords()
  const post = createMemo((): Post | undefined => {
    const found = workspace.posts.get(props.post)
    return found?.kind === 'post' ? found : undefined
  })
  const look = (): ChipLook => {
    const record = post()
    if (!record) return 'quiet'
    return props.full || props.lifted ? 'full' : lookOf(record, view.today())
  }
  const holder = () => company.holderOf(props.post)
  const owner = () => {
    const id = post()?.owner
    return id ? company.colleague(id) : null
  }
  const title = createMemo(() => {
    const record = post()
    return record ? say.title(record) : words().calendar.damaged
  })
  const yourTime = () => say.yourTime(post()?.at ?? null)
  const channels = () => post()?.channels ?? NONE
  const isGhost = () => {
    const carried = view.carry.carried()
    return !props.lifted && carried?.post === props.post && !carried.copy
  }
  const classes = () => {
    const held = holder()
    return [
      `chip chip-${look()}`,
      props.roomy && 'chip-roomy',
      props.full && 'chip-listed',
      post()?.status === 'cancelled' && 'chip-cancelled',
      post() === undefined && 'chip-damaged',
      held && `chip-held person-${held.hue}`,
      isGhost() && 'chip-ghost',
    ]
      .filter(Boolean)
      .join(' ')
  }
  return (
    <button
      type="button"
      class={classes()}
      tabindex={-1}
      data-post={props.post}
      data-spot=""
      title={[title(), yourTime()].filter(Boolean).join('\n')}
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
      <time>{hourOf(post()?.at ?? '')}</time>
      <span class="chip-channels">
        <Index each={channels().slice(0, GLYPHS)}>
          {(id) => {
            const channel = createMemo(() => say.channel(id()))
            return <ChannelGlyph network={channel().network} name={channel().name} />
          }}
        </Index>
        <Show when={channels().length > GLYPHS}>
          <small>+{channels().length - GLYPHS}</small>
        </Show>
      </span>
      <span class="chip-title">{title()}</span>
      <StatusMark
        status={post()?.status ?? 'void'}
        label={say.status(post()?.status ?? words().calendar.damaged)}
      />
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
      <Show when={props.full && yourTime()}>
        {(time) => <span class="chip-zone">{time()}</span>}
      </Show>
    </button>
  )
}
