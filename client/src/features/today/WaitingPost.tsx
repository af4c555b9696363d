import { A } from '@solidjs/router'
import { createMemo, createSignal, onCleanup, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { Button } from '#client/ui/Button.tsx'
import { focusNear } from '#client/ui/focus-near.ts'
import { check } from '#client/ui/icons.ts'
import { SendBack } from '#client/ui/SendBack.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import { createAnswering } from '#client/workspace/reviews/answering.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { DueTag } from './DueTag.tsx'
import { useToday } from './today-context.ts'

/** What the keys do to each post that waits, by its id. */
export type WaitingDeeds = Map<
  string,
  {
    readonly mayApprove: () => boolean
    readonly mayAnswer: () => boolean
    readonly approve: () => void
    readonly sendBack: () => void
  }
>

/** A post that waits for the reader's answer; the one that the keys are about shows how it begins. */
export function WaitingPost(props: {
  readonly post: string
  readonly list: () => Element | undefined
  readonly deeds: WaitingDeeds
}) {
  const { workspace, view, say, colleague, hrefOf, after } = useToday()
  const words = useWords()
  const formats = useFormats()
  const { waiting } = view
  const whole = createMemo((): Post | null => {
    const found = workspace.posts.whole(props.post)
    return found?.kind === 'post' ? found : null
  })
  const answering = createAnswering({ workspace, post: props.post, whole, after })
  // The same as in the post: what was begun there goes on here.
  const [note, write] = createBegun(() => `back.${props.post}`)
  const [isSendingBack, setSendingBack] = createSignal(false)
  const isChosen = () => waiting.chosen() === props.post
  const due = () => waiting.dueOf(props.post)
  const asker = () => {
    const standing = answering.standing()
    const by = standing.kind === 'asked' ? standing.request.createdBy : null
    return by === null ? null : colleague(by)
  }
  const leaves = () => {
    const at = whole()?.at ?? null
    if (at === null) return null
    const hour = hourOf(at)
    const day = formats().dayShort(dayOf(at))
    return words().today.leaves(hour === null ? day : `${day}, ${hour}`)
  }
  /** Why it cannot be approved, where that is for the reader to know. */
  const hold = () => {
    const { hold: said } = words().approval
    if (answering.isFresh()) return said.fresh
    if (answering.isEmpty()) return said.nothing
    return answering.own() && !answering.rules().ownAllowed ? said.own : null
  }
  const goOn = (act: () => void, control: string) => {
    const list = props.list()
    const index = waiting.ids().indexOf(props.post)
    act()
    if (list) queueMicrotask(() => focusNear(list, index, control))
  }
  const approve = () => {
    if (answering.mayApprove()) goOn(() => waiting.approve(props.post), '.today-approve')
  }
  const sendBack = (note: string) => {
    if (answering.mayAnswer())
      goOn(() => waiting.sendBack(props.post, note), '.today-waiting-title')
  }
  const begin = () => {
    waiting.choose(props.post)
    setSendingBack(true)
  }
  props.deeds.set(props.post, {
    mayApprove: answering.mayApprove,
    mayAnswer: answering.mayAnswer,
    approve,
    sendBack: begin,
  })
  onCleanup(() => props.deeds.delete(props.post))
  return (
    <Show when={whole()}>
      {(post) => (
        <li
          class="today-waiting"
          classList={{ 'today-chosen': isChosen() }}
          onFocusIn={() => waiting.choose(props.post)}
        >
          <A
            class="today-waiting-title"
            href={hrefOf(props.post)}
            state={{ opened: true }}
            noScroll
            data-waiting={props.post}
          >
            <StatusMark status={post().status} />
            <b class="ellipsis">{say.title(post())}</b>
          </A>
          <Show when={isChosen() && post().title !== '' && post().excerpt}>
            {(text) => <p class="today-excerpt">{text()}</p>}
          </Show>
          <Show when={isChosen() && due()?.dueAt ? leaves() : null}>
            {(text) => <p class="today-leaves">{text()}</p>}
          </Show>
          <Show
            when={isSendingBack()}
            fallback={
              <div class="today-meta">
                <Show when={asker()}>{(person) => <Avatar person={person()} size="tiny" />}</Show>
                <Show when={due()?.dueAt}>
                  {(dueAt) => (
                    <DueTag
                      due={{ dueAt: dueAt(), isLate: due()?.isLate ?? false }}
                      today={view.today()}
                      formats={formats()}
                    />
                  )}
                </Show>
                <Show when={due()?.dueAt ? null : leaves()}>
                  {(text) => <span class="ellipsis">{text()}</span>}
                </Show>
                <Show
                  when={answering.mayAnswer()}
                  fallback={<Show when={hold()}>{(why) => <span>{why()}</span>}</Show>}
                >
                  <span class="today-deeds">
                    <Button
                      size="small"
                      {...(!isChosen() && { look: 'ghost' as const })}
                      aria-label={words().today.sendBackOf(say.title(post()))}
                      onClick={begin}
                    >
                      {words().today.sendBack}
                    </Button>
                    <Button
                      size="small"
                      class="today-approve"
                      icon={check}
                      {...(isChosen() && { look: 'primary' as const, keys: 'V' })}
                      aria-label={words().today.approveOf(say.title(post()))}
                      unavailable={hold() ?? undefined}
                      onClick={approve}
                    >
                      {words().approval.approve}
                    </Button>
                  </span>
                </Show>
              </div>
            }
          >
            <SendBack
              note={note()}
              onNote={write}
              unavailable={answering.mayAnswer() ? undefined : words().approval.hold.fresh}
              onSend={(said) => {
                write('')
                sendBack(said)
              }}
              onCancel={() => {
                setSendingBack(false)
                focusTitle(props.list(), props.post)
              }}
            />
          </Show>
        </li>
      )}
    </Show>
  )
}

/** The link that stands for a post that waits. */
export function focusTitle(list: Element | undefined, post: string): void {
  list?.querySelector<HTMLElement>(`[data-waiting="${CSS.escape(post)}"]`)?.focus()
}
