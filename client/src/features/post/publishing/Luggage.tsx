import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { copy, download } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { saveFile } from '#client/workspace/media/save-file.ts'
import { FIRST_COMMENT } from '#shared/domain/post-texts.ts'
import { usePost } from '../post-context.ts'
import { createSettledText } from '../text/settled-text.ts'
import type { PublishingView } from './publishing-view.ts'

/** What goes out beside the texts, the same for every channel. */
export function Luggage(props: { readonly of: PublishingView }) {
  const { copy: toClipboard, writing, environment } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const [said, setSaid] = createSignal('')
  const comment = createSettledText({
    text() {
      const key = writing.keyOf(FIRST_COMMENT)
      return key && (writing.proseOf(key)?.text ?? null)
    },
    after: environment.after,
  })
  const save = async () => {
    const all = props.of.media()
    let saved = 0
    // One after the other: a browser that is handed many at once keeps the last.
    for (const one of all) if (await saveFile(workspace, one)) saved++
    setSaid(saved < all.length ? words().publishing.notHere(all.length - saved) : '')
  }
  const copyComment = async () => {
    const done = await toClipboard(comment())
    setSaid(done ? words().publishing.commentCopied : words().post.notCopied)
  }
  return (
    <div class="publishing-luggage">
      <Show when={props.of.media().length}>
        {(count) => (
          <Button size="small" look="ghost" icon={download} onClick={() => void save()}>
            {words().publishing.download(count())}
          </Button>
        )}
      </Show>
      <Show when={comment()}>
        <Button size="small" look="ghost" icon={copy} onClick={() => void copyComment()}>
          {words().publishing.copyComment}
        </Button>
      </Show>
      <span role="status" class="publishing-said">
        {said()}
      </span>
    </div>
  )
}
