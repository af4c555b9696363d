import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { clockAlert } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { dayOf } from '#shared/domain/local-time.ts'
import { AGREED_STATUSES } from '#shared/domain/overdue.ts'
import { NO_FILTER } from '#shared/domain/post-filter.ts'
import { useCalendar } from '../calendar-context.ts'
import { createLatePosts } from './late-posts.ts'
import './Waiting.css'

/** As many as anybody reads in a small layer; the list has the others. */
const MOST = 30

/** How many posts should have gone out and have not: nothing is more calmly said than a number. */
export function Late() {
  const { workspace, view } = useCalendar()
  const words = useWords()
  const late = createLatePosts({ posts: workspace.posts, today: view.today, hour: view.hour })
  /** All that was agreed on and has not appeared, as the list shows it, from the first that is late. */
  const showAll = () => {
    const first = late().at(-1)
    const post = first === undefined ? undefined : workspace.posts.whole(first)
    view.setFilter({ ...NO_FILTER, status: AGREED_STATUSES })
    view.showView('list')
    if (post?.kind === 'post' && post.at !== null) view.jump(dayOf(post.at))
  }
  return (
    <Show when={late().length > 0}>
      <Popover
        label={words().publishing.lateList}
        trigger={(attributes) => (
          <Button size="small" look="ghost" icon={clockAlert} class="waiting" {...attributes}>
            <span class="waiting-word">{words().publishing.lateCount(late().length)}</span>
            <b class="waiting-count" aria-hidden="true">
              {late().length}
            </b>
          </Button>
        )}
      >
        {(close) => (
          <>
            <ul class="waiting-list">
              <For each={late().slice(0, MOST)}>
                {(id) => (
                  <li>
                    <LatePost
                      id={id}
                      onOpen={() => {
                        close()
                        view.open(id)
                      }}
                    />
                  </li>
                )}
              </For>
            </ul>
            <Show when={late().length > MOST}>
              <p class="hint waiting-more">{words().publishing.lateMore(late().length - MOST)}</p>
            </Show>
            <Button
              size="small"
              look="ghost"
              class="waiting-all"
              onClick={() => {
                close()
                showAll()
              }}
            >
              {words().publishing.lateInList}
            </Button>
          </>
        )}
      </Popover>
    </Show>
  )
}

function LatePost(props: { readonly id: string; readonly onOpen: () => void }) {
  const { workspace, say, tagOf } = useCalendar()
  const words = useWords()
  const post = () => {
    const found = workspace.posts.whole(props.id)
    return found?.kind === 'post' ? found : null
  }
  return (
    <Show when={post()}>
      {(found) => (
        <button type="button" class="waiting-post" onClick={() => props.onOpen()}>
          <StatusMark status={found().status} />
          <b class="ellipsis">{say.title(found())}</b>
          <small>
            {[tagOf(props.id)?.text, words().publishing.planned(say.when(found().at))]
              .filter(Boolean)
              .join(', ')}
          </small>
        </button>
      )}
    </Show>
  )
}
