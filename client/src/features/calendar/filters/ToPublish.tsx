import { createMemo, Show } from 'solid-js'
import { useCommands } from '#client/commands/registry.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { clockAlert, send } from '#client/ui/icons.ts'
import { Paged } from '#client/ui/Paged.tsx'
import { Popover } from '#client/ui/Popover.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { createDuePosts, type DuePost } from '#client/workspace/posts/due-posts.ts'
import { createPublishingRound } from '#client/workspace/posts/publishing-round.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { AGREED_STATUSES } from '#shared/domain/overdue.ts'
import { NO_FILTER } from '#shared/domain/post-filter.ts'
import { useCalendar } from '../calendar-context.ts'
import './Waiting.css'

const AT_ONCE = 30

/** How many posts go out until the end of today, with those that should have: nothing is more calmly said than a number. */
export function ToPublish() {
  const { workspace, view } = useCalendar()
  const words = useWords()
  const when = { today: view.today, hour: view.hour }
  const due = createDuePosts({ posts: workspace.posts, ...when })
  const round = createPublishingRound(workspace, when)
  const late = createMemo(() => due().filter(({ isLate }) => isLate).length)
  const counted = () => words().publishing.dueCount(due().length, late())
  const begin = () => {
    const first = round.next(null)
    if (first !== null) view.open(first)
  }
  useCommands(() => [
    {
      id: 'calendar.publish',
      keys: ['p'],
      group: 'calendar',
      label: (of) => of.publishing.commands.begin,
      when: () => round.next(null) !== null,
      run: begin,
    },
  ])
  /** All that was agreed on and has not appeared, as the list shows it, from the first that is late. */
  const showAll = () => {
    const [first] = due()
    const post = first && workspace.posts.whole(first.id)
    view.setFilter({ ...NO_FILTER, status: AGREED_STATUSES })
    view.showView('list')
    if (post?.kind === 'post' && post.at !== null) view.jump(dayOf(post.at))
  }
  return (
    <Show when={due().length > 0}>
      <Popover
        label={words().publishing.dueList}
        trigger={(attributes) => (
          <Button
            size="small"
            look="ghost"
            icon={late() > 0 ? clockAlert : send}
            class={`waiting ${late() > 0 ? 'waiting-rust' : ''}`}
            aria-label={counted()}
            {...attributes}
          >
            <span class="waiting-word">{words().publishing.dueShort(due().length)}</span>
            <b class="waiting-count" aria-hidden="true">
              {due().length}
            </b>
          </Button>
        )}
      >
        {(close) => (
          <>
            <Show when={round.next(null) !== null}>
              <Button
                size="small"
                look="primary"
                class="waiting-all"
                keys="P"
                onClick={() => {
                  close()
                  begin()
                }}
              >
                {words().publishing.begin}
              </Button>
            </Show>
            <Paged items={due()} page={AT_ONCE} class="waiting-list">
              {(one) => (
                <li>
                  <PostToPublish
                    of={one}
                    onOpen={() => {
                      close()
                      view.open(one.id)
                    }}
                  />
                </li>
              )}
            </Paged>
            <Button
              size="small"
              look="ghost"
              class="waiting-all waiting-in-list"
              onClick={() => {
                close()
                showAll()
              }}
            >
              {words().publishing.dueInList}
            </Button>
          </>
        )}
      </Popover>
    </Show>
  )
}

function PostToPublish(props: { readonly of: DuePost; readonly onOpen: () => void }) {
  const { workspace, say, tagOf } = useCalendar()
  const words = useWords()
  const post = () => {
    const found = workspace.posts.whole(props.of.id)
    return found?.kind === 'post' ? found : null
  }
  const when = (at: string | null) =>
    props.of.isLate
      ? words().publishing.planned(say.when(at))
      : words().publishing.todayAt(hourOf(at ?? ''))
  return (
    <Show when={post()}>
      {(found) => (
        <button type="button" class="waiting-post" onClick={() => props.onOpen()}>
          <StatusMark status={found().status} />
          <b class="ellipsis">{say.title(found())}</b>
          <small classList={{ 'waiting-late': props.of.isLate }}>
            {[tagOf(props.of.id)?.text, when(found().at)].filter(Boolean).join(', ')}
          </small>
        </button>
      )}
    </Show>
  )
}
