import { createMemo, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createUtmPatterns } from '#client/workspace/utm-patterns.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { trackedLink } from '#shared/domain/tracked-link.ts'
import { usePost } from '../post-context.ts'

/** The link of the post, as it goes into this text: on a channel it says where its readers came from. */
export function LinkTool(props: {
  /** Null for the common text: which channel its readers come from cannot be said there. */
  readonly channel: string | null
  readonly onChoose: (address: string) => void
}) {
  const { view } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const patterns = createUtmPatterns(workspace)
  const link = () => view.link.value().trim()
  const address = createMemo(() => {
    const shown = view.shown()
    if (link() === '' || props.channel === null || shown.kind !== 'post') return link() || null
    const { title, campaign, at } = shown.post
    const { network, name } = view.say.channel(props.channel)
    const called = workspace.campaigns().find(({ id }) => id === campaign)?.name
    const values = { network, channel: name, campaign: called ?? '', title, date: dayOf(at ?? '') }
    return trackedLink(link(), patterns(), values) ?? link()
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
