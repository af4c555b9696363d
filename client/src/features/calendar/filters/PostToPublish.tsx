import { createMemo, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Changed } from '#client/ui/Changed.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { useCalledShort } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import type { DuePost } from '#client/workspace/posts/due-posts.ts'
import type { PublishingRound } from '#client/workspace/posts/publishing-round.ts'
import { fallenOf } from '#client/workspace/reviews/fallen.ts'
import { excerptOf } from '#shared/domain/approval/word-diff.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { useCalendar } from '../calendar-context.ts'

/** Characters of what stayed, around a change: a line or two. */
const AROUND = 24

/** A line of what is to go out: when, who is at it, and what keeps it from going. */
export function PostToPublish(props: {
  readonly of: DuePost
  readonly round: Pick<PublishingRound, 'at'>
  readonly onOpen: () => void
}) {
  const { workspace, view, say, tagOf } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const called = useCalledShort(createColleagues(workspace))
  const post = () => {
    const found = workspace.posts.whole(props.of.id)
    return found?.kind === 'post' ? found : null
  }
  const when = (at: string | null) => {
    const hour = hourOf(at ?? '')
    if (!props.of.isLate) return words().publishing.todayAt(hour)
    return at !== null && hour !== null && dayOf(at) === view.today()
      ? words().publishing.plannedToday(hour)
      : words().publishing.planned(say.when(at))
  }
  const unusual = () => {
    const tag = tagOf(props.of.id)
    return tag ? [...(tag.isHeld ? [words().freeze.held] : []), ...tag.labels] : []
  }
  const others = () => called.all(props.round.at(props.of.id))
  const fallen = createMemo(() => {
    const found = post()
    const say = { words: words().approval.void, formats: formats(), called: called.within }
    return found && fallenOf(workspace.reviews(), found, say)
  })
  const stretches = () =>
    fallen()?.differences.find((one) => one.stretches.length > 0)?.stretches ?? []
  return (
    <Show when={post()}>
      {(found) => (
        <button type="button" class="waiting-post" onClick={() => props.onOpen()}>
          <StatusMark status={found().status} />
          <b class="ellipsis">{say.title(found())}</b>
          <Show when={tagOf(props.of.id)?.warnings.join(', ')}>
            {(warned) => <small class="waiting-late">{warned()}</small>}
          </Show>
          <small classList={{ 'waiting-late': props.of.isLate }}>
            {[...unusual(), when(found().at)].join(', ')}
          </small>
          <Show when={others().length > 0}>
            <small class="waiting-taken">
              {words().publishing.isAtIt(formats().list(others()), others().length)}
            </small>
          </Show>
          <Show when={fallen()}>
            {(is) => (
              <>
                <small class="waiting-late">{is().sentence}</small>
                <Show when={stretches().length > 0}>
                  <small class="waiting-change">
                    <Changed stretches={excerptOf(stretches(), AROUND)} />
                  </small>
                </Show>
              </>
            )}
          </Show>
        </button>
      )}
    </Show>
  )
}
