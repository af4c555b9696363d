import { createEffect, createSignal, type JSX, on, onCleanup, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { chevronLeft, chevronRight } from '#client/ui/icons.ts'
import { Segmented } from '#client/ui/Segmented.tsx'
import { monthOf } from '#shared/domain/day.ts'
import { ShownList } from './ShownList.tsx'
import { ShownMonth } from './ShownMonth.tsx'
import { ShownPostPanel } from './ShownPostPanel.tsx'
import type { ShownView } from './shown-view.ts'
import './ShownCalendar.css'

export interface ShownCalendarProps {
  readonly view: ShownView
  readonly watchMedia: (query: string, changed: (matches: boolean) => void) => () => void
  /** At the far end of the tools. */
  readonly tools?: JSX.Element
  /** Under the tools: whose clocks the hours are on. */
  readonly note?: string | null
}

/** A month is too narrow for a phone, which has the list. */
const NARROW = '(max-width: 719px)'

/** A calendar to look at: by month or as a list; a post opens whole. */
export function ShownCalendar(props: ShownCalendarProps) {
  const { words, formats } = useI18n()
  const [narrow, setNarrow] = createSignal(false)
  onCleanup(props.watchMedia(NARROW, setNarrow))
  const { view } = props
  const isList = () => narrow() || view.look() === 'list'
  let body: HTMLDivElement | undefined
  // The day comes first: of the month that we are in, what is over lies above what is seen.
  createEffect(
    on([view.month, isList], () => {
      if (!body) return
      body.scrollTop = 0
      const isNow = view.month() === monthOf(view.today())
      const place = isNow ? body.querySelector('[data-from-today]') : null
      if (!place) return
      const header = body.querySelector('thead')?.clientHeight ?? 0
      const away = place.getBoundingClientRect().top - body.getBoundingClientRect().top
      body.scrollTop = away - header
    }),
  )
  const isEmpty = () => view.days().daysOf(view.month()).length === 0
  return (
    <div class="shown" classList={{ 'shown-as-list': isList() }}>
      <div class="shown-tools">
        <h2 aria-live="polite">{formats().monthTitle(view.month())}</h2>
        <span class="shown-turns">
          <IconButton
            look="ghost"
            icon={chevronLeft}
            label={words().guest.previousMonth}
            onClick={() => view.turn(-1)}
          />
          <IconButton
            look="ghost"
            icon={chevronRight}
            label={words().guest.nextMonth}
            onClick={() => view.turn(1)}
          />
          <Show when={view.month() !== monthOf(view.today())}>
            <Button size="small" onClick={() => view.goTo(view.today())}>
              {words().guest.thisMonth}
            </Button>
          </Show>
        </span>
        <Show when={props.note}>{(note) => <span class="shown-note">{note()}</span>}</Show>
        <span class="shown-end">
          <Show when={!narrow()}>
            <Segmented
              label={words().guest.views}
              options={[
                { value: 'month', label: words().guest.month },
                { value: 'list', label: words().guest.list },
              ]}
              value={view.look()}
              onChange={view.setLook}
            />
          </Show>
          {props.tools}
        </span>
      </div>
      <div
        ref={(element) => {
          body = element
        }}
        class="shown-body"
      >
        <Show when={isList()} fallback={<ShownMonth view={view} />}>
          <Show when={isEmpty()}>
            <NothingThisMonth view={view} />
          </Show>
        </Show>
        <ShownList view={view} month={isList() ? view.month() : null} />
      </div>
      <ShownPostPanel view={view} />
    </div>
  )
}

function NothingThisMonth(props: { readonly view: ShownView }) {
  const { words, formats } = useI18n()
  return (
    <div class="shown-nothing">
      <EmptyState
        cells={0}
        title={words().guest.noPosts}
        detail={
          props.view.next() === null
            ? words().guest.nothingMore
            : words().guest.noPostsDetail(formats().dayWithYear(props.view.next() ?? ''))
        }
        actions={
          <Show when={props.view.next()}>
            {(day) => (
              <Button onClick={() => props.view.goTo(day())}>{words().guest.goToNext}</Button>
            )}
          </Show>
        }
      />
    </div>
  )
}
