import type { RouteDefinition, RouteSectionProps } from '@solidjs/router'
import { CalendarPage } from '#client/features/calendar/CalendarPage.tsx'
import { lazyPart } from '#client/i18n/lazy-part.tsx'
import { useApp } from './app-context.tsx'
import { HomePage } from './gate/HomePage.tsx'
import { Bell } from './notices/late-parts.tsx'
import { CalmSync } from './shell/SyncButton.tsx'
import { type OpenWorkspace, WorkspaceFrame } from './WorkspaceFrame.tsx'

const SetupPage = lazyPart(async () => (await import('./gate/pages.ts')).SetupPage)
const NotFoundGate = lazyPart(async () => (await import('./gate/pages.ts')).NotFoundGate)
const NotFoundPage = lazyPart(async () => (await import('./gate/pages.ts')).NotFoundPage)
const JoinPage = lazyPart(async () => (await import('./gate/pages.ts')).JoinPage)
const SignInPage = lazyPart(async () => (await import('./gate/pages.ts')).SignInPage)
const SharePage = lazyPart(async () => (await import('./gate/pages.ts')).SharePage)
const SettingsPage = lazyPart(async () => (await import('./pages.ts')).SettingsPage)

const Guest = lazyPart(async () => (await import('./guests/Guest.tsx')).Guest)

const GuestLinks = lazyPart(async () => (await import('./guests/GuestLinks.tsx')).GuestLinks)
const NewWorkspacePage = lazyPart(async () => (await import('./pages.ts')).NewWorkspacePage)
const TokensPage = lazyPart(async () => (await import('./pages.ts')).TokensPage)
const AuditPage = lazyPart(async () => (await import('./pages.ts')).AuditPage)
const PeoplePage = lazyPart(async () => (await import('./pages.ts')).PeoplePage)

const Campaigns = lazyPart(async () => (await import('./pages.ts')).Campaigns)
const Charter = lazyPart(async () => (await import('./pages.ts')).Charter)
const Ideas = lazyPart(async () => (await import('./pages.ts')).Ideas)
const Pillars = lazyPart(async () => (await import('./pages.ts')).Pillars)
const Slots = lazyPart(async () => (await import('./pages.ts')).Slots)
const Templates = lazyPart(async () => (await import('./pages.ts')).Templates)
const Freeze = lazyPart(async () => (await import('./pages.ts')).Freeze)
const Moderation = lazyPart(async () => (await import('./moderation-pages.tsx')).Moderation)
const Bin = lazyPart(async () => (await import('./pages.ts')).Bin)
const Import = lazyPart(async () => (await import('./Import.tsx')).Import)

function Calendar() {
  const { browser, environment } = useApp()
  return (
    <CalendarPage
      environment={environment}
      viewerZone={browser.timeZone}
      download={browser.download}
      memory={browser.memory}
      sync={
        <>
          <CalmSync />
          <Bell place="head" />
        </>
      }
    />
  )
}

/** Every address of the app. The calendar comes with the first load, everything else when somebody goes there. */
export function routes(openWorkspace: OpenWorkspace): RouteDefinition[] {
  return [
    { path: '/', component: HomePage },
    { path: '/setup', component: SetupPage },
    { path: '/join', component: JoinPage },
    { path: '/sign-in', component: SignInPage },
    { path: '/guest', component: Guest },
    { path: '/share', component: SharePage },
    { path: '/new', component: NewWorkspacePage },
    {
      path: '/w/:workspace',
      component: (route: RouteSectionProps) => (
        <WorkspaceFrame open={openWorkspace}>{route.children}</WorkspaceFrame>
      ),
      children: [
        { path: '/calendar/*scene', component: Calendar },
        { path: '/guests', component: GuestLinks },
        { path: '/people', component: PeoplePage },
        { path: '/campaigns', component: Campaigns },
        { path: '/pillars', component: Pillars },
        { path: '/ideas', component: Ideas },
        { path: '/slots', component: Slots },
        { path: '/templates', component: Templates },
        { path: '/freeze', component: Freeze },
        { path: '/moderation/:page?/:id?', component: Moderation },
        { path: '/charter', component: Charter },
        { path: '/bin', component: Bin },
        { path: '/import', component: Import },
        { path: '/settings', component: SettingsPage },
        { path: '/settings/tokens', component: TokensPage },
        { path: '/settings/audit', component: AuditPage },
        { path: '*', component: NotFoundPage },
      ],
    },
    { path: '*', component: NotFoundGate },
  ]
}
