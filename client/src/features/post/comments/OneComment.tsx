import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { pencil, trash2 } from '#client/ui/icons.ts'
import type { MenuItem } from '#client/ui/Menu.tsx'
import { MoreMenu } from '#client/ui/MoreMenu.tsx'
import { useCalled } from '#client/workspace/people/called.ts'
import type { Comment } from '#shared/domain/comments/comment.ts'
import { mentionedPieces } from '#shared/domain/comments/mentions.ts'
import { usePost } from '../post-context.ts'
import { CommentField } from './CommentField.tsx'
import { useComments } from './comments-context.ts'
import { showPassage } from './passages.ts'
import { React, Reactions } from './Reactions.tsx'

/** What a preview that comes late pushes out of sight has not been read. */
const GLANCE_MS = 1_000
/** Pixels of a long one that is never shown whole. */
const MUCH = 160

/** An edge that shows at the foot of the drawer has not been read. */
function isBeforeEyes({ intersectionRatio, intersectionRect }: IntersectionObserverEntry): boolean {
  return intersectionRatio >= 0.75 || intersectionRect.height >= MUCH
}

export function OneComment(props: { readonly of: Comment }) {
  const { view: post, environment } = usePost()
  const view = useComments()
  const words = useWords()
  const formats = useFormats()
  const kept = `edit.${props.of.id}`
  const [editing, setEditing] = createSignal(view.isMine(props.of) && view.isBegun(kept))
  const author = () => post.colleague(props.of.createdBy)
  const called = useCalled(post.colleague)
  const isGone = () => props.of.deletedAt !== null
  let article: HTMLElement | undefined
  onMount(() => {
    if (!article) return
    let cancel = (): void => {}
    const sight = new IntersectionObserver(
      (entries) => {
        cancel()
        const last = entries.at(-1)
        if (last && isBeforeEyes(last))
          cancel = environment.after(GLANCE_MS, () => view.read(props.of.id))
      },
      { threshold: [0, 0.25, 0.5, 0.75, 1] },
    )
    sight.observe(article)
    onCleanup(() => {
      sight.disconnect()
      cancel()
    })
  })
  const own = (): MenuItem[] => [
    {
      kind: 'action',
      label: words().comments.edit,
      icon: pencil,
      run: () => setEditing(true),
    },
    {
      kind: 'action',
      label: words().comments.remove,
      icon: trash2,
      danger: true,
      run: () => view.remove(props.of.id),
    },
  ]
  return (
    <article
      ref={(element) => {
        article = element
      }}
      class="comment"
      classList={{ 'comment-new': view.isNew(props.of.id) }}
      aria-label={words().comments.by(called.within(props.of.createdBy))}
    >
      <span aria-hidden="true">
        <Show when={author()}>{(person) => <Avatar person={person()} size="small" />}</Show>
      </span>
      <div class="comment-body">
        <div class="comment-head">
          <b>{called.first(props.of.createdBy)}</b>{' '}
          <time
            datetime={new Date(props.of.createdAt).toISOString()}
            title={formats().instant(props.of.createdAt)}
          >
            {formats().ago(props.of.createdAt, environment.now())}
          </time>
          <Show when={props.of.editedAt !== null && !isGone()}>
            <span>, {words().comments.edited}</span>
          </Show>
          <Show when={view.isNew(props.of.id)}>
            <span class="comment-mark">{words().comments.new}</span>
          </Show>
          <Show when={view.mayWrite() && !isGone()}>
            <span class="comment-tools">
              <React to={props.of} />
              <Show when={view.isMine(props.of)}>
                <MoreMenu size="small" label={words().comments.more} items={own()} />
              </Show>
            </span>
          </Show>
        </div>
        <Show when={!isGone()} fallback={<p class="comment-gone">{words().comments.gone}</p>}>
          <Quote of={props.of} />
          <Show
            when={!editing()}
            fallback={
              <CommentField
                begun={kept}
                label={words().comments.edit}
                placeholder=""
                send={words().comments.save}
                text={props.of.text}
                autofocus
                onSend={(text) => {
                  view.edit(props.of.id, text)
                  setEditing(false)
                }}
                onCancel={() => setEditing(false)}
              />
            }
          >
            <p class="comment-text">
              <For each={mentionedPieces(props.of.text, view.namesIn(props.of))}>
                {(piece) => (
                  <Show when={piece.isName} fallback={piece.text}>
                    <span class="comment-mention">{piece.text}</span>
                  </Show>
                )}
              </For>
            </p>
          </Show>
          <Reactions of={props.of} />
        </Show>
      </div>
    </article>
  )
}

/** The words that are spoken of; a button while they still stand in the text. */
function Quote(props: { readonly of: Comment }) {
  const { view: post } = usePost()
  const view = useComments()
  const words = useWords()
  const place = () => {
    // The passage moves with its text.
    post.shown()
    return props.of.passage && view.place(props.of.passage)
  }
  return (
    <Show when={props.of.passage}>
      {(passage) => (
        <blockquote class="comment-quote">
          <Show
            when={place()}
            fallback={
              <>
                <s>{passage().words}</s>
                <small>{words().comments.passageGone}</small>
              </>
            }
          >
            {(found) => (
              <button
                type="button"
                title={words().comments.showPassage}
                onClick={(event) => showPassage(event.currentTarget.closest('.drawer'), found())}
              >
                {passage().words}
              </button>
            )}
          </Show>
        </blockquote>
      )}
    </Show>
  )
}
