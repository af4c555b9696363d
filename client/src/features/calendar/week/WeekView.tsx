// biome-ignore-all lint/a11y/useSemanticElements: an APG grid of hours, not a table of data
// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG grid only cells take the focus
import {
  createMemo,
  createSelector,
  createSignal,
  createUniqueId,
  For,
  Index,
  onCleanup,
  onMount,
  Show,
} from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { createMedia, createPaper } from '#client/ui/media.ts'
import { remOf } from '#client/ui/rem.ts'
import { clockChangeOn, minuteOfDay } from '#shared/domain/clock-change.ts'
import { useCalendar } from '../calendar-context.ts'
import { usePeriod } from '../frame/period.ts'
import { BandCell } from './BandCell.tsx'
import { BeyondRow } from './BeyondRow.tsx'
import { beyondOf, type Sight } from './beyond.ts'
import { DayHead } from './DayHead.tsx'
import { HourCell } from './HourCell.tsx'
import { isSameRoom, laneRoom, REST, REST_FOR_FINGERS } from './lane-room.ts'
import type { Timed } from './lanes.ts'
import { PaperWeek } from './PaperWeek.tsx'
import { timeUnder } from './time-under.ts'
import { createWeekKeys } from './week-keys.ts'
import { COVERED_MINUTES, createWeekPosts } from './week-posts.ts'
import './WeekView.css'

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
/** Where a week opens: a little before people begin, or before now. */
const MORNING = 7.5
const BEFORE_NOW = 2.5
const DAY_MINUTES = 24 * 60
/** Shown above a post that somebody is led to. */
const BESIDE_MINUTES = 30
/** Until the first one is measured, in px. */
const USUAL_DAY = { width: 150, rem: 16 }

