import { useParams } from '@solidjs/router'
import { type Component, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { ModerationPage } from '#client/features/moderation/ModerationPage.tsx'
import { useWords } from '#client/i18n/i18n.tsx'
import { lazyPart } from '#client/i18n/lazy-part.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { SharedTextContext } from '#client/workspace/shared-text.ts'
import { accessTo } from '#shared/access/roles.ts'
import { useApp } from './app-context.tsx'
import { NotFoundPage } from './gate/pages.ts'
import { SharedText } from './lent-text.ts'
import './moderation-pages.css'

const AnswersPage = lazyPart(
  async () => (await import('#client/features/moderation/answers/AnswersPage.tsx')).AnswersPage,
)

function Inbox() {
  const { browser, environment, toasts } = useApp()
  return (
    <ModerationPage
      environment={environment}
      viewerZone={browser.timeZone}
      memory={browser.memory}
      toasts={toasts}
      copy={browser.copy}
      download={browser.download}
    />
  )
}

const PeoplePage = lazyPart(
  async () => (await import('#client/features/moderation/people/PeoplePage.tsx')).PeoplePage,
)
const PersonPage = lazyPart(
  async () => (await import('#client/features/moderation/people/PersonPage.tsx')).PersonPage,
)

function People() {
  const { environment } = useApp()
  return <PeoplePage environment={environment} />
}

function Person() {
  const { environment } = useApp()
  return <PersonPage environment={environment} />
}
const Incidents = lazyPart(async () => (await import('./moderation-later.tsx')).Incidents)
const Incident = lazyPart(async () => (await import('./moderation-later.tsx')).Incident)
const Shifts = lazyPart(async () => (await import('./moderation-later.tsx')).Shifts)
const Handovers = lazyPart(async () => (await import('./moderation-later.tsx')).Handovers)
const Handover = lazyPart(async () => (await import('./moderation-later.tsx')).Handover)
const Settings = lazyPart(async () => (await import('./moderation-later.tsx')).ModerationSettings)

function Answers() {
  const { environment } = useApp()
  return <AnswersPage environment={environment} />
}

const RightsPage = lazyPart(
  async () => (await import('#client/features/moderation/rights/RightsPage.tsx')).RightsPage,
)

function Rights() {
  const { browser, environment } = useApp()
  return <RightsPage environment={environment} download={browser.download} print={browser.print} />
}

/**
 * By what the address says after `/moderation/`, with a slash behind it where it goes on with an id. Those that few go to
 * are a `lazyPart`. Not routes: each of them would stand in the first page, for everybody.
 */
const PAGES: Readonly<Record<string, Component>> = {
  '': Inbox,
  'case/': Inbox,
  people: People,
  'people/': Person,
  incidents: Incidents,
  'incidents/': Incident,
  shifts: Shifts,
  handovers: Handovers,
  'handovers/': Handover,
  answers: Answers,
  import: lazyPart(async () => (await import('./ModerationImport.tsx')).ModerationImport),
  settings: Settings,
  rights: Rights,
}

/** What stands in these is in the documents of the whole team, not in those of the moderation. */
const FOR_THE_TEAM: readonly string[] = ['shifts', 'answers', 'settings']

/** The pages of the moderation, with what the browser lends them: one file, for who may open them. */
export function Moderation() {
  const params = useParams<{ page?: string; id?: string }>()
  const page = () => `${params.page ?? ''}${params.id === undefined ? '' : '/'}`
  const workspace = useWorkspace()
  const mayOpen = () =>
    accessTo('moderation', workspace.me.role) !== 'none' || FOR_THE_TEAM.includes(page())
  return (
    <Show when={Object.hasOwn(PAGES, page())} fallback={<NotFoundPage />}>
      <Show when={mayOpen()} fallback={<NotForThisRole />}>
        <SharedTextContext.Provider value={SharedText}>
          <Dynamic component={PAGES[page()]} />
        </SharedTextContext.Provider>
      </Show>
    </Show>
  )
}

/** Somebody was sent the address of a page: else they would wait for what never comes. */
function NotForThisRole() {
  const words = useWords()
  return (
    <>
      <PageBar title={words().moderation.title} />
      <div class="not-for-role">
        <EmptyState
          cells={0}
          title={words().admin.notAllowed}
          detail={words().admin.notAllowedDetail}
        />
      </div>
    </>
  )
}
