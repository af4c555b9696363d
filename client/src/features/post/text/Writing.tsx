import { createMemo, createSignal, createUniqueId, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { info } from '#client/ui/icons.ts'
import { isolated } from '#client/ui/isolated.ts'
import { createMedia } from '#client/ui/media.ts'
import { Said } from '#client/ui/Said.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { countGraphemes } from '#shared/domain/networks/graphemes.ts'
import { isOpen } from '#shared/domain/overdue.ts'
import type { Post } from '#shared/domain/post.ts'
import { variantFor } from '#shared/domain/post-texts.ts'
import { usePost } from '../post-context.ts'
import { TextTools } from '../tools/TextTools.tsx'
import { MOST_COUNTED } from './channel-counts.ts'
import type { Editor } from './editor.ts'
import { ProseEditor } from './ProseEditor.tsx'
import { createTextMarks } from './text-marks.ts'
import { VariantTabs } from './VariantTabs.tsx'
import './Writing.css'

/** Everything that the post says: the common text, and beside it what each of its channels makes of it. */
export function Writing(props: { readonly post: Post }) {
  const { writing } = usePost()
  const isNarrow = createMedia('(max-width: 599px)')
  return (
    <div class="writing">
      <Show when={!isNarrow()}>
        <CommonText post={props.post} />
      </Show>
      <Show
        when={writing.channels().length > 0}
        fallback={
          <Show when={isNarrow()}>
            <CommonText post={props.post} />
          </Show>
        }
      >
        <VariantTabs
          post={props.post}
          common={isNarrow() ? () => <CommonText post={props.post} /> : null}
        />
      </Show>
      <Nothing status={props.post.status} />
      <p class="visually-hidden" role="status">
        {writing.said()}
      </p>
    </div>
  )
}

/** Where nothing would be seen, said once for all of these channels. */
function Nothing(props: { readonly status: string }) {
  const { view, writing } = usePost()
  const words = useWords()
  const formats = useFormats()
  const sentence = () => {
    if (view.locked() !== null || !isOpen(props.status)) return null
    const empty = writing.problems().find(({ kind }) => kind === 'nothing')
    // Without a channel, where it would appear comes first.
    if (empty?.kind !== 'nothing' || empty.channels.length === 0) return null
    const names = empty.channels.map((channel) => isolated(view.say.channel(channel).name))
    return words().writing.nothing(formats().list(names))
  }
  return (
    <Show when={sentence()}>
      {(said) => (
        <p class="variant-note">
          <Icon of={info} size="dense" />
          <span>
            <Said sentence={said()} />
          </span>
        </p>
      )}
    </Show>
  )
}

function CommonText(props: { readonly post: Post }) {
  const { view, writing } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const label = createUniqueId()
  const [editor, setEditor] = createSignal<Editor | null>(null)
  const count = createMemo(() => countGraphemes(writing.common(), MOST_COUNTED))
  /** What is too much for the only channel stands out here: the text is shown nowhere else. */
  const only = createMemo(() => {
    const [channel, ...others] = writing.channels()
    const isOnly = channel !== undefined && others.length === 0
    return isOnly && writing.keyOf(variantFor(channel.id)) === null ? channel : null
  })
  const marks = createTextMarks(writing.common, only)
  return (
    <div class="common-text">
      <div class="part-label">
        <b id={label}>{words().post.text}</b>
        <span class="part-hint">{words().post.textHint}</span>
        <span class="part-end">
          {count() > MOST_COUNTED
            ? words().post.charactersOver(MOST_COUNTED)
            : words().post.characters(count())}
        </span>
      </div>
      <ProseEditor
        place={null}
        labelledBy={label}
        placeholder={words().post.textExample}
        language={props.post.language ?? workspace.settings().locale}
        marks={marks()}
        editor={setEditor}
      />
      <Show when={view.locked() === null}>
        <TextTools channel={null} insert={(text) => editor()?.insert(text)} />
      </Show>
    </div>
  )
}
