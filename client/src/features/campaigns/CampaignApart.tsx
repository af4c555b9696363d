import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { ApartNotices } from '#client/workspace/apart/ApartNotices.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Campaign } from '#shared/domain/campaign.ts'
import { createCampaignApart } from './apart-view.ts'
import { useCampaigns } from './campaigns-context.ts'

export function CampaignApart(props: { readonly campaign: Campaign }) {
  const { view, now } = useCampaigns()
  const apart = createCampaignApart({
    workspace: useWorkspace(),
    words: useWords(),
    formats: useFormats(),
    now,
    campaign: () => props.campaign,
  })
  return <ApartNotices view={apart} locked={!view.mayChange()} hasTexts={false} />
}
