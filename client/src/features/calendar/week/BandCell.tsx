// biome-ignore-all lint/a11y/useSemanticElements: an APG grid of hours, not a table of data
// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG grid only cells take the focus
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys of the week do the same (week-keys.ts)
import { For } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { useCalendar } from '../calendar-context.ts'
import { DayItem } from '../slots/DayItem.tsx'

/** The posts of a day that have no hour. */
export function BandCell(props: {
  readonly day: string
  readonly posts: readonly string[]
  readonly isStop: boolean
  readonly isTarget: boolean
}) {
  const { view, free } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  return (
    <div class="hours-cell" role="gridcell">
      <div
        class="hours-box"
        classList={{
          'hours-today': props.day === view.today(),
          'hours-target': props.isTarget,
        }}
        role="group"
        tabindex={props.isStop ? 0 : -1}
        data-day={props.day}
        data-band=""
        data-spot=""
        data-drop={props.day}
        aria-label={words().week.bandLabel(
          formats().day(props.day),
          words().calendar.posts(props.posts.filter((post) => !free()?.of(post)).length),
        )}
        onFocusIn={(event) => {
          if (event.target === event.currentTarget) view.at({ on: 'day', day: props.day })
        }}
        onClick={(event) => {
          if (event.target === event.currentTarget) view.newPost(props.day)
        }}
      >
        <For each={props.posts}>
          {(post) => (
            <DayItem
              post={post}
              single
              onFocus={() => view.at({ on: 'post', day: props.day, post })}
            />
          )}
        </For>
      </div>
    </div>
  )
}
