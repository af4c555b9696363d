/** The pages beside the calendar that people visit now and then: one file. */
export { BinPage } from '#client/features/bin/BinPage.tsx'
export { CampaignsPage } from '#client/features/campaigns/CampaignsPage.tsx'
export { IdeasPage } from '#client/features/ideas/IdeasPage.tsx'
export { AuditPage } from './admin/AuditPage.tsx'
export { TokensPage } from './admin/TokensPage.tsx'
export { PeoplePage } from './people/PeoplePage.tsx'
export { SettingsPage } from './settings/SettingsPage.tsx'
export { NewWorkspacePage } from './workspaces/NewWorkspacePage.tsx'
