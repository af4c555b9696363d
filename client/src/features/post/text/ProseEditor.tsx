import {
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  on,
  onCleanup,
  Show,
  untrack,
} from 'solid-js'
import { render } from 'solid-js/web'
import { noteTextEdit } from '#client/commands/post-record.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { messageSquareText } from '#client/ui/icons.ts'
import { useLeaving } from '#client/ui/use-leaving.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { placeOf } from '#shared/domain/comments/passage.ts'
import { threadsOf } from '#shared/domain/comments/threads.ts'
import type { TextKey, TextPlace } from '#shared/domain/post-texts.ts'
import { goToComment, goToThread } from '../comments/passages.ts'
import { usePost } from '../post-context.ts'
import { createEditSignature } from './edit-signature.ts'
import { createEditor, type Editor } from './editor.ts'
import type { Target } from './editor-target.ts'
import type { EditorMark } from './marked-text.ts'
import { RefusedText } from './RefusedText.tsx'
import './ProseEditor.css'

export interface ProseEditorProps {
  /** Null: the common text. */
  readonly place: TextPlace | null
  /** Id of what names it. */
  readonly labelledBy: string
  readonly placeholder: string
  readonly language: string
  /** What stands out in this text. */
  readonly marks?: { readonly text: string; readonly marks: readonly EditorMark[] }
  readonly class?: string
  /** Hears of the editor when it is there, and of null when it has gone. */
  readonly editor?: (editor: Editor | null) => void
}

/** One text of the post, written by several people at once; a place without one of its own follows the common one. */
export function ProseEditor(props: ProseEditorProps) {
  const { view, writing, id, environment, advance } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const [refused, setRefused] = createSignal<number | null>(null)
  const [editor, setEditor] = createSignal<Editor | null>(null)
  let parent: HTMLDivElement | undefined

  const key = (): TextKey | null => (props.place === null ? 'body' : writing.keyOf(props.place))
  const target = createMemo((): Target | null => {
    const of = key()
    const prose = writing.proseOf(of ?? 'body')
    if (!prose) return null
    const { place } = props
    if (of === null && place !== null) {
      const begin = (text: string) => writing.texts.begin(id, place, text) !== null
      return { kind: 'following', text: prose.text, begin }
    }
    const signature = createEditSignature({
      now: environment.now,
      after: environment.after,
      sign: (count) => noteTextEdit(workspace, id, of ?? 'body', count),
    })
    // Whoever leaves in the middle of typing has written those words, too.
    useLeaving(signature.end)
    onCleanup(signature.end)
    return { kind: 'own', ...prose, edited: signature.edited }
  })
  const isHere = createMemo(() => target() !== null)
  const drawer = () => parent?.closest('.drawer') ?? null
  const besidePassage = () =>
    inText(() => (
      <Button
        size="small"
        icon={messageSquareText}
        aria-keyshortcuts="Control+Alt+M"
        onClick={() => goToComment(drawer())}
      >
        {words().comments.aboutPassage}
      </Button>
    ))
  const toThread = (thread: string) =>
    inText(() => (
      <Button size="small" icon={messageSquareText} onClick={() => goToThread(drawer(), thread)}>
        {words().comments.toThread}
      </Button>
    ))
  /** Where the open threads of this text stand in it, when one comes or goes: marks move with the text by themselves. */
  const commented = createMemo(() => {
    const text = target()?.text
    const map = workspace.write.homeOf(id)?.get(id)
    const said = workspace.reviews()?.discussions.of(id) ?? []
    if (!text || !map) return []
    return threadsOf(said).open.flatMap(({ id: thread, first }) => {
      const place = first.passage && placeOf(map, first.passage)
      return place?.text === text ? [{ thread, from: place.from, to: place.to }] : []
    })
  })
  const makeEditor = (place: HTMLElement, first: Target, readOnly: boolean): Editor =>
    createEditor({
      parent: place,
      target: first,
      writer: { me: workspace.me.id, ownerOf: view.colleague },
      labelledBy: props.labelledBy,
      placeholder: readOnly ? '' : props.placeholder,
      language: props.language,
      readOnly,
      advance,
      refused: setRefused,
      toThread,
      besidePassage: workspace.readOnly() === null ? besidePassage : undefined,
    })
  createEffect(
    on([view.locked, isHere], ([locked]) => {
      const first = untrack(target)
      if (!first || !parent) return
      const made = makeEditor(parent, first, locked !== null)
      setEditor(made)
      props.editor?.(made)
      onCleanup(() => {
        setEditor(null)
        props.editor?.(null)
        made.destroy()
      })
    }),
  )
  // In this order: another text takes the passages of the one before away with it.
  createEffect(() => {
    const [now, passages, made] = [target(), commented(), editor()]
    if (now) made?.show(now)
    made?.comment(passages)
  })
  createEffect(() => editor()?.speak(props.language))
  createEffect(() => {
    const marked = props.marks
    if (marked) editor()?.mark(marked.text, marked.marks)
  })
  return (
    <>
      <Show when={isHere()}>
        <div
          ref={(element) => {
            parent = element
          }}
          class="text"
          classList={{ [props.class ?? '']: true, 'text-locked': view.locked() !== null }}
          onInput={() => setRefused(null)}
        />
      </Show>
      <RefusedText length={refused()} />
    </>
  )
}

/** What stands in a text and is drawn by this page. */
function inText(draw: () => JSX.Element): { dom: HTMLElement; destroy: () => void } {
  const dom = document.createElement('div')
  dom.className = 'passage-control'
  return { dom, destroy: render(draw, dom) }
}
