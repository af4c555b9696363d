// biome-ignore-all lint/a11y/useSemanticElements: an APG grid of hours, not a table of data
// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG grid only cells take the focus
import { createMemo, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { weekdayOf } from '#shared/domain/day.ts'
import { useCalendar } from '../calendar-context.ts'

/** The head of a column: which day, and who else is on it. */
export function DayHead(props: { readonly day: string }) {
  const { view, company, tints, marks } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const watcher = createMemo(() => company.watcherOf(props.day))
  const hue = () => {
    const person = tints().get(props.day)
    return watcher()?.hue ?? (person === undefined ? undefined : company.colleague(person)?.hue)
  }
  const mark = createMemo(() => marks(props.day))
  const weekday = () =>
    formats().weekdays[(weekdayOf(props.day) - formats().firstWeekday + 7) % 7]?.long
  const label = () =>
    [
      words().calendar.dayLabel(
        formats().day(props.day),
        words().calendar.posts(view.shown.onDay(props.day).length),
        watcher()?.name ?? null,
      ),
      ...(mark()?.all ?? []),
    ].join(', ')
  return (
    <span
      class="hours-day"
      classList={{
        'hours-today': props.day === view.today(),
        'hours-watched': hue() !== undefined,
        'day-in-span': mark()?.inSpan === true,
        [`person-${hue()}`]: hue() !== undefined,
      }}
      role="columnheader"
      aria-label={label()}
      aria-current={props.day === view.today() ? 'date' : undefined}
    >
      <span class="hours-weekday">{weekday()}</span>
      <b>{Number(props.day.slice(8))}</b>
      <span class="day-name" title={mark()?.all.join('\n')}>
        {mark()?.shown.join(', ')}
      </span>
      <Show when={watcher()}>
        {(visitor) => <span class="name-flag">{visitor().name.split(' ')[0]}</span>}
      </Show>
    </span>
  )
}
