// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: an APG grid; on paper and in the clipboard it is a table
// biome-ignore-all lint/a11y/useFocusableInteractive: its cells have the focus
import { For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { hourOf } from '#shared/domain/local-time.ts'
import type { RotaCell } from '#shared/domain/moderation/rota.ts'
import type { Shift } from '#shared/domain/moderation/shift.ts'
import { PlanHours } from './PlanHours.tsx'
import { createRotaPlan, type RotaPlan, shortHour } from './plan-view.ts'
import { useShifts } from './shifts-context.ts'
import './PlanGrid.css'

const STEPS: Readonly<Record<string, readonly [people: number, days: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -7],
  End: [0, 7],
}

/** A week by people and days: what is chosen above is painted into the cells. */
export function PlanGrid() {
  const { view } = useShifts()
  const { words, formats } = useI18n()
  const plan = createRotaPlan(view)
  let grid: HTMLTableElement | undefined
  let painting: number | null = null

  const cellUnder = (event: PointerEvent): RotaCell | null => {
    const found = document.elementFromPoint(event.clientX, event.clientY)
    const cell = found?.closest<HTMLElement>('[data-person]')
    if (!cell || !grid?.contains(cell)) return null
    return { person: cell.dataset.person ?? '', day: cell.dataset.day ?? '' }
  }
  const focus = (cell: RotaCell | null) => {
    if (cell)
      grid
        ?.querySelector<HTMLElement>(`[data-person="${cell.person}"][data-day="${cell.day}"]`)
        ?.focus()
  }
  const end = (event: PointerEvent, paints: boolean) => {
    if (painting !== event.pointerId) return
    painting = null
    if (paints) plan.paint()
    plan.narrow()
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = STEPS[event.key]
    if (step) focus(plan.step(...step, event.shiftKey))
    else if ((event.key === 'Enter' || event.key === ' ') && view.mayChange()) plan.paint()
    else if (event.key === 'Escape' && plan.isWide()) plan.narrow()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <section class="shift-plan" aria-label={words().shifts.byPeople}>
      <Show when={view.mayChange()}>
        <PlanHours plan={plan} />
      </Show>
      <table
        ref={(element) => {
          grid = element
        }}
        role="grid"
        class="plan-grid"
        classList={{ 'plan-open': view.mayChange() }}
        aria-label={words().shifts.byPeople}
        aria-multiselectable="true"
        onKeyDown={press}
        onPointerDown={(event) => {
          const cell = cellUnder(event)
          if (!cell || event.button !== 0 || !event.isPrimary || !view.mayChange()) return
          painting = event.pointerId
          plan.goTo(cell, event.shiftKey)
        }}
        onPointerMove={(event) => {
          const cell = painting === event.pointerId ? cellUnder(event) : null
          if (cell) plan.goTo(cell, true)
        }}
        onPointerUp={(event) => end(event, true)}
        onPointerCancel={(event) => end(event, false)}
      >
        <thead>
          <tr>
            <td />
            <For each={view.days()}>
              {({ day }) => (
                <th scope="col" classList={{ 'plan-today': day === view.today() }}>
                  <abbr title={formats().day(day)}>
                    <span>{weekdayOf(formats().dayShort(day))}</span> <b>{Number(day.slice(8))}</b>
                  </abbr>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={plan.people().map(({ id }) => id)}>
            {(person) => <Row plan={plan} person={person} />}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words().shifts.uncovered}</th>
            <For each={view.days()}>
              {({ gaps }) => (
                <td>
                  <For each={gaps} fallback={<span class="visually-hidden">–</span>}>
                    {(gap) => <Span of={gap} />}
                  </For>
                </td>
              )}
            </For>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** `lun.` of `lun. 12 oct.` */
function weekdayOf(day: string): string {
  return day.split(/[\s,]/)[0] ?? ''
}

function Row(props: { readonly plan: RotaPlan; readonly person: string }) {
  const { view, colleague, called } = useShifts()
  const { words, formats } = useI18n()
  const name = () => called.first(props.person)
  const hours = () => view.hours().find(({ person }) => person === props.person)?.hours ?? 0
  return (
    <tr>
      <th scope="row">
        <span class="plan-person">
          <Show when={colleague(props.person)}>
            {(one) => (
              <span aria-hidden="true">
                <Avatar person={one()} size="tiny" />
              </span>
            )}
          </Show>
          <span class="plan-name">{name()}</span>
          <small>{words().shifts.hoursOf(formats().number(Math.round(hours() * 10) / 10))}</small>
        </span>
      </th>
      <For each={view.days().map(({ day }) => day)}>
        {(day) => <Cell plan={props.plan} person={props.person} day={day} name={name()} />}
      </For>
    </tr>
  )
}

function Cell(props: {
  readonly plan: RotaPlan
  readonly person: string
  readonly day: string
  readonly name: string
}) {
  const { view } = useShifts()
  const { words, formats } = useI18n()
  const own = (): RotaCell => ({ person: props.person, day: props.day })
  const shifts = () => props.plan.at(own())
  const isStop = () => {
    const spot = props.plan.spot()
    if (spot) return spot.person === props.person && spot.day === props.day
    return props.plan.people()[0]?.id === props.person && view.days()[0]?.day === props.day
  }
  const said = () =>
    shifts().map(({ from, to }) => words().shifts.span(hourOf(from) ?? '', hourOf(to) ?? ''))
  return (
    <td
      role="gridcell"
      tabindex={isStop() ? 0 : -1}
      data-person={props.person}
      data-day={props.day}
      classList={{
        'plan-meant': props.plan.isWithin(own()) && props.plan.isWide(),
        'plan-today': props.day === view.today(),
      }}
      aria-selected={props.plan.isWithin(own())}
      aria-label={words().shifts.cell(
        props.name,
        formats().day(props.day),
        said().length > 0 ? formats().list(said()) : words().shifts.free,
      )}
      onFocus={() => {
        if (!props.plan.isWithin(own())) props.plan.goTo(own(), false)
      }}
    >
      <For each={shifts()}>
        {(shift) => (
          <Span of={shift} isChosen={props.plan.isPainted(own()) && isChosen(props.plan, shift)} />
        )}
      </For>
    </td>
  )
}

function isChosen(plan: RotaPlan, { from, to }: Shift): boolean {
  const hours = plan.hours()
  return hourOf(from) === hours.from && hourOf(to) === hours.to
}

/** `8–14`, which breaks after the dash where a cell is narrow. */
function Span(props: {
  readonly of: { readonly from: string; readonly to: string }
  readonly isChosen?: boolean
}) {
  return (
    <span class="plan-span" classList={{ 'plan-chosen': props.isChosen ?? false }}>
      {shortHour(props.of.from)}–<wbr />
      {shortHour(props.of.to, '24')}
    </span>
  )
}
