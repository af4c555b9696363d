import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import type { ClockChange } from '#shared/domain/clock-change.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import './Series.css'

export interface Moment {
  readonly from?: LocalTime
  readonly at: LocalTime
  readonly oddity: ClockChange['kind'] | null
  readonly note?: string | null
}

/** When posts will go out, before anything is done: the reader sees every date. */
export function MomentList(props: {
  readonly label: string
  readonly moments: readonly Moment[]
  readonly none: string
}) {
  const words = useWords()
  const formats = useFormats()
  const when = (at: LocalTime) =>
    [formats().dayShortWithYear(dayOf(at)), hourOf(at)].filter(Boolean).join(', ')
  return (
    <section class="moments" aria-label={props.label}>
      <h3 class="field-label">{props.label}</h3>
      <ol tabindex={0}>
        <For each={props.moments} fallback={<li class="hint">{props.none}</li>}>
          {(moment) => (
            <li>
              <Show when={moment.from}>
                {(from) => <span class="moment-from">{when(from())} → </span>}
              </Show>
              {when(moment.at)}
              <Show when={moment.note}>
                <small>{moment.note}</small>
              </Show>
              <Show when={moment.oddity}>
                {(oddity) => <small class="moment-odd">{words().series.clocks[oddity()]}</small>}
              </Show>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}