/** The hours of a week (APG grid); its days beside each other, or as many of them as there is room for. */
export function WeekView() {
  const help = createUniqueId()
  const { view, workspace, dragging, free, bringKeys, spans } = useCalendar()
  const words = useWords()
  const period = usePeriod()
  const paper = createPaper()
  const isTouched = createMedia('(pointer: coarse)')
  const rest = () => (isTouched() ? REST_FOR_FINGERS : REST)
  const [day, setDay] = createSignal(USUAL_DAY)
  const room = createMemo(() => laneRoom(day(), rest()), undefined, { equals: isSameRoom })
  const week = createWeekPosts({
    posts: workspace.posts,
    shown: view.shown,
    days: view.days,
    free,
    room,
  })
  dragging.aimWith((hand, edge) =>
    timeUnder(document, hand, edge, view.carry.carried()?.from ?? null),
  )
  bringKeys(createWeekKeys({ view, week, firstWeekday: view.firstWeekday }))
  let grid: HTMLDivElement | undefined
  let top: HTMLDivElement | undefined
  const [covered, setCovered] = createSignal(0)

  const [sight, setSight] = createSignal<Sight>({ from: 0, to: DAY_MINUTES })
  const look = () => {
    if (!grid || !top) return
    const minutes = DAY_MINUTES / (grid.scrollHeight - top.offsetHeight)
    const seen = grid.clientHeight - top.offsetHeight
    setSight({ from: grid.scrollTop * minutes, to: (grid.scrollTop + seen) * minutes })
  }
  const beyond = createMemo(() => beyondOf(week.timed(), sight(), COVERED_MINUTES))
  /** Of those before, the first one, after which the others follow; of those after, the next one. */
  const goTo = (post: Timed | undefined) => {
    if (!grid || !top || !post) return
    const hours = grid.scrollHeight - top.offsetHeight
    const minute = Math.max(0, post.minute - BESIDE_MINUTES)
    grid.scrollTop = (hours * minute) / DAY_MINUTES
    // What was pressed may be gone.
    grid
      .querySelector<HTMLElement>(`[data-post="${CSS.escape(post.post)}"]`)
      ?.focus({ preventScroll: true })
  }

  const nowIn = createMemo(() => view.days().indexOf(view.today()))
  const minute = () => minuteOfDay(view.hour())
  onMount(() => {
    if (!grid || !top) return
    const hours = grid.scrollHeight - top.offsetHeight
    const first = nowIn() < 0 ? MORNING : Math.min(MORNING, minute() / 60 - BEFORE_NOW)
    grid.scrollTop = (hours * Math.max(0, first)) / HOURS.length
    // What has the focus must not lie below the heads of the days.
    const observer = new ResizeObserver(() => {
      setCovered(top?.offsetHeight ?? 0)
      const width = top?.querySelector('.hours-day')?.clientWidth ?? USUAL_DAY.width
      setDay({ width, rem: remOf(document) })
      look()
    })
    observer.observe(top)
    observer.observe(grid)
    onCleanup(() => observer.disconnect())
  })

  const stop = createMemo(() => {
    const spot = view.spot()
    const isHere = spot.on === 'hour' && view.days().includes(spot.day)
    return isHere ? `${spot.day} ${spot.hour}` : view.tabDay()
  })
  const isStop = createSelector(stop)
  const changes = createMemo(() => {
    const { timeZone } = workspace.settings()
    return new Map(view.days().map((day) => [day, clockChangeOn(day, timeZone)]))
  })
  const aim = createMemo(() => {
    const to = view.carry.carried()?.to
    return to?.kind === 'time' ? to.at : null
  })
  const isAimedAt = createSelector(aim, (cell: string, at) => at?.slice(0, 13) === cell)
  const aimedAt = (cell: string): string | null => (isAimedAt(cell) ? aim() : null)
  return (
    <>
      <div
        ref={(element) => {
          grid = element
        }}
        class="hours"
        style={{
          '--columns': view.days().length,
          '--covered': `${covered()}px`,
          '--rest': `${rest()}rem`,
        }}
        role="grid"
        aria-label={period()}
        aria-describedby={help}
        data-scrolls=""
        onScroll={look}
      >
        <div
          ref={(element) => {
            top = element
          }}
          class="hours-top"
          data-still=""
          role="rowgroup"
        >
          <div class="hours-row" role="row">
            <span role="columnheader">
              <span class="visually-hidden">{words().week.hour}</span>
            </span>
            <Index each={view.days()}>{(day) => <DayHead day={day()} />}</Index>
          </div>
          {spans()?.drawOver(view.days)}
          <div class="hours-row hours-band" role="row">
            <span class="hours-name" role="rowheader">
              {words().week.noHour}
            </span>
            <Index each={view.days()}>
              {(day) => (
                <BandCell
                  day={day()}
                  posts={week.without(day())}
                  isStop={isStop(day())}
                  isTarget={aimedAt(day()) !== null}
                />
              )}
            </Index>
          </div>
          <BeyondRow
            where="earlier"
            text={saidOf(beyond().earlier, words().week.earlier)}
            onGo={() => goTo(beyond().earlier.at(0))}
          />
        </div>
        <div class="hours-all" role="rowgroup">
          <For each={HOURS}>
            {(hour) => (
              <div class="hours-row hours-hour" role="row">
                <span class="hours-name" role="rowheader">
                  <span>{`${String(hour).padStart(2, '0')}:00`}</span>
                </span>
                <Index each={view.days()}>
                  {(day) => (
                    <HourCell
                      day={day()}
                      hour={hour}
                      posts={week.inHour(day(), hour)}
                      rest={week.restOf(day(), hour)}
                      change={changes().get(day()) ?? null}
                      isStop={isStop(`${day()} ${hour}`)}
                      aimedAt={aimedAt(`${day()}T${String(hour).padStart(2, '0')}`)}
                    />
                  )}
                </Index>
              </div>
            )}
          </For>
          <Show when={nowIn() >= 0}>
            <div
              class="hours-now"
              style={{ '--minute': minute(), '--column': nowIn() }}
              title={view.hour()}
            />
          </Show>
        </div>
        <Show when={beyond().later.length > 0}>
          <div role="rowgroup" class="hours-foot">
            <BeyondRow
              where="later"
              text={saidOf(beyond().later, words().week.later)}
              onGo={() => goTo(beyond().later.at(0))}
            />
          </div>
        </Show>
      </div>
      <p id={help} class="visually-hidden">
        {words().week.help}
      </p>
      <Show when={paper()}>
        <PaperWeek />
      </Show>
    </>
  )
}

function saidOf(posts: readonly Timed[], say: (count: number) => string): string {
  return posts.length > 0 ? say(posts.length) : ''
}
