import { useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { useCommands } from '#client/commands/registry.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { notebookPen, plus } from '#client/ui/icons.ts'
import { Keys } from '#client/ui/Keys.tsx'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { createPostWords } from '#client/workspace/posts/post-words.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import { may } from '#shared/access/rules.ts'
import { isoWeekOf } from '#shared/domain/day.ts'
import { DayPosts } from './DayPosts.tsx'
import { DaySentence } from './DaySentence.tsx'
import { EventsNow } from './EventsNow.tsx'
import { HandoverNote } from './HandoverNote.tsx'
import { IdeasToCheck } from './IdeasToCheck.tsx'
import { OnCallList } from './OnCallList.tsx'
import { OpenCaseList } from './OpenCaseList.tsx'
import { TodayContext } from './today-context.ts'
import { createTodayView } from './view.ts'
import { WaitingPosts } from './WaitingPosts.tsx'
import './Today.css'

export interface TodayLoans {
  readonly environment: Pick<Environment, 'now' | 'after'>
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
}

/** The day comes first: what leaves, and what waits for who looks. */
export function TodayPage(props: TodayLoans) {
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const { words, formats } = useI18n()
  const { environment, viewerZone } = props
  const view = createTodayView({ workspace, now: createMinutes(environment), viewerZone })
  const say = createPostWords({ workspace, words, formats, viewerZone })
  const hrefOf = (post: string) => `/w/${workspace.id}/today?post=${post}`
  const open = (post: string) => navigate(hrefOf(post), { scroll: false, state: { opened: true } })
  const begin = () => {
    const made = view.newPost()
    if (made !== null) open(made)
  }
  // A column with nothing in it would be a gap.
  const hasSecond = () =>
    may(workspace.me.role, 'approve') ||
    view.mayModerate() ||
    hasWaiting() ||
    view.waiting.others().length > 0
  const hasThird = () =>
    view.handover() !== null || view.ideas().length > 0 || view.onCall().length > 0
  const hasWaiting = () => view.waiting.ids().length > 0
  useCommands(() => [
    {
      id: 'post.new',
      keys: ['c'],
      group: 'post',
      label: (of) => of.shell.newPost,
      when: view.mayChange,
      run: begin,
      asksForText: true,
    },
  ])
  workspace.presence.tell({ page: 'today', post: null, doing: 'looking', day: view.today() })
  return (
    <TodayContext.Provider
      value={{
        workspace,
        view,
        say,
        colleague: createColleagues(workspace),
        hrefOf,
        after: environment.after,
        viewerZone,
      }}
    >
      <PageBar
        title={words().today.title}
        start={
          <span class="today-date">
            {words().today.sub(formats().dayWithYear(view.today()), isoWeekOf(view.today()))}
          </span>
        }
        end={
          <>
            <Show when={view.mayModerate()}>
              <LinkButton
                look="ghost"
                icon={notebookPen}
                href={`/w/${workspace.id}/moderation/handovers`}
              >
                {words().handovers.title}
              </LinkButton>
            </Show>
            <Show when={view.mayChange()}>
              <Button look="primary" icon={plus} keys="C" class="page-new" onClick={begin}>
                {words().shell.newPost}
              </Button>
            </Show>
          </>
        }
      />
      <div class="today-page">
        <div class="today-lede">
          <DaySentence />
          <Show when={hasWaiting()}>
            <p class="today-keys" aria-hidden="true">
              <span>
                <Keys of="J" />
                <Keys of="K" /> {words().today.keys.walk}
              </span>
              <span>
                <Keys of="V" /> {words().today.keys.approve}
              </span>
              <span>
                <Keys of="?" /> {words().today.keys.help}
              </span>
            </p>
          </Show>
        </div>
        <div
          class="today"
          classList={{
            'today-two': hasSecond() !== hasThird(),
            'today-three': hasSecond() && hasThird(),
          }}
        >
          <div class="today-column">
            <DayPosts />
            <EventsNow />
          </div>
          <Show when={hasSecond()}>
            <div class="today-column">
              <WaitingPosts onOpen={open} />
              <Show when={view.mayModerate()}>
                <OpenCaseList />
              </Show>
            </div>
          </Show>
          <Show when={hasThird()}>
            <div class="today-column">
              <HandoverNote />
              <IdeasToCheck />
              <OnCallList />
            </div>
          </Show>
        </div>
      </div>
    </TodayContext.Provider>
  )
}
