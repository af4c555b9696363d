import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Popover } from '#client/ui/Popover.tsx'
import { useCalendar } from '../calendar-context.ts'
import { bandHref, bandName } from './band-words.ts'
import '#client/ui/Tint.css'
import './MoreNames.css'

/** "+3", which opens all that a day is called and lies in. */
export function MoreNames(props: {
  readonly day: string
  /** What is not seen beside it. */
  readonly rest: readonly string[]
  /** Tab leads here. */
  readonly isStop: boolean
}) {
  const { marks, spans, workspace } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const title = () => formats().dayWithYear(props.day)
  return (
    <Popover
      label={title()}
      class="floating-roomy"
      trigger={(attributes) => (
        <button
          {...attributes}
          type="button"
          class="more-names"
          tabindex={props.isStop ? 0 : -1}
          aria-label={words().list.moreNames(props.rest.length, formats().list(props.rest))}
          // The calendar would go into the posts of the day.
          onKeyDown={(event) => event.key === 'Enter' && event.stopPropagation()}
        >
          {`+${props.rest.length}`}
        </button>
      )}
    >
      {() => (
        <>
          <h3 class="all-names-title">{title()}</h3>
          <ul class="all-names">
            <Show when={marks(props.day)}>
              {(mark) => <For each={mark().all}>{(name) => <li class="day-named">{name}</li>}</For>}
            </Show>
            <For each={spans()?.on(props.day)}>
              {(band) => (
                <li>
                  <a class={`all-names-band tint-${band.tint}`} href={bandHref(workspace.id, band)}>
                    {bandName(band, words())}
                    <span class="all-names-days">{formats().days(band.first, band.last)}</span>
                  </a>
                </li>
              )}
            </For>
          </ul>
        </>
      )}
    </Popover>
  )
}
