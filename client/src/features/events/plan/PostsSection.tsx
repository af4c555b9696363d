import { createMemo, createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { calendarPlus } from '#client/ui/icons.ts'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { placedIn } from '#shared/domain/events/timeline.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { PlanChannels } from './PlanChannels.tsx'
import { usePlan } from './plan-view.ts'
import { createPostsView, type PostsView, type TitledProposal } from './posts-view.ts'

/** The posts of the calendar that belong to the event, and those that it may want. */
export function PostsSection() {
  const view = usePlan()
  const workspace = useWorkspace()
  const words = useWords()
  const said = () => words().events.posts
  const { plan, timeline, wall } = view
  const posts = createPostsView({ workspace, plan, timeline, wall, words })
  const [proposing, setProposing] = createSignal(false)
  const when = useMoment()
  return (
    <section class="plan-section" aria-labelledby="plan-posts">
      <div class="plan-section-head">
        <h2 id="plan-posts">{said().title}</h2>
        <span class="plan-section-aside">
          <Show when={posts.mayCreate() && posts.proposals().length > 0}>
            <Button
              look="ghost"
              size="small"
              icon={calendarPlus}
              onClick={() => setProposing(true)}
            >
              {said().propose}
            </Button>
          </Show>
        </span>
      </div>
      <Show when={posts.linked().length > 0} fallback={<p class="hint plan-none">{said().none}</p>}>
        <ul class="plan-parts">
          <For each={posts.linked()}>
            {(post) => (
              <li class="plan-part plan-post">
                <StatusMark status={post.status} />
                <a
                  class="plan-part-name ellipsis"
                  href={`/w/${workspace.id}/calendar/list?post=${post.id}`}
                >
                  {post.title || words().common.untitled}
                </a>
                <Show when={placedIn(view.timeline(), post.phase ?? '')}>
                  {(phase) => <span class="plan-tag ellipsis">{phase().name}</span>}
                </Show>
                <Show when={view.along.astray().get(post.id)}>
                  {(astray) => (
                    <span class="plan-tag plan-tag-warn">
                      {words().events.along.off(astray().days)}
                    </span>
                  )}
                </Show>
                <span class="plan-due">{post.at === null ? '' : when(post.at)}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={proposing()}>
        <Proposals posts={posts} onClose={() => setProposing(false)} />
      </Show>
    </section>
  )
}

/** All of them are made in one step, and one undo takes them back. */
function Proposals(props: { readonly posts: PostsView; readonly onClose: () => void }) {
  const view = usePlan()
  const words = useWords()
  const said = () => words().events.posts
  const when = useMoment()
  const workspace = useWorkspace()
  const hasChannels = () => view.plan().channels.length > 0
  // It stays while some are chosen of several.
  const offersChannels = !hasChannels() && view.mayChange()
  const [left, setLeft] = createSignal<readonly string[]>(
    props.posts
      .proposals()
      .flatMap(({ proposal, isThere, isPast }) => (isThere || isPast ? [proposal] : [])),
  )
  const noteOf = ({ isThere, isPast, phase }: TitledProposal): string => {
    if (isThere) return said().there
    return isPast ? said().past : (placedIn(view.timeline(), phase)?.name ?? '')
  }
  const chosen = createMemo(() =>
    props.posts.proposals().filter(({ proposal }) => !left().includes(proposal)),
  )
  return (
    <Dialog
      open
      class="part-dialog"
      title={said().proposeTitle}
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{said().notNow}</Button>
          <Button
            look="primary"
            unavailable={chosen().length === 0 ? said().chooseOne : undefined}
            onClick={() => {
              props.posts.create(chosen())
              props.onClose()
            }}
          >
            {said().create(chosen().length)}
          </Button>
        </>
      }
    >
      <p>{hasChannels() ? said().proposeHint : said().proposeWithout}</p>
      <Show when={offersChannels && workspace.channels().length > 0}>
        <PlanChannels />
      </Show>
      <ul class="plan-proposals">
        <For each={props.posts.proposals()}>
          {(one) => (
            <li>
              <Checkbox
                label={one.title}
                checked={!left().includes(one.proposal)}
                onChange={(taken) =>
                  setLeft((before) =>
                    taken
                      ? before.filter((proposal) => proposal !== one.proposal)
                      : [...before, one.proposal],
                  )
                }
              />
              <span class="plan-due">{when(one.at)}</span>
              <small>{noteOf(one)}</small>
            </li>
          )}
        </For>
      </ul>
    </Dialog>
  )
}

function useMoment(): (at: LocalTime) => string {
  const formats = useFormats()
  return (at) => {
    const hour = hourOf(at)
    const day = formats().dayShort(dayOf(at))
    return hour === null ? day : `${day}, ${hour}`
  }
}
