// biome-ignore-all lint/a11y/useSemanticElements: an APG grid that is drawn in parts, which no table could be
// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG grid only what is in its rows takes the focus
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the button in the row answers the keys
import { createMemo, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { glyphClass } from '#client/ui/ChannelGlyph.tsx'
import { initialsOf } from '#client/ui/people.ts'
import { markWord } from '#client/ui/StatusMark.tsx'
import { isOverdue as checkOverdue } from '#shared/domain/overdue.ts'
import { useCalendar } from '../calendar-context.ts'
import { faceOf } from '../chip/chip-face.ts'
import { PostTags } from '../chip/PostTags.tsx'
import '#client/ui/Avatar.css'
import '#client/ui/StatusLabel.css'

/** More glyphs than that have no room beside the title. */
const GLYPHS = [0, 1, 2, 3, 4] as const
/** On a phone so many; of more, the first and how many others. */
const NARROW_GLYPHS = 2

/** A post as a line of the list. Rows are given other posts while one scrolls: their parts only change what they hold. */
export function PostRow(props: {
  readonly post: string
  readonly day: string
  /** Among all rows of the list, from 1. */
  readonly rowIndex: number
  /** In px, below the top of its day. */
  readonly top: number
  readonly isStop: boolean
}) {
  const { workspace, view, company, say, dragging, openMenu, tagOf } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const record = () => workspace.posts.whole(props.post)
  const post = createMemo(() => {
    const found = record()
    return found?.kind === 'post' ? found : null
  })
  const face = createMemo(() =>
    faceOf(record(), { say, words: words(), formats: formats(), colleague: company.colleague }),
  )
  const tag = createMemo(() => tagOf(props.post))
  const holder = createMemo(() => company.holderOf(props.post))
  const channels = createMemo(() => post()?.channels.map(say.channel) ?? [])
  const glyph = (place: number) => {
    const network = channels()[place]?.network
    return network === undefined ? 'list-nothing' : glyphClass(network)
  }
  const more = () => channels().length - GLYPHS.length
  const names = () => formats().list(channels().map(({ name }) => name))
  const campaign = () => workspace.campaigns().find(({ id }) => id === post()?.campaign)?.name
  const labels = () => {
    const own = new Set(post()?.labels)
    const found = workspace.labels().filter(({ id }) => own.has(id))
    return found.map(({ name }) => name).join(', ')
  }
  const isOverdue = () => {
    const found = post()
    return found !== null && checkOverdue(found, view.today(), view.hour)
  }
  const isMarked = () => view.selection.isMarked(props.post)
  const name = () => {
    const held = holder()
    const parts = [face().name]
    if (isOverdue()) parts.push(words().calendar.overdue)
    if (held) parts.push(words().calendar.heldBy(held.name))
    const versions = tag()
    if (versions) parts.push(versions.text)
    if (isMarked()) parts.push(words().selection.marked)
    return parts.join(', ')
  }
  return (
    <div
      class="list-row list-grid"
      classList={{
        'list-past': view.lookOf(props.post) === 'quiet',
        'list-cancelled': face().status === 'cancelled',
        'list-ghost': view.isGhost(props.post),
        'list-marked': isMarked(),
        'list-held': holder() !== undefined,
        [`person-${holder()?.hue}`]: holder() !== undefined,
      }}
      style={{ top: `${props.top}px` }}
      role="row"
      aria-rowindex={props.rowIndex}
      onClick={(event) => view.selection.takes(event, props.post) || view.open(props.post)}
      onPointerDown={(event) => dragging.grip(event, props.post)}
      onContextMenu={(event) => {
        event.preventDefault()
        const byKey = event.clientX === 0 && event.clientY === 0
        openMenu(props.post, byKey ? null : { x: event.clientX, y: event.clientY })
      }}
    >
      <span class="list-hour" classList={{ 'list-overdue': isOverdue() }} role="gridcell">
        {face().hour}
      </span>
      <span
        class="list-channels"
        classList={{ 'list-many': channels().length > NARROW_GLYPHS }}
        role="gridcell"
        title={names()}
      >
        <For each={GLYPHS}>{(place) => <i class={glyph(place)} />}</For>
        <small class={more() > 0 ? undefined : 'list-nothing'}>{`+${more()}`}</small>
        <small class="list-rest" aria-hidden="true">{`+${channels().length - 1}`}</small>
        <span class="visually-hidden">{names()}</span>
      </span>
      <span class="list-title" role="gridcell">
        <button
          type="button"
          tabindex={props.isStop ? 0 : -1}
          data-post={props.post}
          data-spot=""
          aria-label={name()}
          title={face().title}
          onFocus={() => view.at({ on: 'post', day: props.day, post: props.post })}
        >
          {face().title}
        </button>
        <Show when={tag()}>
          {(told) => (
            <span class="list-tags" aria-hidden="true">
              <PostTags tag={told()} />
            </span>
          )}
        </Show>
        <Show when={holder()}>
          {(visitor) => <span class="name-flag">{visitor().name.split(' ')[0]}</span>}
        </Show>
      </span>
      <span class={`list-status status status-${markWord(face().status)}`} role="gridcell">
        <span class={`mark mark-${markWord(face().status)}`} aria-hidden="true" />
        <span class="ellipsis">{say.status(face().status)}</span>
      </span>
      <span class="list-owner" role="gridcell" title={face().owner?.name}>
        <span
          class={face().owner ? `avatar avatar-here person-${face().owner?.hue}` : 'list-nothing'}
          aria-hidden="true"
        >
          <b>{initialsOf(face().owner?.name ?? '')}</b>
        </span>
        <span class="ellipsis">{face().owner?.name}</span>
      </span>
      <span class="list-campaign ellipsis" role="gridcell" title={campaign()}>
        {campaign()}
      </span>
      <span class="list-labels ellipsis" role="gridcell" title={labels()}>
        {labels()}
      </span>
    </div>
  )
}
