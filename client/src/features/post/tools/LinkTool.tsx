import { createMemo, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { usePost } from '../post-context.ts'
import { createPostLink } from './post-link.ts'

/** The link of the post, as it goes into this text: on a channel it says where its readers came from. */
export function LinkTool(props: {
  /** Null for the common text: which channel its readers come from cannot be said there. */
  readonly channel: string | null
  readonly onChoose: (address: string) => void
}) {
  const { view } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const onChannel = createPostLink(workspace, view.say)
  const link = () => view.link.value().trim()
  const address = createMemo(() => {
    const shown = view.shown()
    if (link() === '' || props.channel === null || shown.kind !== 'post') return link() || null
    return onChannel(link(), shown.post, props.channel)
  })
  const note = () => {
    if (props.channel === null) return words().tools.linkIsPlain
    return address() === link() ? words().tools.linkAsIs : words().tools.linkIsTracked
  }
  return (
    <div class="link-tool">
      <Show when={address()} fallback={<p class="hint">{words().tools.noLink}</p>}>
        {(shown) => (
          <>
            <p class="link-tool-address">{shown()}</p>
            <p class="hint">{note()}</p>
            <Button size="small" onClick={() => props.onChoose(shown())}>
              {words().tools.insertLink}
            </Button>
          </>
        )}
      </Show>
    </div>
  )
}
