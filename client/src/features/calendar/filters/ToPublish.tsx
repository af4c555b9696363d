import { createMemo, Show } from 'solid-js'
import { useCommands } from '#client/commands/registry.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { clockAlert, send } from '#client/ui/icons.ts'
import { Paged } from '#client/ui/Paged.tsx'
import { Popover } from '#client/ui/Popover.tsx'
import { createDuePosts } from '#client/workspace/posts/due-posts.ts'
import { createPublishingRound } from '#client/workspace/posts/publishing-round.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { AGREED_STATUSES } from '#shared/domain/overdue.ts'
import { NO_FILTER } from '#shared/domain/post-filter.ts'
import { useCalendar } from '../calendar-context.ts'
import { PostToPublish } from './PostToPublish.tsx'
import './Waiting.css'

const AT_ONCE = 30

/** How many posts go out until the end of today, with those that should have: nothing is more calmly said than a number. */
export function ToPublish() {
  const { workspace, view } = useCalendar()
  const words = useWords()
  const when = { today: view.today, hour: view.hour }
  const due = createDuePosts({ posts: workspace.posts, ...when })
  const round = createPublishingRound(workspace, when)
  const fallen = createMemo(() => due().filter(({ isVoid }) => isVoid).length)
  const mayGo = () => due().length - fallen()
  const late = createMemo(() => due().filter(({ isLate, isVoid }) => isLate && !isVoid).length)
  const joined = (ready: string, others: string) =>
    [mayGo() > 0 && ready, fallen() > 0 && others].filter(Boolean).join(', ')
  const counted = () =>
    joined(words().publishing.dueCount(mayGo(), late()), words().publishing.dueVoid(fallen()))
  const shown = () =>
    joined(words().publishing.dueShort(mayGo()), words().publishing.dueVoidShort(fallen()))
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
            class={`waiting ${late() + fallen() > 0 ? 'waiting-rust' : ''}`}
            aria-label={counted()}
            {...attributes}
          >
            <span class="waiting-word">{shown()}</span>
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
                    round={round}
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
