import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { flag, megaphone } from '#client/ui/icons.ts'
import { useCalendar } from '../calendar-context.ts'
import { bandHref, bandName } from '../month/band-words.ts'
import type { Band } from '../month/bands.ts'
import { useCampaignSpans } from '../month/CampaignSpans.tsx'
import '#client/ui/Tint.css'

/** The campaigns and phases that a day lies in, above its posts; each leads to its page. */
export function AgendaSpans(props: { readonly day: string }) {
  useCampaignSpans()
  const { spans } = useCalendar()
  const on = () => spans()?.on(props.day) ?? []
  return (
    <Show when={on().length > 0}>
      <ul class="agenda-spans">
        <For each={on()}>{(band) => <AgendaSpan band={band} />}</For>
      </ul>
    </Show>
  )
}

function AgendaSpan(props: { readonly band: Band }) {
  const { workspace } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const isCampaign = () => props.band.of.kind === 'campaign'
  return (
    <li>
      <a class={`agenda-span tint-${props.band.tint}`} href={bandHref(workspace.id, props.band)}>
        <Icon of={isCampaign() ? megaphone : flag} size="dense" />
        <Show when={isCampaign()}>
          <span class="visually-hidden">{words().palette.filter.campaign}</span>
        </Show>
        <b class="ellipsis">{bandName(props.band, words())}</b>
        <span class="agenda-span-days">{formats().days(props.band.first, props.band.last)}</span>
      </a>
    </li>
  )
}
