import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { chevronDown } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Thread } from '#shared/domain/comments/threads.ts'
import { usePost } from '../post-context.ts'
import { CommentField } from './CommentField.tsx'
import { CommentsContext } from './comments-context.ts'
import { createCommentsView } from './comments-view.ts'
import { OneThread } from './OneThread.tsx'
import './Comments.css'

const idOf = ({ id }: Thread) => id

/** What is said about the post. On a phone, a row with what is new, which opens it. */
export function Comments() {
  const { id } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const view = createCommentsView(workspace, id)
  const part = createUniqueId()
  const [resolved, setResolved] = createSignal(false)
  const [unfolded, setUnfolded] = createSignal(false)
  return (
    <CommentsContext.Provider value={view}>
      <section
        class="comments"
        classList={{ 'comments-unfolded': unfolded() }}
        aria-labelledby={part}
        // What is written here is not the post.
        onInput={(event) => event.stopPropagation()}
      >
        <div class="section-header comments-header">
          <h3 id={part}>
            {words().comments.title} <small class="comments-count">{view.count() || ''}</small>
          </h3>
          <Show when={view.resolved().length > 0}>
            <Button
              look="ghost"
              size="small"
              class="comments-resolved"
              aria-expanded={resolved()}
              onClick={() => setResolved(!resolved())}
            >
              {words().comments.resolved(view.resolved().length)}
            </Button>
          </Show>
        </div>
        <button
          type="button"
          class="comments-fold"
          aria-expanded={unfolded()}
          onClick={() => setUnfolded(!unfolded())}
        >
          <b>{words().comments.title}</b>
          <span>
            {view.unread() > 0 ? words().comments.news(view.unread()) : view.count() || ''}
          </span>
          <Icon of={chevronDown} />
        </button>
        <div class="comments-body">
          <For each={[...view.open(), ...(resolved() ? view.resolved() : [])].map(idOf)}>
            {(thread) => <OneThread id={thread} />}
          </For>
          <Show
            when={view.mayWrite()}
            fallback={
              <Show when={workspace.readOnly() === 'role'}>
                <p class="hint">{words().comments.onlyRead}</p>
              </Show>
            }
          >
            <CommentField
              begun={`post.${id}`}
              label={words().comments.write}
              placeholder={words().comments.placeholder}
              send={words().comments.send}
              quotes
              onSend={(text, passage) => view.say(text, { thread: null, passage })}
            />
          </Show>
        </div>
      </section>
    </CommentsContext.Provider>
  )
}
