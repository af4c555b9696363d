import type { RouteDefinition, RouteSectionProps } from '@solidjs/router'
import { type Component, lazy } from 'solid-js'
import { CalendarPage } from '#client/features/calendar/CalendarPage.tsx'
import { lazyPart } from '#client/i18n/lazy-part.tsx'
import { useApp } from './app-context.tsx'
import { Bell } from './notices/late-parts.tsx'
import { CalmSync } from './shell/SyncButton.tsx'
import { type OpenWorkspace, WorkspaceFrame } from './WorkspaceFrame.tsx'

type Pages = typeof import('./pages.ts')
type GatePages = Omit<typeof import('./gate/pages.ts'), 'LostPage' | 'NoWayIn'>

/** Said once, and not with each of them: this stands in the first page. */
const nowAndThen = (name: keyof Pages): Component =>
  lazyPart(async () => (await import('./pages.ts'))[name])
const atTheGate = (name: keyof GatePages): Component =>
  lazyPart(async () => (await import('./gate/pages.ts'))[name])

/** Only leads on, and needs no words for it. */
const HomePage = lazy(async () => ({ default: (await import('./gate/HomePage.tsx')).HomePage }))
const SetupPage = atTheGate('SetupPage')
const NotFoundGate = atTheGate('NotFoundGate')
const NotFoundPage = atTheGate('NotFoundPage')
const JoinPage = atTheGate('JoinPage')
const SignInPage = atTheGate('SignInPage')
const SharePage = atTheGate('SharePage')
const SettingsPage = nowAndThen('SettingsPage')

const Guest = lazyPart(async () => (await import('./guests/Guest.tsx')).Guest)

const GuestLinks = nowAndThen('GuestLinks')
const NewWorkspacePage = nowAndThen('NewWorkspacePage')
const TokensPage = nowAndThen('TokensPage')
const AuditPage = nowAndThen('AuditPage')
const PeoplePage = nowAndThen('PeoplePage')

const Today = nowAndThen('Today')
const Campaigns = nowAndThen('Campaigns')
const Charter = nowAndThen('Charter')
const Ideas = nowAndThen('Ideas')
const Pillars = nowAndThen('Pillars')
const Slots = nowAndThen('Slots')
const Templates = nowAndThen('Templates')
const Freeze = nowAndThen('Freeze')
const Moderation = lazyPart(async () => (await import('./moderation-pages.tsx')).Moderation)
const Events = lazyPart(async () => (await import('./event-pages.tsx')).Events)
const Bin = nowAndThen('Bin')
const Import = nowAndThen('Import')

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
        { path: '/today', component: Today },
        { path: '/guests', component: GuestLinks },
        { path: '/people', component: PeoplePage },
        { path: '/campaigns', component: Campaigns },
        { path: '/pillars', component: Pillars },
        { path: '/ideas', component: Ideas },
        { path: '/slots', component: Slots },
        { path: '/templates', component: Templates },
        { path: '/freeze', component: Freeze },
        { path: '/moderation/:page?/:id?', component: Moderation },
        { path: '/events/:event?/:page?', component: Events },
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
