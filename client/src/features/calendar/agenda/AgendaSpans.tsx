import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { megaphone } from '#client/ui/icons.ts'
import type { Campaign } from '#shared/domain/campaign.ts'
import { useCalendar } from '../calendar-context.ts'
import { useCampaignSpans } from '../month/CampaignSpans.tsx'
import '#client/ui/Tint.css'

/** The campaigns that a day lies in, above its posts; each leads to its page. */
export function AgendaSpans(props: { readonly day: string }) {
  useCampaignSpans()
  const { spans } = useCalendar()
  const on = () => spans()?.on(props.day) ?? []
  return (
    <Show when={on().length > 0}>
      <ul class="agenda-spans">
        <For each={on()}>{(campaign) => <AgendaSpan campaign={campaign} />}</For>
      </ul>
    </Show>
  )
}

function AgendaSpan(props: { readonly campaign: Campaign }) {
  const { workspace } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const days = () => formats().days(props.campaign.first ?? '', props.campaign.last ?? '')
  return (
    <li>
      <a
        class={`agenda-span tint-${props.campaign.tint}`}
        href={`/w/${workspace.id}/campaigns?campaign=${props.campaign.id}`}
      >
        <Icon of={megaphone} size="dense" />
        <span class="visually-hidden">{words().palette.filter.campaign}</span>
        <b class="ellipsis">{props.campaign.name}</b>
        <span class="agenda-span-days">{days()}</span>
      </a>
    </li>
  )
}
