import { createMemo, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { glyphClass } from '#client/ui/ChannelGlyph.tsx'
import { initialsOf } from '#client/ui/people.ts'
import { markWord } from '#client/ui/StatusMark.tsx'
import { isOverdue as checkOverdue } from '#shared/domain/overdue.ts'
import { useCalendar } from '../calendar-context.ts'
import { faceOf } from './chip-face.ts'
import '#client/ui/Avatar.css'
import './PostChip.css'

export interface PostChipProps {
  readonly post: string
  /** How many lines more its title may take; none by default. */
  readonly extraLines?: number | undefined
  /** All on one line where it gets no more, as its day holds many. */
  readonly single?: boolean
  readonly onFocus?: () => void
  /** Written out in full, as in a list. */
  readonly full?: boolean
  /** The one in the hand, not the one that is left behind. */
  readonly lifted?: boolean
}

/**
 * The calendar's atom: a post as a day shows it. One element whatever the record is, whose parts only change their
 * content: months turn by giving chips other posts. A month has hundreds, so a chip has few elements, lays them out as
 * text and not as a grid, and is named by one label instead of by its parts.
 */
export function PostChip(props: PostChipProps) {
  const { workspace, view, company, say, dragging, openMenu, tagOf } = useCalendar()
  const { selection } = view
  const words = useWords()
  const formats = useFormats()
  const post = () => workspace.posts.whole(props.post)
  const face = createMemo(() =>
    faceOf(post(), {
      say,
      words: words(),
      formats: formats(),
      colleague: company.colleague,
    }),
  )
  const isOverdue = () => {
    const record = post()
    return record?.kind === 'post' && checkOverdue(record, view.today(), view.hour)
  }
  const extra = () => props.extraLines ?? 0
  const look = () => {
    if (props.full || props.lifted) return 'full'
    const own = view.lookOf(props.post)
    return extra() > 0 && own === 'line' ? 'full' : own
  }
  const titleLines = () => {
    const own = view.lookOf(props.post)
    // On one line with its hour; the first line more is one for its title alone.
    const isLow = own === 'line' || (props.single && own !== 'quiet')
    return isLow ? extra() : extra() + 1
  }
  // Whoever comes or goes asks every chip, and wakes those that somebody has in hand.
  const holder = createMemo(() => company.holderOf(props.post))
  const tag = createMemo(() => tagOf(props.post))
  const classes = () => {
    const held = holder()
    const { status, damaged, hour, networks } = face()
    let all = `chip chip-${look()} chip-of-${markWord(status)}`
    if (props.single && extra() === 0) all += ' chip-single'
    if (networks.length > 2) all += ' chip-widely'
    if (hour === '' && networks.length === 0) all += ' chip-bare'
    if (isOverdue()) all += ' chip-overdue'
    if (titleLines() > 1) all += titleLines() > 2 ? ' chip-lines chip-lines-3' : ' chip-lines'
    if (props.full) all += ' chip-listed'
    if (status === 'cancelled') all += ' chip-cancelled'
    if (damaged) all += ' chip-damaged'
    if (tag()?.isHeld) all += ' chip-frozen'
    if (held) all += ` chip-held person-${held.hue}`
    if (!props.lifted && view.isGhost(props.post)) all += ' chip-ghost'
    if (selection.isMarked(props.post)) all += ' chip-marked'
    return all
  }
  const name = () => {
    const held = holder()
    let all = face().name
    if (isOverdue()) all += `, ${words().calendar.overdue}`
    if (held) all += `, ${words().calendar.heldBy(held.name)}`
    if (tag()) all += `, ${tag()?.text}`
    if (selection.isMarked(props.post)) all += `, ${words().selection.marked}`
    return all
  }
  const tip = () => {
    const { title, yourTime } = face()
    const parts = [title, yourTime, isOverdue() && words().calendar.overdue, tag()?.text]
    return parts.filter(Boolean).join('\n')
  }
  const glyph = (place: number) => {
    const network = face().networks[place]
    return network === undefined ? 'chip-nothing' : glyphClass(network)
  }
  const more = () => face().moreNetworks
  const person = () => holder() ?? face().owner
  const personClass = () => {
    const held = holder()
    if (held) return 'chip-person name-flag'
    const { owner } = face()
    return owner ? `chip-person avatar avatar-here person-${owner.hue}` : 'chip-nothing'
  }
  const personText = (): string => {
    const held = holder()
    if (held) return held.name.split(' ')[0] ?? held.name
    const { owner } = face()
    return owner ? initialsOf(owner.name) : ''
  }
  return (
    <button
      type="button"
      class={classes()}
      tabindex={-1}
      data-post={props.post}
      data-spot=""
      aria-label={name()}
      title={tip()}
      onFocusIn={() => props.onFocus?.()}
      onClick={(event) => selection.takes(event, props.post) || view.open(props.post)}
      onPointerDown={(event) => dragging.grip(event, props.post)}
      onContextMenu={(event) => {
        event.preventDefault()
        const byKey = event.clientX === 0 && event.clientY === 0
        openMenu(props.post, byKey ? null : { x: event.clientX, y: event.clientY })
      }}
    >
      {/* Drawn by the style sheet: the text of a chip is its hour and title, which its name begins with. */}
      <span
        aria-hidden="true"
        class={personClass()}
        data-text={personText()}
        title={person()?.name}
      />
      {/* With a space: its text is "11:30 Title", as its name begins. */}
      <time textContent={face().hour && `${face().hour} `} />
      <span class="chip-channels">
        <i class={glyph(0)} />
        <i class={glyph(1)} />
        <i class={glyph(2)} />
        <small class={more() > 0 ? undefined : 'chip-nothing'} textContent={`+${more()}`} />
      </span>
      <span class="chip-title" data-tag={tag()?.choice ?? undefined} textContent={face().title} />
      <Show when={props.full && face().yourTime}>
        {(time) => <span class="chip-zone">{time()}</span>}
      </Show>
    </button>
  )
}
