import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { megaphone } from '#client/ui/icons.ts'
import { LedgerEntry } from '#client/ui/Ledger.tsx'
import { ApartTag } from '#client/workspace/apart/ApartTag.tsx'
import { SpaceApart } from '#client/workspace/apart/SpaceApart.tsx'
import type { Campaign } from '#shared/domain/campaign.ts'
import { CampaignFields, ReadCampaign } from './CampaignFields.tsx'
import { CampaignProgress } from './CampaignProgress.tsx'
import { useCampaigns } from './campaigns-context.ts'

/** A line that says when it runs and how much is out, and opens on everything that is known of it. */
export function OneCampaign(props: {
  readonly id: string
  readonly open: boolean
  readonly onToggle: () => void
}) {
  const { view, now } = useCampaigns()
  const campaign = () => [...view.open(), ...view.archived()].find(({ id }) => id === props.id)
  return (
    <Show when={campaign()}>
      {(shown) => (
        <LedgerEntry
          open={props.open}
          onToggle={props.onToggle}
          head={
            <>
              <span class={`campaign-name tint-${shown().tint}`}>
                <Icon of={megaphone} size="dense" />
                <span class="ellipsis">{shown().name}</span>
              </span>
              <When campaign={shown()} />
              <HowMuch id={props.id} />
            </>
          }
        >
          <SpaceApart
            apart={shown().apart}
            now={now}
            onSettle={(field, value) => view.settle(shown().id, field, value)}
          />
          <Show when={view.mayChange()} fallback={<ReadCampaign campaign={shown()} />}>
            <CampaignFields campaign={shown()} />
          </Show>
          <CampaignProgress campaign={shown()} />
        </LedgerEntry>
      )}
    </Show>
  )
}

function When(props: { readonly campaign: Campaign }) {
  const { view } = useCampaigns()
  const words = useWords()
  const formats = useFormats()
  const days = () => {
    const { first, last } = props.campaign
    if (first !== null && last !== null) return formats().days(first, last)
    if (first !== null) return words().campaigns.from(formats().dayWithYear(first))
    return last === null
      ? words().campaigns.noPeriod
      : words().campaigns.until(formats().dayWithYear(last))
  }
  return (
    <span class="ledger-about">
      <span>{days()}</span>
      <Show when={view.phase(props.campaign)}>
        {(phase) => <small>{words().campaigns.phase[phase()]}</small>}
      </Show>
      <ApartTag of={props.campaign.apart} />
    </span>
  )
}

/** What is out, of all, in words and as a bar. */
function HowMuch(props: { readonly id: string }) {
  const { view } = useCampaigns()
  const words = useWords()
  const progress = () => view.progress(props.id)
  const share = () => (progress().posts === 0 ? 0 : progress().published / progress().posts)
  return (
    <span class="campaign-out">
      <span class="visually-hidden">
        {words().campaigns.outSaid(progress().published, progress().posts)}
      </span>
      <span aria-hidden="true">
        {words().campaigns.out(progress().published, progress().posts)}
      </span>
      <span class="campaign-bar" aria-hidden="true">
        <span style={{ width: `${share() * 100}%` }} />
      </span>
    </span>
  )
}
