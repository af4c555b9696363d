import { createMemo, For, Match, Show, Switch } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { arrowLeftRight, plus, triangleAlert } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { addDays } from '#shared/domain/day.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { Span } from '#shared/domain/moderation/rota.ts'
import { ShiftForm } from './ShiftForm.tsx'
import { useShifts } from './shifts-context.ts'
import type { RotaDay, RotaShift } from './shifts-view.ts'

/** The shifts of a day by their hours, and between them where nobody is. */
export function OneDay(props: { readonly shown: RotaDay; readonly viewerCity: string }) {
  const { view } = useShifts()
  const { formats } = useI18n()
  const keys = createMemo(() =>
    [
      ...props.shown.shifts.map(({ shift }) => ({ at: shift.from, key: shift.id })),
      ...props.shown.gaps.map(({ from }) => ({ at: from, key: from })),
    ]
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
      .map(({ key }) => key),
  )
  return (
    <section
      class="rota-day"
      classList={{ 'rota-today': props.shown.day === view.today() }}
      aria-label={formats().day(props.shown.day)}
    >
      <div class="rota-head">
        <h3>{formats().dayShort(props.shown.day)}</h3>
        <Show when={view.mayChange()}>
          <Add day={props.shown.day} />
        </Show>
      </div>
      <ul>
        {/* By their names: what has the focus stays when others change. */}
        <For each={keys()}>
          {(key) => (
            <Switch>
              <Match when={props.shown.shifts.find(({ shift }) => shift.id === key)}>
                {(one) => <Line one={one()} city={props.viewerCity} />}
              </Match>
              <Match when={props.shown.gaps.find(({ from }) => from === key)}>
                {(gap) => <Gap span={gap()} day={props.shown.day} />}
              </Match>
            </Switch>
          )}
        </For>
      </ul>
    </section>
  )
}

function Add(props: { readonly day: string }) {
  const { words, formats } = useI18n()
  return (
    <Popover
      label={words().shifts.addOn(formats().day(props.day))}
      side="below-end"
      class="floating-roomy"
      trigger={(attributes) => (
        <IconButton
          {...attributes}
          look="ghost"
          size="small"
          icon={plus}
          label={words().shifts.addOn(formats().day(props.day))}
        />
      )}
    >
      {(close) => <ShiftForm day={props.day} shift={null} onClose={close} />}
    </Popover>
  )
}

function Gap(props: { readonly span: Span; readonly day: string }) {
  const { words } = useI18n()
  const isWholeDay = () =>
    props.span.from === `${props.day}T00:00` && props.span.to === `${addDays(props.day, 1)}T00:00`
  const end = () => (dayOf(props.span.to) > props.day ? '24:00' : hourOf(props.span.to))
  return (
    <li class="rota-gap">
      {isWholeDay()
        ? words().shifts.gapDay
        : words().shifts.gap(hourOf(props.span.from) ?? '', end() ?? '')}
    </li>
  )
}

function Line(props: { readonly one: RotaShift; readonly city: string }) {
  const { view, colleague, called } = useShifts()
  const workspace = useWorkspace()
  const { words } = useI18n()
  const shift = () => props.one.shift
  const hours = () => ({ from: hourOf(shift().from) ?? '', to: hourOf(shift().to) ?? '' })
  const own = () => view.ownTimes(shift())
  const isAsked = () => view.isAsked(shift().id)
  const isMine = () => shift().person === workspace.me.id
  const classes = () => ({ 'rota-mine': isMine() })
  const content = () => (
    <>
      <span class="rota-hours-of">
        {hours().from}–{hours().to}
      </span>
      <span class="rota-who">
        <span class="rota-face" aria-hidden="true">
          <Show when={colleague(shift().person)}>
            {(person) => <Avatar person={person()} size="tiny" />}
          </Show>
        </span>
        <span>{called.first(shift().person)}</span>
        <Show when={isMine()}>
          <span class="visually-hidden">{words().shifts.yours}</span>
        </Show>
      </span>
      <Show when={own()}>
        {(times) => (
          <small>
            {words().shifts.own(hourOf(times().from) ?? '', hourOf(times().to) ?? '', props.city)}
          </small>
        )}
      </Show>
      <Show when={props.one.goesOn}>
        <small>{words().shifts.sinceYesterday}</small>
      </Show>
      <Show when={props.one.isDoubled}>
        <small class="rota-doubled">
          <Icon of={triangleAlert} size="dense" />
          {words().shifts.doubled}
        </small>
      </Show>
      <Show when={isAsked()}>
        <small class="rota-asked">
          <Icon of={arrowLeftRight} size="dense" />
          {words().shifts.asked}
        </small>
      </Show>
    </>
  )
  return (
    <li>
      <Show
        when={view.mayChange()}
        fallback={
          <div class="rota-shift" classList={classes()}>
            {content()}
          </div>
        }
      >
        <Popover
          label={words().shifts.change}
          class="floating-roomy"
          trigger={(attributes) => (
            <button {...attributes} type="button" class="rota-shift" classList={classes()}>
              {content()}
            </button>
          )}
        >
          {(close) => <ShiftForm day={dayOf(shift().from)} shift={shift()} onClose={close} />}
        </Popover>
      </Show>
    </li>
  )
}
