// biome-ignore-all lint/a11y/useSemanticElements: an APG grid of hours, not a table of data
// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG grid only cells take the focus
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys of the week do the same (week-keys.ts)
import { createMemo, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { cornerDownRight } from '#client/ui/icons.ts'
import { type ClockChange, minuteOfDay } from '#shared/domain/clock-change.ts'
import { weekdayOf } from '#shared/domain/day.ts'
import { hourOf } from '#shared/domain/local-time.ts'
import { useCalendar } from '../calendar-context.ts'
import { timeOf } from '../keyboard/spot.ts'
import { recycledRows } from '../month/recycled-rows.ts'
import { whenSaid } from '../month/when-said.ts'
import { DayItem } from '../slots/DayItem.tsx'
import type { Lane, Rest } from './lanes.ts'
import { RestOfHour } from './RestOfHour.tsx'

/** From so many posts beside each other on, a chip has room for its hour and title alone. */
const CROWDED = 2
/** And from so many on, not even for its hour. */
const PACKED = 3

/** An hour of a day, with the posts that begin in it side by side. */
export function HourCell(props: {
  readonly day: string
  readonly hour: number
  readonly posts: readonly Lane[]
  /** Those that begin in it, too, and have no room beside them. */
  readonly rest: Rest | null
  /** What the clocks do on the day, on two days of a year. */
  readonly change: ClockChange | null
  readonly isStop: boolean
  /** Where in it the post in the hand would land; null when that is elsewhere. */
  readonly aimedAt: string | null
}) {
  const { view, free } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const change = () => {
    const found = props.change
    const begins = props.hour * 60
    return found !== null && begins < found.to && begins + 60 > found.from ? found.kind : null
  }
  const note = () => {
    const kind = change()
    return kind === null ? null : words().week.clocks[kind]
  }
  const lanes = createMemo(() => new Map(props.posts.map((lane) => [lane.post, lane])))
  const chips = recycledRows(
    () => props.posts.map(({ post }) => post),
    (post) => {
      const lane = () => lanes().get(post())
      const lanesBeside = () => lane()?.lanes ?? 1
      const besideRest = () => lane()?.besideRest ?? false
      return (
        <div
          class="hours-post"
          classList={{
            'hours-crowded': lanesBeside() >= CROWDED || besideRest(),
            'hours-packed': lanesBeside() >= PACKED,
            'hours-beside-rest': besideRest(),
          }}
          style={{
            '--minute': (lane()?.minute ?? 0) % 60,
            '--lane': lane()?.lane ?? 0,
            '--lanes': lanesBeside(),
          }}
        >
          <DayItem
            post={post()}
            onFocus={() => view.at({ on: 'post', day: props.day, post: post() })}
          />
        </div>
      )
    },
  )
  const spot = () => ({ on: 'hour', day: props.day, hour: props.hour }) as const
  const aimedMinute = () => {
    const hour = props.aimedAt === null ? null : hourOf(props.aimedAt)
    return hour === null ? null : minuteOfDay(hour) % 60
  }
  const count = () => {
    const all = [...props.posts.map(({ post }) => post), ...(props.rest?.posts ?? [])]
    return all.filter((post) => !free()?.of(post)).length
  }
  const label = () =>
    [whenSaid(timeOf(spot()), formats()), words().calendar.posts(count()), note()]
      .filter((part) => part !== null)
      .join(', ')
  return (
    <div class="hours-cell" role="gridcell">
      <div
        class="hours-box"
        classList={{
          'hours-today': props.day === view.today(),
          'hours-weekend': weekdayOf(props.day) > 5,
          'hours-target': props.aimedAt !== null,
          'hours-skipped': change() === 'skipped',
        }}
        role="group"
        tabindex={props.isStop ? 0 : -1}
        data-day={props.day}
        data-hour={props.hour}
        data-spot=""
        data-drop={props.day}
        aria-label={label()}
        onFocusIn={(event) => {
          if (event.target === event.currentTarget) view.at(spot())
        }}
        onClick={(event) => {
          if (event.target === event.currentTarget) view.newPost(timeOf(spot()))
        }}
      >
        <Show when={note()}>{(text) => <span class="hours-note">{text()}</span>}</Show>
        {[...chips()]}
        <Show when={props.rest}>{(rest) => <RestOfHour day={props.day} rest={rest()} />}</Show>
        <Show when={aimedMinute() !== null}>
          <div class="slot hours-slot" style={{ '--minute': aimedMinute() ?? 0 }}>
            <Icon of={cornerDownRight} size="dense" />
            {hourOf(props.aimedAt ?? '')}
          </div>
        </Show>
      </div>
    </div>
  )
}
