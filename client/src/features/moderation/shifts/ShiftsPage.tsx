import { useSearchParams } from '@solidjs/router'
import { For, onMount, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { calendarCheck, chevronLeft, chevronRight, copy } from '#client/ui/icons.ts'
import { createMedia } from '#client/ui/media.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { parseHour } from '#client/ui/time-input.ts'
import type { Toasts } from '#client/ui/toasts.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import { accessTo } from '#shared/access/roles.ts'
import { addDays } from '#shared/domain/day.ts'
import { cityOf } from '#shared/domain/zone.ts'
import { ModerationNav } from '../ModerationNav.tsx'
import { OneDay } from './OneDay.tsx'
import { PlanGrid } from './PlanGrid.tsx'
import { Swaps } from './Swaps.tsx'
import { ShiftsContext, useShifts } from './shifts-context.ts'
import { createShiftsView } from './shifts-view.ts'
import './Shifts.css'

export interface ShiftsLoans {
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly viewerZone: string
  readonly toasts: Pick<Toasts, 'replace'>
}

/** Who is on call when, a week at a time. */
export function ShiftsPage(props: ShiftsLoans) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const now = createMinutes(props.environment)
  const view = createShiftsView({
    workspace,
    now,
    viewerZone: props.viewerZone,
    firstWeekday: () => formats().firstWeekday,
  })
  const [search, setSearch] = useSearchParams<{ by?: string }>()
  const by = () => (search.by === 'people' ? 'people' : 'days')
  const hasRoom = createMedia('(min-width: 600px)')
  const isBeside = createMedia('(min-width: 1200px)')
  const colleague = createColleagues(workspace)
  const called = useCalled(colleague)
  const city = cityOf(props.viewerZone)
  const copyWeek = () => {
    // How many were added is said where that can be undone.
    if (view.copyTo(1) > 0) return view.turn(1)
    props.toasts.replace('shifts', {
      get text() {
        return words().shifts.copiedAlready
      },
      icon: copy,
    })
  }
  let days: HTMLElement | undefined
  /** Where the days stand below each other, those that are over come first. */
  const goToToday = () => {
    if (!isBeside()) days?.querySelector('.rota-today')?.scrollIntoView({ block: 'start' })
  }
  // What waits for an answer stands above all days.
  onMount(() => {
    if (!view.swaps().some(({ forMe }) => forMe)) goToToday()
  })
  const toToday = () => {
    view.toToday()
    goToToday()
  }
  const weekSaid = () => formats().days(view.week(), addDays(view.week(), 6))
  const hasOwnTimes = () =>
    view.days().some(({ shifts }) => shifts.some(({ shift }) => view.ownTimes(shift)))
  workspace.presence.tell({ page: 'moderation', post: null, doing: 'looking', day: null })
  return (
    <ShiftsContext.Provider value={{ view, colleague, called, city }}>
      <PageBar
        title={words().shifts.title}
        start={
          <div class="rota-turn">
            <IconButton
              look="ghost"
              icon={chevronLeft}
              label={words().shifts.previous}
              onClick={() => view.turn(-1)}
            />
            <Show
              when={hasRoom()}
              fallback={
                <IconButton
                  look="ghost"
                  icon={calendarCheck}
                  label={words().shifts.thisWeek}
                  onClick={toToday}
                />
              }
            >
              <Button onClick={toToday}>{words().shifts.thisWeek}</Button>
            </Show>
            <IconButton
              look="ghost"
              icon={chevronRight}
              label={words().shifts.next}
              onClick={() => view.turn(1)}
            />
          </div>
        }
        end={
          <>
            <Segmented
              label={words().shifts.by}
              value={by()}
              options={[
                { value: 'days', label: words().shifts.byDays },
                { value: 'people', label: words().shifts.byPeople },
              ]}
              onChange={(by) =>
                setSearch({ by: by === 'days' ? undefined : by }, { replace: true })
              }
            />
            <Show when={view.mayChange()}>
              <Show
                when={hasRoom()}
                fallback={<IconButton icon={copy} label={words().shifts.copy} onClick={copyWeek} />}
              >
                <Button icon={copy} onClick={copyWeek}>
                  {words().shifts.copy}
                </Button>
              </Show>
            </Show>
          </>
        }
      />
      <Show when={accessTo('moderation', workspace.me.role) !== 'none'}>
        <ModerationNav />
      </Show>
      <div class="rota">
        <h2>
          <span role="status">{words().shifts.week(weekSaid())}</span>
        </h2>
        <Show when={!view.mayChange()}>
          <p class="hint">{words().shifts.readOnly}</p>
        </Show>
        <Show when={hasOwnTimes()}>
          <p class="hint">{words().shifts.zone(cityOf(workspace.settings().timeZone))}</p>
        </Show>
        <Swaps />
        <Show when={by() === 'days'} fallback={<PlanGrid />}>
          <div
            class="rota-days"
            ref={(element) => {
              days = element
            }}
          >
            <For each={view.days().map(({ day }) => day)}>
              {(day) => (
                <Show when={view.days().find((one) => one.day === day)}>
                  {(shown) => <OneDay shown={shown()} viewerCity={city} />}
                </Show>
              )}
            </For>
          </div>
          <Hours />
        </Show>
        <Show when={view.mayChange()}>
          <CoverFields />
        </Show>
      </div>
    </ShiftsContext.Provider>
  )
}

/** So that everybody sees whether it is shared out fairly. */
function Hours() {
  const { view, colleague, called } = useShifts()
  const { words, formats } = useI18n()
  return (
    <Show when={view.hours().length > 0}>
      <section class="rota-hours" aria-label={words().shifts.hours}>
        <h3>{words().shifts.hours}</h3>
        <ul>
          <For each={view.hours()}>
            {({ person, hours }) => (
              <li>
                <Show when={colleague(person)}>
                  {(one) => <Avatar person={one()} size="tiny" />}
                </Show>
                <span>{called.first(person)}</span>
                <b>{words().shifts.hoursOf(formats().number(Math.round(hours * 10) / 10))}</b>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function CoverFields() {
  const { view } = useShifts()
  const { words } = useI18n()
  const field = (end: 'from' | 'to', example: string) => (
    <WrittenField
      label={words().shifts[end]}
      hint={null}
      placeholder={example}
      written={view.cover()?.[end] ?? ''}
      read={parseHour}
      wrong={words().shifts.hourWrong}
      onRead={(hour) => {
        if (hour === null) return view.commands.cover(null, null)
        const { from, to } = view.cover() ?? WHOLE_DAY
        view.commands.cover(end === 'from' ? hour : from, end === 'to' ? hour : to)
      }}
    />
  )
  return (
    <Disclosure summary={words().shifts.cover}>
      <p class="hint">{words().shifts.coverHint}</p>
      <div class="rota-cover">
        {field('from', '08:00')}
        {field('to', '22:00')}
      </div>
    </Disclosure>
  )
}

const WHOLE_DAY = { from: '00:00', to: '24:00' } as const
