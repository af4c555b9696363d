import { createSignal, createUniqueId, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { messageSquareText } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Post } from '#shared/domain/post.ts'
import { FIRST_COMMENT } from '#shared/domain/post-texts.ts'
import { usePost } from '../post-context.ts'
import { TextTools } from '../tools/TextTools.tsx'
import type { Editor } from './editor.ts'
import { OtherTexts } from './OtherTexts.tsx'
import { ProseEditor } from './ProseEditor.tsx'

/** What is said under the post as soon as it is out: hashtags, the link, a credit. Only where somebody wants one. */
export function FirstComment(props: { readonly post: Post }) {
  const { view, writing, id } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const label = createUniqueId()
  const [editor, setEditor] = createSignal<Editor | null>(null)
  let box: HTMLDivElement | undefined
  /** Whoever begins it writes in it next; whoever takes it away stands where it was begun. */
  let next: string | null = null
  const goOn = () => {
    if (next !== null) box?.querySelector<HTMLElement>(next)?.focus()
    next = null
  }
  const has = () => writing.keyOf(FIRST_COMMENT) !== null
  const mayWrite = () => view.locked() === null
  return (
    <div
      ref={(element) => {
        box = element
      }}
      class="first-comment"
    >
      <Show
        when={has()}
        fallback={
          <Show when={mayWrite()}>
            <Button
              look="ghost"
              size="small"
              icon={messageSquareText}
              onClick={() => {
                next = '.cm-content'
                writing.texts.begin(id, FIRST_COMMENT, '')
              }}
            >
              {words().writing.addComment}
            </Button>
          </Show>
        }
      >
        <div class="part-label">
          <b id={label}>{words().writing.comment}</b>
          <span class="part-hint">{words().writing.commentHint}</span>
          <Show when={mayWrite()}>
            <span class="part-end">
              <Button
                look="ghost"
                size="small"
                onClick={() => {
                  writing.texts.leave(id, FIRST_COMMENT)
                  next = 'button'
                  goOn()
                }}
              >
                {words().writing.removeComment}
              </Button>
            </span>
          </Show>
        </div>
        <ProseEditor
          place={FIRST_COMMENT}
          labelledBy={label}
          placeholder={words().writing.commentExample}
          language={props.post.language ?? workspace.settings().locale}
          class="first-comment-text"
          editor={(made) => {
            setEditor(made)
            if (made) goOn()
          }}
        />
        <Show when={mayWrite()}>
          <TextTools channel={null} insert={(text) => editor()?.insert(text)} />
        </Show>
      </Show>
      <OtherTexts place={FIRST_COMMENT} name={words().writing.theComment} isOwn={has()} />
    </div>
  )
}
