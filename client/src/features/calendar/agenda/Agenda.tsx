import { For, type JSX, Show } from 'solid-js'
import { dayShortFrom, isSameYear } from '#client/i18n/day-from.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { Button } from '#client/ui/Button.tsx'
import { plus } from '#client/ui/icons.ts'
import { livedOrder, nowAmong } from '#client/workspace/posts/lived-day.ts'
import { addDays } from '#shared/domain/day.ts'
import { useCalendar } from '../calendar-context.ts'
import { EmptyCalendar } from '../frame/EmptyCalendar.tsx'
import { useOverlays } from '../overlays/use-overlays.ts'
import { AgendaSlot } from '../slots/AgendaSlot.tsx'
import { itemsOf } from '../slots/items.ts'
import { useFreeSlots } from '../slots/use-free-slots.tsx'
import { AgendaPost } from './AgendaPost.tsx'
import { AgendaSpans } from './AgendaSpans.tsx'
import { PhoneHeader } from './PhoneHeader.tsx'
import { WeekStrip } from './WeekStrip.tsx'

const FilterNews = lazyDetail(async () => (await import('../filters/filter-parts.ts')).FilterNews)
const NoMatch = lazyDetail(async () => (await import('../filters/filter-parts.ts')).NoMatch)

/** In letters. */
const LONGEST_TITLE = 17

/** The calendar on a phone: a week to choose from, and the day as a list. */
export function Agenda(props: {
  readonly onIdeas: () => void
  /** Whether all is saved, and the bell: for where there is no rail that says it. */
  readonly sync: JSX.Element
}) {
  const { view, workspace, isEmpty, marks } = useCalendar()
  useOverlays()
  const free = useFreeSlots()
  const words = useWords()
  const formats = useFormats()
  const day = () => view.tabDay()
  const ids = () => view.shown.onDay(day())
  const all = () => workspace.posts.onDay(day()).length
  const hidden = () => all() - ids().length
  const itemOf = (id: string) => {
    const item = free.of(id) ?? workspace.posts.get(id)
    return item && 'at' in item ? item : null
  }
  const items = () => {
    const all = itemsOf(ids(), free.on(day()), workspace.posts)
    return day() === view.today() ? livedOrder(all, itemOf) : all
  }
  const turn = (days: number) => view.go({ on: 'day', day: addDays(day(), days) })

  /** On one line, beside the buttons of a phone. */
  const title = () => {
    const whole = formats().day(day())
    const fits = whole.length <= LONGEST_TITLE && isSameYear(day(), view.today())
    return capital(fits ? whole : dayShortFrom(formats(), day(), view.today()))
  }
  /** The line of the present stands before the first post that is still to come. */
  const nowAt = () => {
    if (day() !== view.today()) return null
    return nowAmong(items(), itemOf, view.hour)
  }
  return (
    <>
      <PhoneHeader
        title={title()}
        picksMonth
        turns={{
          names: [words().calendar.previousWeek, words().calendar.nextWeek],
          turn: (step) => turn(step * 7),
        }}
        onIdeas={props.onIdeas}
        showsToday={day() === view.today()}
        sync={props.sync}
      />
      <FilterNews />
      <WeekStrip day={day()} onTurn={turn} />
      <div class="agenda-body" role="tabpanel" aria-label={formats().day(day())} data-scrolls="">
        <AgendaSpans day={day()} />
        <Show when={marks(day())}>
          {(mark) => <p class="agenda-named">{mark().all.join(', ')}</p>}
        </Show>
        <Show
          when={items().length > 0}
          fallback={
            <Show when={!isEmpty()} fallback={<EmptyCalendar />}>
              <Show when={hidden() === 0} fallback={<NoMatch hidden={hidden()} />}>
                <div class="agenda-empty">
                  <p>
                    {workspace.ready() ? words().agenda.noPostsThatDay : words().calendar.arriving}
                  </p>
                  <Show when={workspace.ready() && workspace.readOnly() === null}>
                    <Button size="touch" icon={plus} onClick={() => view.newPost(day())}>
                      {words().empty.preparePost}
                    </Button>
                  </Show>
                </div>
              </Show>
            </Show>
          }
        >
          <ol class="agenda" data-day={day()}>
            <For each={items()}>
              {(id, index) => (
                <>
                  <Show when={nowAt() === index()}>
                    <NowLine />
                  </Show>
                  <Show
                    when={free.of(id)}
                    fallback={
                      <AgendaPost
                        post={id}
                        onFocus={() => view.at({ on: 'post', day: day(), post: id })}
                      />
                    }
                  >
                    {(one) => <AgendaSlot free={one()} />}
                  </Show>
                </>
              )}
            </For>
            <Show when={nowAt() === items().length}>
              <NowLine />
            </Show>
          </ol>
          <Show when={hidden() > 0}>
            <p class="agenda-hidden">{words().calendar.postsOf(ids().length, all())}</p>
          </Show>
        </Show>
      </div>
    </>
  )
}

function NowLine() {
  const { view } = useCalendar()
  return (
    <li class="agenda-now">
      <time>{view.hour()}</time>
      <span />
    </li>
  )
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
