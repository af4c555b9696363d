import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Switch } from '#client/ui/Field.tsx'
import { trash2 } from '#client/ui/icons.ts'
import { LedgerEntry } from '#client/ui/Ledger.tsx'
import { ApartTag } from '#client/workspace/apart/ApartTag.tsx'
import { SpaceApart } from '#client/workspace/apart/SpaceApart.tsx'
import { monthDaySentence } from '#client/workspace/space/month-day-sentence.ts'
import { readMonthDay } from '#shared/domain/recurrence/rule.ts'
import type { Slot } from '#shared/domain/slot.ts'
import { NextDates } from './NextDates.tsx'
import { SlotFields } from './SlotFields.tsx'
import { useSlots } from './slots-context.ts'

/** A line that says when it comes and where it goes, and opens on everything that is known of it. */
export function OneSlot(props: {
  readonly id: string
  readonly open: boolean
  /** It was just made here: what its name did not say comes next. */
  readonly begun: boolean
  readonly onToggle: () => void
}) {
  const { view, hidden } = useSlots()
  const words = useWords()
  const slot = () => view.slots().find(({ id }) => id === props.id)
  return (
    <Show when={slot()}>
      {(shown) => (
        <LedgerEntry
          open={props.open}
          begun={props.begun}
          onToggle={props.onToggle}
          head={
            <>
              <b class="ledger-name ellipsis">{shown().name}</b>
              <When slot={shown()} />
              <Where slot={shown()} />
            </>
          }
        >
          <Apart slot={shown()} />
          <Show when={view.mayChange()}>
            <SlotFields slot={shown()} />
          </Show>
          <div class="ledger-side">
            <NextDates slot={shown()} />
            <div class="ledger-ways">
              <Switch
                label={words().slots.shownHere}
                checked={!hidden.has(props.id)}
                onChange={(on) => hidden.set(props.id, !on)}
              />
              <Show when={view.mayChange()}>
                <Button look="ghost" icon={trash2} onClick={() => view.remove(props.id)}>
                  {words().slots.remove}
                </Button>
              </Show>
            </div>
          </div>
        </LedgerEntry>
      )}
    </Show>
  )
}

function Apart(props: { readonly slot: Slot }) {
  const { view, now } = useSlots()
  const words = useWords()
  const formats = useFormats()
  const ownText = (field: string, value: string) => {
    if (field === 'monthly') {
      const on = readMonthDay(value)
      return on && monthDaySentence(on, words().series, formats())
    }
    if (field !== 'every') return null
    return props.slot.monthly === null
      ? words().slots.everyWeeks(Number(value))
      : words().slots.everyMonths(Number(value))
  }
  return (
    <SpaceApart
      apart={props.slot.apart}
      now={now}
      ownText={(field, value) => ownText(field, String(value))}
      onSettle={(field, value) => view.settle(props.slot.id, field, value)}
    />
  )
}

function When(props: { readonly slot: Slot }) {
  const words = useWords()
  const formats = useFormats()
  const days = () => {
    const { monthly } = props.slot
    if (monthly !== null) return monthDaySentence(monthly, words().series, formats())
    const { weekdays } = formats()
    const named = props.slot.weekdays.map(
      (day) => weekdays[(day - formats().firstWeekday + 7) % 7]?.long ?? '',
    )
    return named.length === 0 ? words().slots.noDay : formats().list(named)
  }
  return (
    <span class="ledger-about">
      {[days(), props.slot.hour].filter(Boolean).join(', ')}
      <Show when={props.slot.every > 1 || props.slot.monthly !== null}>
        <small>
          {props.slot.monthly === null
            ? words().slots.everyWeeks(props.slot.every)
            : words().slots.everyMonths(props.slot.every)}
        </small>
      </Show>
      <ApartTag of={props.slot.apart} />
    </span>
  )
}

function Where(props: { readonly slot: Slot }) {
  const { say } = useSlots()
  return (
    <span class="ledger-marks">
      <For each={props.slot.channels}>{(id) => <ChannelGlyph {...say.channel(id)} />}</For>
    </span>
  )
}
