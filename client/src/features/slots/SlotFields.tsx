import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { SelectField } from '#client/ui/Field.tsx'
import { LedgerWarning } from '#client/ui/Ledger.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { ToggleSet } from '#client/ui/ToggleSet.tsx'
import { parseHour } from '#client/ui/time-input.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createOfferedChannels } from '#client/workspace/space/channel-use.ts'
import { type MonthDay, NTHS, readMonthDay } from '#shared/domain/recurrence/rule.ts'
import type { Slot } from '#shared/domain/slot.ts'
import { LONGEST_NAME } from '#shared/formats/limits.ts'
import { useSlots } from './slots-context.ts'

const SHORTEST_MONTH = 28
/** Weeks or months between two times that anybody plans; a record may hold more. */
const RHYTHMS = [1, 2, 3, 4, 6, 8, 12]

/** Everything of a slot, changed where it stands. */
export function SlotFields(props: { readonly slot: Slot }) {
  const { view, say } = useSlots()
  const workspace = useWorkspace()
  const offered = createOfferedChannels(workspace)
  const words = useWords()
  const formats = useFormats()
  const { id } = props.slot
  const reading = () => dateReading(view.today(), formats(), words().days.near)
  const weekdays = () =>
    formats().weekdays.map(({ long }, index) => ({
      id: String(((formats().firstWeekday - 1 + index) % 7) + 1),
      name: long,
    }))
  const rhythms = () => {
    const { everyMonths, everyWeeks } = words().slots
    const named = props.slot.monthly === null ? everyWeeks : everyMonths
    const all = RHYTHMS.includes(props.slot.every) ? RHYTHMS : [...RHYTHMS, props.slot.every]
    return all.map((weeks) => ({ value: String(weeks), label: named(weeks) }))
  }
  const day = (end: 'from' | 'until', set: (id: string, day: string | null) => void) => (
    <DayField
      label={words().slots[end]}
      {...(end === 'until' && { hint: words().slots.neverEnds })}
      day={props.slot[end]}
      reading={reading()}
      formats={formats()}
      words={words().days}
      count={(of) => workspace.posts.onDay(of).length}
      onChange={(chosen) => set(id, chosen)}
    />
  )
  return (
    <div class="ledger-fields">
      <WrittenField
        label={words().slots.name}
        longest={LONGEST_NAME}
        hint={null}
        placeholder={words().slots.nameExample}
        written={props.slot.name}
        read={(text) => text}
        wrong=""
        onRead={(name) => name !== null && view.rename(id, name)}
      />
      <Segmented
        label={words().slots.comes}
        options={(['week', 'month'] as const).map((unit) => ({
          value: unit,
          label: words().slots.comesBy[unit],
        }))}
        value={props.slot.monthly === null ? 'week' : 'month'}
        onChange={(unit) =>
          view.comeMonthly(props.slot, unit === 'week' ? null : firstOf(props.slot))
        }
      />
      <Show
        when={props.slot.monthly}
        fallback={<Weekdays slot={props.slot} weekdays={weekdays()} />}
      >
        {(on) => <DayOfMonth on={on()} slot={props.slot} weekdays={weekdays()} />}
      </Show>
      <div class="ledger-row">
        <WrittenField
          label={words().slots.hour}
          hint={words().slots.hourHint}
          placeholder={words().post.hourExample}
          written={props.slot.hour ?? ''}
          read={parseHour}
          wrong={words().post.hourWrong}
          onRead={(hour) => view.setHour(id, hour)}
        />
        <SelectField
          label={words().slots.every}
          value={String(props.slot.every)}
          options={rhythms()}
          onChange={(weeks) => view.setEvery(id, Number(weeks))}
        />
      </div>
      <ToggleSet
        label={words().slots.channels}
        options={offered(props.slot.channels).map((channel) => ({
          id: channel.id,
          name: say.channel(channel.id).name,
          mark: () => <ChannelGlyph {...say.channel(channel.id)} />,
        }))}
        chosen={props.slot.channels}
        onToggle={(channel, on) => view.toggle(id, 'channel', channel, on)}
      />
      <For each={view.gone(props.slot)}>
        {(channel) => (
          <LedgerWarning>
            <span class="grow">{words().slots.gone(channel.name)}</span>
            <Button size="small" onClick={() => view.toggle(id, 'channel', channel.id, false)}>
              {words().slots.takeOff}
            </Button>
          </LedgerWarning>
        )}
      </For>
      <Show when={workspace.labels().length > 0}>
        <ToggleSet
          label={words().slots.labels}
          options={workspace.labels()}
          chosen={props.slot.labels}
          onToggle={(label, on) => view.toggle(id, 'label', label, on)}
        />
      </Show>
      <Show when={workspace.pillars().length > 0}>
        <SelectField
          label={words().slots.pillar}
          value={props.slot.pillar ?? ''}
          options={[
            { value: '', label: words().slots.noPillar },
            ...workspace.pillars().map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={(pillar) => view.setPillar(id, pillar || null)}
        />
      </Show>
      <div class="ledger-row">
        {day('from', view.setFrom)}
        {day('until', view.setUntil)}
      </div>
      <Show when={props.slot.until !== null && props.slot.until < props.slot.from}>
        <LedgerWarning>{words().slots.endsBefore}</LedgerWarning>
      </Show>
    </div>
  )
}

interface Weekday {
  readonly id: string
  readonly name: string
}

function Weekdays(props: { readonly slot: Slot; readonly weekdays: readonly Weekday[] }) {
  const { view } = useSlots()
  const words = useWords()
  const { id } = props.slot
  return (
    <>
      <ToggleSet
        label={words().slots.weekdays}
        options={props.weekdays}
        chosen={props.slot.weekdays.map(String)}
        onToggle={(weekday, on) => view.toggle(id, 'weekday', weekday, on)}
      />
      <Show when={props.slot.weekdays.length === 0}>
        <p class="ledger-hint">{words().slots.noWeekday}</p>
      </Show>
    </>
  )
}

/** Which day of its months: of a date that some of them lack, that is said. */
function DayOfMonth(props: {
  readonly on: MonthDay
  readonly slot: Slot
  readonly weekdays: readonly Weekday[]
}) {
  const { view } = useSlots()
  const words = useWords()
  const which = () => (props.on.kind === 'date' ? 'date' : String(props.on.nth))
  const days = () => {
    if (props.on.kind === 'weekday')
      return props.weekdays.map(({ id, name }) => ({ value: id, label: name }))
    const dates = Array.from({ length: 31 }, (_, index) => String(index + 1))
    return [
      ...dates.map((day) => ({ value: day, label: day })),
      { value: 'last', label: words().series.onMonth.lastDay },
    ]
  }
  const set = (text: string) => {
    const on = readMonthDay(text)
    if (on) view.setMonthDay(props.slot.id, on)
  }
  const isLacking = () =>
    props.on.kind === 'date' && props.on.day !== 'last' && props.on.day > SHORTEST_MONTH
  return (
    <>
      <div class="ledger-row">
        <SelectField
          label={words().slots.which}
          value={which()}
          options={[
            { value: 'date', label: words().slots.aDate },
            ...NTHS.map((nth) => ({ value: String(nth), label: words().series.onMonth.nths[nth] })),
          ]}
          onChange={(nth) => {
            const weekday = props.on.kind === 'weekday' ? props.on.weekday : 1
            set(nth === 'date' ? '1' : `${nth}/${weekday}`)
          }}
        />
        <SelectField
          label={words().series.monthDay}
          value={String(props.on.kind === 'date' ? props.on.day : props.on.weekday)}
          options={days()}
          onChange={(day) => set(props.on.kind === 'date' ? day : `${props.on.nth}/${day}`)}
        />
      </div>
      <Show when={isLacking()}>
        <p class="ledger-hint">{words().slots.monthsLack}</p>
      </Show>
    </>
  )
}

/** Where somebody begins: the first of the weekday that it had. */
function firstOf({ weekdays }: Slot): MonthDay {
  return { kind: 'weekday', nth: 1, weekday: weekdays[0] ?? 1 }
}
