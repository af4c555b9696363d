import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { messageSquareText } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { usePost } from '../post-context.ts'
import './NewMessages.css'

/** What this person has still to read stands far down in the drawer: its head says so, and leads there. */
export function NewMessages() {
  const { id } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const count = () => workspace.reviews()?.discussions.unread(id).length ?? 0
  const go = (drawer: Element | null) => {
    const fold = drawer?.querySelector<HTMLElement>('.comments-fold[aria-expanded="false"]')
    // On a phone only: elsewhere the row is not shown, and nothing is folded.
    if (fold && fold.offsetParent !== null) fold.click()
    const first = drawer?.querySelector<HTMLElement>('.comment-new')
    if (!first) return
    // Read, it is new no longer, and this button is gone: who goes by keys goes on from there.
    first.tabIndex = -1
    first.focus({ preventScroll: true })
    // No further than needed: the head of the drawer is to stay where it is.
    first.scrollIntoView({ block: 'nearest' })
  }
  return (
    <Show when={count()}>
      {(news) => (
        <Button
          size="small"
          look="ghost"
          class="new-messages"
          icon={messageSquareText}
          aria-label={words().comments.newMessages(news())}
          onClick={(event) =>
            go(event.target instanceof Element ? event.target.closest('.drawer') : null)
          }
        >
          <span class="new-messages-word">{words().comments.newMessages(news())}</span>
          <b class="new-messages-count" aria-hidden="true">
            {news()}
          </b>
        </Button>
      )}
    </Show>
  )
}
