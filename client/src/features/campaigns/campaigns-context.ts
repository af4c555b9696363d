import { createContext, useContext } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { CampaignsView } from './view.ts'

export interface Campaigns {
  readonly view: CampaignsView
  readonly now: Environment['now']
  readonly after: Environment['after']
}

export const CampaignsContext = createContext<Campaigns>()

export function useCampaigns(): Campaigns {
  const campaigns = useContext(CampaignsContext)
  if (!campaigns)
    throw new Error('useCampaigns: there is no <CampaignsContext.Provider> above this')
  return campaigns
}
