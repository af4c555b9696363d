import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { info, octagonAlert, split } from '#client/ui/icons.ts'
import { isolated } from '#client/ui/isolated.ts'
import { Said } from '#client/ui/Said.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Post } from '#shared/domain/post.ts'
import { variantFor } from '#shared/domain/post-texts.ts'
import { usePost } from '../post-context.ts'
import { TextTools } from '../tools/TextTools.tsx'
import type { ChannelNote } from './channel-counts.ts'
import type { Editor } from './editor.ts'
import { OtherTexts } from './OtherTexts.tsx'
import { ProseEditor } from './ProseEditor.tsx'
import { createTextMarks } from './text-marks.ts'

/** The text of one channel: the common one until something else is written here. */
export function VariantPanel(props: {
  readonly post: Post
  readonly channel: string
  readonly notes: readonly ChannelNote[]
  /** The only channel, below the common text: that text is not shown twice. */
  readonly alone: boolean
}) {
  const { view, writing, id } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const label = createUniqueId()
  let box: HTMLDivElement | undefined
  const [editor, setEditor] = createSignal<Editor | null>(null)
  const place = () => variantFor(props.channel)
  const isOwn = () => writing.keyOf(place()) !== null
  const [begun, setBegun] = createSignal(false)
  const isShown = () => !props.alone || isOwn() || begun()
  const follows = () => {
    if (view.locked() !== null) return words().writing.same
    return isShown() ? words().writing.follows : words().writing.takesCommon
  }
  const name = () => view.say.channel(props.channel).name
  const counted = createMemo(
    () => writing.channels().find((channel) => channel.id === props.channel) ?? null,
  )
  const marks = createTextMarks(
    () => counted()?.text ?? '',
    () => counted(),
  )
  return (
    <>
      <b id={label} class="visually-hidden">
        {words().writing.textFor(name())}
      </b>
      <Show when={isShown()}>
        <div
          ref={(element) => {
            box = element
          }}
        >
          <ProseEditor
            place={place()}
            labelledBy={label}
            placeholder={words().writing.followsEmpty}
            language={props.post.language ?? workspace.settings().locale}
            marks={marks()}
            class="variant-text"
            editor={(made) => {
              setEditor(made)
              if (made && begun() && !isOwn())
                box?.querySelector<HTMLElement>('.cm-content')?.focus()
            }}
          />
        </div>
      </Show>
      <For each={props.notes}>
        {(note) => (
          <p class="variant-note" classList={{ 'variant-warning': note.warns }}>
            <Icon of={note.warns ? octagonAlert : info} size="dense" />
            <span>
              <Said sentence={note.sentence} />
            </span>
          </p>
        )}
      </For>
      <OtherTexts place={place()} name={name()} isOwn={isOwn()} />
      <button
        type="button"
        class="link variant-preview"
        onClick={(event) =>
          event.currentTarget
            .closest('.drawer-body')
            ?.querySelector('.previews')
            ?.scrollIntoView({ block: 'start' })
        }
      >
        {words().writing.seePreview}
      </button>
      <div class="variant-foot">
        <Show
          when={isOwn()}
          fallback={
            <>
              <span>{follows()}</span>
              <Show when={!isShown() && view.locked() === null}>
                <Button look="ghost" size="small" icon={split} onClick={() => setBegun(true)}>
                  {words().writing.writeOwn}
                </Button>
              </Show>
            </>
          }
        >
          <span class="variant-tag">
            <Icon of={split} size="dense" />
            {words().writing.variant}
          </span>
          <span>
            <Said sentence={words().writing.ownOf(isolated(name()))} />
          </span>
          <Show when={view.locked() === null}>
            <Button look="ghost" size="small" onClick={() => writing.texts.leave(id, place())}>
              {words().writing.backToCommon}
            </Button>
          </Show>
        </Show>
        <Show when={isShown() && view.locked() === null}>
          <TextTools channel={props.channel} insert={(text) => editor()?.insert(text)} />
        </Show>
      </div>
    </>
  )
}
