import { createEffect, createMemo, createUniqueId, on, onCleanup, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { countGraphemes } from '#shared/domain/networks/graphemes.ts'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'
import { useLeaving } from '../use-leaving.ts'
import { ChannelCounts } from './ChannelCounts.tsx'
import { createEditSignature } from './edit-signature.ts'
import { createEditor } from './editor.ts'
import { createSettledText } from './settled-text.ts'
import './TextEditor.css'

/** A text that is longer is a book: how long does not matter. */
const MOST_COUNTED = 100_000

/** The text of the post, written by several people at once, and what its channels make of it. */
export function TextEditor(props: { readonly post: Post }) {
  const { view, id, commands, environment, advance } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const label = createUniqueId()
  let place: HTMLDivElement | undefined
  // A post that the address names is there from the picture of last time before its document has been read.
  const body = createMemo(
    () => {
      view.shown()
      view.locked()
      return workspace.prose(id, 'body')
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
        sign: (words) => commands.textEdited(id, 'body', words),
      })
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
      onCleanup(() => {
        signature.end()
        editor.destroy()
      })
    }),
  )
  const settled = createSettledText({
    text: () => body()?.text ?? null,
    after: environment.after,
  })
  const channels = () => {
    const known = workspace.channels().map(({ id }) => id)
    return known.filter((id) => props.post.channels.includes(id))
  }
  const count = createMemo(() => countGraphemes(settled(), MOST_COUNTED))
  return (
    <div>
      <div class="part-label">
        <b id={label}>{words().post.text}</b>
        <span class="part-hint">{words().post.textHint}</span>
        <span class="part-end">
          {count() > MOST_COUNTED
            ? words().post.charactersOver(MOST_COUNTED)
            : words().post.characters(count())}
        </span>
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
      <Show when={props.post.status !== 'published' && props.post.status !== 'cancelled'}>
        <ChannelCounts text={settled()} channels={channels()} />
      </Show>
    </div>
  )
}
