import { useParams } from '@solidjs/router'
import { type Component, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { PlanPage } from '#client/features/events/plan/PlanPage.tsx'
import { PlansPage } from '#client/features/events/plans/PlansPage.tsx'
import { TasksPage } from '#client/features/events/tasks/TasksPage.tsx'
import { lazyPart } from '#client/i18n/lazy-part.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { useApp } from './app-context.tsx'
import { NotFoundPage } from './gate/pages.ts'
import { liveLinks } from './guests/guest-links.ts'
import { voteRelay } from './guests/vote-relay.ts'
import { presenterScreen } from './presenter-screen.ts'
import { useShare } from './use-share.ts'

function Plans() {
  const { environment } = useApp()
  return <PlansPage environment={environment} />
}

function Plan() {
  const { browser, environment } = useApp()
  const workspace = useWorkspace()
  const params = useParams<{ event: string }>()
  return (
    <Show when={params.event} keyed>
      {(event) => (
        <PlanPage
          event={event}
          environment={environment}
          print={browser.print}
          links={(one) => liveLinks(browser, environment.origin, workspace.id, one)}
        />
      )}
    </Show>
  )
}

function Tasks() {
  const { environment, browser } = useApp()
  const params = useParams<{ event: string }>()
  return (
    <Show when={params.event} keyed>
      {(event) => <TasksPage event={event} environment={environment} memory={browser.memory} />}
    </Show>
  )
}

const DrawPage = lazyPart(
  async () => (await import('#client/features/events/draw/DrawPage.tsx')).DrawPage,
)

function Draw() {
  const { browser, environment } = useApp()
  const params = useParams<{ event: string }>()
  return (
    <DrawPage
      event={params.event}
      environment={environment}
      copy={browser.copy}
      download={browser.download}
      proofScript={async () => (await import('virtual:proof-script')).default}
    />
  )
}

const RulesPage = lazyPart(
  async () => (await import('#client/features/events/rules/RulesPage.tsx')).RulesPage,
)

function Rules() {
  const { browser, environment } = useApp()
  const params = useParams<{ event: string }>()
  return (
    <RulesPage
      event={params.event}
      environment={environment}
      download={browser.download}
      print={browser.print}
    />
  )
}

const ChallengePage = lazyPart(
  async () => (await import('#client/features/events/challenge/ChallengePage.tsx')).ChallengePage,
)

function Challenge() {
  const { environment } = useApp()
  const params = useParams<{ event: string }>()
  return <ChallengePage event={params.event} environment={environment} />
}

const EntryImportPage = lazyPart(
  async () =>
    (await import('#client/features/events/entries/import/EntryImportPage.tsx')).EntryImportPage,
)

function EntryImport() {
  const { browser, environment } = useApp()
  const params = useParams<{ event: string }>()
  return <EntryImportPage event={params.event} environment={environment} memory={browser.memory} />
}

const JuryPage = lazyPart(
  async () => (await import('#client/features/events/jury/JuryPage.tsx')).JuryPage,
)

function Jury() {
  const { environment } = useApp()
  const params = useParams<{ event: string }>()
  return <JuryPage event={params.event} environment={environment} />
}

const VotePage = lazyPart(
  async () => (await import('#client/features/events/vote/VotePage.tsx')).VotePage,
)

function Vote() {
  const { browser, environment } = useApp()
  const workspace = useWorkspace()
  const params = useParams<{ event: string }>()
  return (
    <VotePage
      event={params.event}
      environment={environment}
      relay={(event) => voteRelay(browser, workspace.id, event)}
    />
  )
}

const EntriesPage = lazyPart(
  async () => (await import('#client/features/events/entries/EntriesPage.tsx')).EntriesPage,
)

function Entries() {
  const { environment, toasts } = useApp()
  const params = useParams<{ event: string }>()
  return (
    <EntriesPage
      event={params.event}
      environment={environment}
      tell={(text) => toasts.show({ text })}
    />
  )
}

const FormPage = lazyPart(
  async () => (await import('#client/features/events/entries/FormPage.tsx')).FormPage,
)

function EntryForm() {
  const { browser, environment, toasts } = useApp()
  const params = useParams<{ event: string }>()
  return (
    <FormPage
      event={params.event}
      environment={environment}
      copy={browser.copy}
      tell={(text) => toasts.show({ text })}
    />
  )
}

const ReportPage = lazyPart(
  async () => (await import('#client/features/events/report/ReportPage.tsx')).ReportPage,
)

function Report() {
  const { browser, environment } = useApp()
  const params = useParams<{ event: string }>()
  return <ReportPage event={params.event} environment={environment} print={browser.print} />
}

const LivePage = lazyPart(
  async () => (await import('#client/features/events/live/LivePage.tsx')).LivePage,
)

function Live() {
  const { browser, environment, toasts } = useApp()
  const workspace = useWorkspace()
  const params = useParams<{ event: string }>()
  const share = useShare()
  return (
    <LivePage
      event={params.event}
      environment={environment}
      viewerZone={browser.timeZone}
      links={(event) => liveLinks(browser, environment.origin, workspace.id, event)}
      copy={browser.copy}
      share={share()}
      print={browser.print}
      tell={(text) => toasts.show({ text })}
    />
  )
}

const RemotePage = lazyPart(
  async () => (await import('#client/features/events/live/RemotePage.tsx')).RemotePage,
)

function Remote() {
  const { browser, environment } = useApp()
  const params = useParams<{ event: string }>()
  return (
    <RemotePage
      event={params.event}
      environment={environment}
      viewerZone={browser.timeZone}
      screen={presenterScreen(window)}
    />
  )
}

/** By what the address says after `/events/{event}`; each that comes to them is a `lazyPart`. Not routes, as in the moderation. */
const PAGES: Readonly<Record<string, Component>> = {
  '': Plan,
  rules: Rules,
  entries: Entries,
  'entry-form': EntryForm,
  'entry-import': EntryImport,
  draw: Draw,
  jury: Jury,
  vote: Vote,
  challenge: Challenge,
  live: Live,
  report: Report,
  remote: Remote,
  tasks: Tasks,
}

/** The pages of the events, with what the browser lends them. */
export function Events() {
  const params = useParams<{ event?: string; page?: string }>()
  const page = () => params.page ?? ''
  return (
    <Show when={params.event} fallback={<Plans />}>
      <Show when={Object.hasOwn(PAGES, page())} fallback={<NotFoundPage />}>
        <Dynamic component={PAGES[page()]} />
      </Show>
    </Show>
  )
}
