import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  on,
  onCleanup,
  Show,
} from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createEditSignature } from './edit-signature.ts'
import { createEditor } from './editor.ts'
import { usePost } from './post-context.ts'
import { useLeaving } from './use-leaving.ts'
import './TextEditor.css'

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The text of the post, written by several people at once. */
export function TextEditor() {
  const { view, id, commands, environment, advance } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const label = createUniqueId()
  const [count, setCount] = createSignal(0)
  let place: HTMLDivElement | undefined
  // A post that the address names is there from the picture of last time before its document has been read.
  const body = createMemo(
    () => {
      view.shown()
      view.locked()
      return workspace.body(id)
    },
    null,
    { equals: (before, now) => before?.text === now?.text },
  )

  createEffect(
    on([view.locked, body], ([locked, body]) => {
      if (!body || !place) return
      const signature = createEditSignature({
        now: environment.now,
        after: environment.after,
        sign: (words) => commands.textEdited(id, words),
      })
      const recount = (): void => {
        setCount([...letters.segment(body.text.toString())].length)
      }
      const editor = createEditor({
        parent: place,
        text: body.text,
        awareness: body.awareness,
        me: workspace.me.id,
        ownerOf: view.colleague,
        labelledBy: label,
        placeholder: locked === null ? words().post.textExample : '',
        language: workspace.settings().locale,
        readOnly: locked !== null,
        edited: signature.edited,
        advance,
      })
      // Whoever leaves in the middle of typing has written those words, too.
      useLeaving(signature.end)
      recount()
      body.text.observe(recount)
      onCleanup(() => {
        body.text.unobserve(recount)
        signature.end()
        editor.destroy()
      })
    }),
  )
  return (
    <div>
      <div class="part-label">
        <b id={label}>{words().post.text}</b>
        <span class="part-hint">{words().post.textHint}</span>
        <span class="part-end">{words().post.characters(count())}</span>
      </div>
      <Show when={body()}>
        <div
          ref={(element) => {
            place = element
          }}
          class="text"
          classList={{ 'text-locked': view.locked() !== null }}
        />
      </Show>
    </div>
  )
}
