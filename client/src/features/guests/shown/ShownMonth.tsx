import { For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { monthOf, weekdayOf } from '#shared/domain/day.ts'
import { weeksOf } from '#shared/domain/weeks.ts'
import { hourIn, type ListedPost } from './shown-days.ts'
import type { ShownView } from './shown-view.ts'
import { shownWords } from './shown-words.ts'

/** The weeks of a month as a table whose rows are as high as their fullest day: nothing hides behind "+2". */
export function ShownMonth(props: { readonly view: ShownView }) {
  const { words, formats } = useI18n()
  const weeks = () => weeksOf(props.view.month(), formats().firstWeekday)
  const isToday = (day: string) => day === props.view.today()
  const isOut = (day: string) => monthOf(day) !== props.view.month()
  const todayIs = (index: number) =>
    weeks().some(({ days }) => isToday(days[index] ?? '')) ? 'shown-weekday-today' : undefined
  return (
    <table class="shown-month" style={{ '--weeks': weeks().length }}>
      <caption class="visually-hidden">{formats().monthTitle(props.view.month())}</caption>
      <thead>
        <tr>
          <For each={formats().weekdays}>
            {(weekday, index) => (
              <th scope="col" class={todayIs(index())}>
                {weekday.long}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={weeks()}>
          {(week) => (
            <tr data-from-today={week.days.some(isToday) ? '' : undefined}>
              <For each={week.days}>
                {(day) => (
                  <td
                    classList={{
                      'shown-out': isOut(day),
                      'shown-today': isToday(day),
                      'shown-weekend': weekdayOf(day) > 5,
                    }}
                    aria-current={isToday(day) ? 'date' : undefined}
                  >
                    <span class="visually-hidden">{formats().day(day)}</span>
                    <time class="shown-number" datetime={day} aria-hidden="true">
                      {day.endsWith('-01') ? formats().dayInMonth(day) : Number(day.slice(8))}
                    </time>
                    <ul>
                      <For each={props.view.days().onDay(day)}>
                        {(post) => (
                          <li>
                            <Chip
                              post={post}
                              past={day < props.view.today()}
                              name={shownWords(words(), formats()).name(post)}
                              onOpen={() => props.view.openPost(post.id)}
                            />
                          </li>
                        )}
                      </For>
                    </ul>
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

function Chip(props: {
  readonly post: ListedPost
  readonly past: boolean
  readonly name: string
  readonly onOpen: () => void
}) {
  const { words, formats } = useI18n()
  const say = () => shownWords(words(), formats())
  const hasFirstLine = () => hourIn(props.post) !== '' || (props.post.channels ?? []).length > 0
  return (
    <button
      type="button"
      class="shown-chip"
      classList={{
        'shown-chip-past': props.past,
        'shown-chip-cancelled': props.post.status === 'cancelled',
      }}
      aria-label={props.name}
      title={say().title(props.post)}
      onClick={() => props.onOpen()}
    >
      <Show when={hasFirstLine() && !props.past}>
        <span class="shown-chip-line">
          <Show when={props.post.status}>{(status) => <StatusMark status={status()} />}</Show>
          <Show when={hourIn(props.post)}>{(hour) => <time>{hour()}</time>}</Show>
          <For each={props.post.channels?.slice(0, 4)}>
            {(channel) => <ChannelGlyph {...say().channel(channel)} />}
          </For>
        </span>
      </Show>
      <span class="shown-chip-title">
        <Show when={(!hasFirstLine() || props.past) && props.post.status}>
          {(status) => <StatusMark status={status()} />}
        </Show>
        <span>{say().title(props.post)}</span>
      </span>
    </button>
  )
}
