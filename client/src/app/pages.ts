import { lazyPart } from '#client/i18n/lazy-part.tsx'

/** The pages beside the calendar that people visit now and then: one file. */
export { AuditPage } from './admin/AuditPage.tsx'
export { TokensPage } from './admin/TokensPage.tsx'
export {
  Bin,
  Campaigns,
  Charter,
  Freeze,
  Ideas,
  Pillars,
  Slots,
  Templates,
} from './lent-pages.tsx'
export { PeoplePage } from './people/PeoplePage.tsx'
export { SettingsPage } from './settings/SettingsPage.tsx'
export { NewWorkspacePage } from './workspaces/NewWorkspacePage.tsx'

/** Rarer still, or larger: files of their own. Not in the routes, where each would stand in the first page. */
export const GuestLinks = lazyPart(async () => (await import('./guests/GuestLinks.tsx')).GuestLinks)
export const Today = lazyPart(async () => (await import('./Today.tsx')).Today)
export const Import = lazyPart(async () => (await import('./Import.tsx')).Import)
