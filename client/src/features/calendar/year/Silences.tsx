import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { monthOf } from '#shared/domain/day.ts'
import type { Gap } from '#shared/domain/year.ts'
import { useCalendar } from '../calendar-context.ts'
import { leads, useDayOpener } from './use-day-opener.ts'
import { useYear } from './year-context.ts'
import type { Gaps } from './year-view.ts'

/** More of them nobody reads: the strip shows them all. */
const MOST = 8

/** The longest times without a post, in words, and the way to each: of each channel that is filtered by. */
export function Silences() {
  const view = useYear()
  const words = useWords()
  const formats = useFormats()
  return (
    <aside class="silences" aria-label={words().year.silences}>
      <p class="silences-total">
        <span class="silences-count">{formats().number(view.count())}</span>{' '}
        {words().year.total(view.count())}
      </p>
      <Show when={view.count() > 0}>
        <h2>{words().year.silences}</h2>
        <For each={view.silences()}>{(gaps) => <SilencesOf gaps={gaps} />}</For>
      </Show>
    </aside>
  )
}

function SilencesOf(props: { readonly gaps: Gaps }) {
  const { say } = useCalendar()
  const words = useWords()
  return (
    <>
      <Show when={props.gaps.channel}>
        {(id) => (
          <h3>
            <span aria-hidden="true">
              <ChannelGlyph {...say.channel(id())} />
            </span>
            {say.channel(id()).name}
          </h3>
        )}
      </Show>
      <Show
        when={props.gaps.gaps.length > 0}
        fallback={<p class="silences-none">{words().year.noSilence}</p>}
      >
        <ul>
          <For each={props.gaps.gaps.slice(0, MOST)}>
            {(gap) => (
              <li>
                <Silence gap={gap} />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  )
}

function Silence(props: { readonly gap: Gap }) {
  const { hrefOf } = useCalendar()
  const openDay = useDayOpener()
  const words = useWords()
  const formats = useFormats()
  return (
    <a
      class="silence"
      href={hrefOf({ view: 'month', date: monthOf(props.gap.from) })}
      onClick={(event) => leads(event, () => openDay(props.gap.from))}
    >
      <span>
        {words().year.fromTo(
          formats().dayInMonth(props.gap.from),
          formats().dayInMonth(props.gap.to),
        )}
      </span>
      <span class="silence-days">{words().year.days(props.gap.days)}</span>
    </a>
  )
}
