import { createEffect, createSignal, on, onCleanup, untrack } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { useLeaving } from '#client/ui/use-leaving.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import type { SharedTextProps } from '#client/workspace/shared-text.ts'
import { createEditSignature } from './edit-signature.ts'
import { createEditor } from './editor.ts'
import { RefusedText } from './RefusedText.tsx'
import './ProseEditor.css'
import './SharedText.css'

/** A text of whatever record, written by several people at once, each with a caret and an undo of their own (M7). */
export function SharedText(props: SharedTextProps) {
  const workspace = useWorkspace()
  const { locale } = useI18n()
  const colleague = createColleagues(workspace)
  const [refused, setRefused] = createSignal<number | null>(null)
  let parent: HTMLDivElement | undefined
  createEffect(
    on([() => props.prose.text, () => props.readOnly], ([text, readOnly]) => {
      if (!parent) return
      const { awareness } = untrack(() => props.prose)
      const signature = createEditSignature({
        now: () => workspace.write.author().now,
        after: props.after,
        sign: (count) => props.signed(count),
      })
      // Whoever leaves in the middle of typing has written those words, too.
      useLeaving(signature.end)
      const editor = createEditor({
        parent,
        target: { kind: 'own', text, awareness, edited: signature.edited },
        writer: { me: workspace.me.id, ownerOf: colleague },
        labelledBy: untrack(() => props.labelledBy),
        describedBy: untrack(() => props.describedBy),
        placeholder: readOnly ? '' : untrack(() => props.placeholder),
        language: untrack(() => props.language) ?? locale().language,
        readOnly,
        line: untrack(() => props.line),
        advance: () => props.advance?.(),
        refused: setRefused,
      })
      // Puts the caret there, and nothing else.
      if (untrack(() => props.autofocus)) editor.insert('')
      untrack(() => props.handle)?.(editor)
      onCleanup(() => {
        signature.end()
        editor.destroy()
      })
    }),
  )
  return (
    <>
      <div
        ref={(element) => {
          parent = element
        }}
        class="text shared-text"
        classList={{ 'text-locked': props.readOnly }}
        style={{ '--rows': props.rows }}
        onInput={() => setRefused(null)}
      />
      <RefusedText length={refused()} most={props.line} />
    </>
  )
}
