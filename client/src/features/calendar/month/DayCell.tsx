// biome-ignore-all lint/a11y/useSemanticElements: an APG grid of days, not a table of data
// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG grid only cells take the focus
import { createMemo, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { cornerDownRight } from '#client/ui/icons.ts'
import { monthOf, weekdayOf } from '#shared/domain/day.ts'
import { hourOf } from '#shared/domain/local-time.ts'
import { useCalendar } from '../calendar-context.ts'
import { PostChip } from '../chip/PostChip.tsx'
import type { Spot } from '../keyboard/spot.ts'
import type { DayPosts } from './day-posts.ts'
import type { DayRoom } from './layout.ts'
import { moreSaid } from './more-said.ts'
import { recycledRows } from './recycled-rows.ts'

export interface DayCellProps {
  readonly day: string
  /** The one that the row belongs to, whatever is shown. */
  readonly month: string
  readonly room: DayRoom
}

export function DayCell(props: DayCellProps) {
  const calendar = useCalendar()
  const { view, company } = calendar
  const words = useWords()
  const formats = useFormats()
  const posts = createMemo(() => view.postsIn(props.room, props.day))
  const watcher = createMemo(() => company.watcherOf(props.day))
  const tint = createMemo(() => {
    const person = calendar.tints().get(props.day)
    return person === undefined ? undefined : (company.colleague(person)?.hue ?? 1)
  })
  const mark = createMemo(() => calendar.marks(props.day))
  const lanes = createMemo(() => calendar.spans()?.lanes(props.day) ?? 0)
  const isTarget = () => posts().slot !== null
  const isToday = () => props.day === view.today()
  const classes = () => {
    const hue = watcher()?.hue ?? tint()
    return [
      'day',
      monthOf(props.day) !== props.month && 'day-out',
      isToday() && 'day-today',
      weekdayOf(props.day) > 5 && 'day-weekend',
      isTarget() && 'day-target',
      mark()?.inSpan && 'day-in-span',
      watcher() && 'day-watched',
      tint() !== undefined && 'day-tinted',
      posts().isFull && !view.layout.moreInHeader() && 'day-full',
      hue !== undefined && `person-${hue}`,
    ]
      .filter(Boolean)
      .join(' ')
  }
  const at = (spot: Spot) => view.at(spot)
  const chips = recycledRows(
    () => posts().visible,
    (post) => (
      <PostChip
        post={post()}
        extraLines={posts().extraLines.get(post())}
        single={posts().single}
        onFocus={() => at({ on: 'post', day: props.day, post: post() })}
      />
    ),
  )
  const slot = createMemo(() => (isTarget() ? <Slot single={posts().single} /> : null))
  const chipsAndSlot = () => {
    const place = posts().slot
    return place === null ? [...chips()] : [...chips()].toSpliced(place, 0, slot())
  }

  // The focus is on a group inside the cell: a name on the cell itself would hide what it holds from voice control.
  return (
    <div role="gridcell" class="day-cell">
      <div
        class={classes()}
        role="group"
        tabindex={view.isTabDay(props.day) ? 0 : -1}
        data-day={props.day}
        data-spot=""
        data-drop={props.day}
        aria-label={[
          words().calendar.dayLabel(
            formats().day(props.day),
            words().calendar.posts(posts().visible.length + posts().more),
            watcher()?.name ?? null,
          ),
          ...(mark()?.all ?? []),
          ...[calendar.spans(), calendar.free()].flatMap((more) => more?.names(props.day) ?? []),
        ].join(', ')}
        aria-current={isToday() ? 'date' : undefined}
        onFocusIn={(event) => {
          if (event.target === event.currentTarget) at({ on: 'day', day: props.day })
        }}
        onDblClick={(event) => {
          if (event.target instanceof Element && !event.target.closest('button')) {
            view.newPost(props.day)
          }
        }}
      >
        <div class="day-header" style={{ '--lanes': lanes() }}>
          <span class="day-number" textContent={numberOf(props.day, formats().dayInMonth)} />
          {calendar.spans()?.drawRest(() => props.day)}
          <span
            class="day-name"
            title={mark()?.all.join('\n')}
            textContent={mark()?.shown.join(', ') ?? ''}
          />
          <Show when={watcher()}>
            {(visitor) => <span class="name-flag day-visitor">{visitor().name.split(' ')[0]}</span>}
          </Show>
          <Show when={view.layout.moreInHeader()}>
            <More day={props.day} posts={posts()} />
          </Show>
        </div>
        <div class="day-posts">{chipsAndSlot()}</div>
        <Show when={!view.layout.moreInHeader()}>
          <More day={props.day} posts={posts()} />
        </Show>
        {calendar.free()?.draw(() => posts().free)}
      </div>
      {calendar.spans()?.draw(() => props.day)}
    </div>
  )
}

/** Always there: a month that turns would make and drop dozens. */
function More(props: { readonly day: string; readonly posts: DayPosts }) {
  const { view } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const count = () => props.posts.more + props.posts.moreFree
  const marked = () => {
    const { visible, more } = props.posts
    if (more === 0) return 0
    return view.selection.countIn(view.shown.onDay(props.day).slice(visible.length))
  }
  const label = () => moreSaid(words(), formats().day(props.day), props.posts, marked())
  const text = () => {
    const { more, moreFree } = props.posts
    if (view.layout.narrow()) return `+${count()}`
    if (moreFree === 0) return more > 0 ? words().calendar.more(more) : ''
    const slots = words().slots.count(moreFree)
    if (more === 0) return `+${slots}`
    const isShort = view.layout.tight() || marked() > 0
    return `${isShort ? `+${more}` : words().calendar.more(more)}, ${slots}`
  }
  return (
    <button
      type="button"
      class={marked() > 0 ? 'more more-marked' : 'more'}
      hidden={count() === 0}
      tabindex={-1}
      data-marked={marked() || undefined}
      data-more={count() > 0 ? props.day : undefined}
      data-spot=""
      aria-label={count() > 0 ? label() : undefined}
      aria-haspopup="dialog"
      onFocus={() => view.at({ on: 'more', day: props.day })}
      onClick={() => view.list(props.day)}
      textContent={text()}
    />
  )
}

/** Where the carried post would land, with its hour. */
function Slot(props: { readonly single: boolean }) {
  const { view } = useCalendar()
  const hour = () => {
    const to = view.carry.carried()?.to
    return to?.kind === 'time' ? hourOf(to.at) : null
  }
  return (
    <div class="slot" classList={{ 'slot-line': props.single }}>
      <Icon of={cornerDownRight} size="dense" />
      {hour()}
    </div>
  )
}

function numberOf(day: string, withMonth: (day: string) => string): string {
  return day.endsWith('-01') ? withMonth(day) : String(Number(day.slice(8)))
}
