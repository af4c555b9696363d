import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { oddityOf } from '#shared/domain/clock-change.ts'
import type { Slot } from '#shared/domain/slot.ts'
import { useSlots } from './slots-context.ts'
import type { NextDate } from './view.ts'

/** The days that come next, what is there already, and the way to leave one out. */
export function NextDates(props: { readonly slot: Slot }) {
  const { view } = useSlots()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const state = (date: NextDate): string => {
    if (date.skipped) return words().slots.isSkipped
    return date.posts === 0 ? words().slots.isFree : words().slots.filledBy(date.posts)
  }
  const clocks = (date: NextDate): string | null => {
    const oddity = oddityOf(date.at, workspace.settings().timeZone)
    return oddity === null ? null : words().slots.clocks[oddity]
  }
  return (
    <section class="slot-next">
      <h3>{words().slots.next}</h3>
      <ul>
        <For
          each={view.next(props.slot)}
          fallback={<li class="ledger-hint">{words().slots.noNext}</li>}
        >
          {(date) => (
            <li classList={{ 'slot-skipped': date.skipped }}>
              <a href={`/w/${workspace.id}/calendar/week/${date.day}`}>
                {formats().dayShort(date.day)}
              </a>
              <span class="slot-state">
                {state(date)}
                <Show when={clocks(date)}>{(note) => <small>{note()}</small>}</Show>
              </span>
              <Show when={view.mayChange()}>
                <Button
                  look="ghost"
                  size="small"
                  aria-label={
                    date.skipped
                      ? words().slots.unskipDay(formats().day(date.day))
                      : words().slots.skipDay(formats().day(date.day))
                  }
                  onClick={() => view.skip(props.slot.id, date.day, !date.skipped)}
                >
                  {date.skipped ? words().slots.unskip : words().slots.skip}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
