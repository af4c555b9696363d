import { AskForReview } from '#client/ui/AskForReview.tsx'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'

export function AskPanel(props: { readonly post: Post }) {
  const { id, approval, view } = usePost()
  const [note, write] = createBegun(() => `ask.${id}`)
  return (
    <div class="approval-notice approval-ask">
      <AskForReview
        approvers={approval.approvers()}
        me={view.me}
        reading={view.reading()}
        count={(day) => (props.post.at?.startsWith(day) ? 1 : 0)}
        note={note()}
        onNote={write}
        onAsk={(asking) => {
          approval.ask(asking)
          write('')
        }}
        onCancel={() => approval.open(null)}
      />
    </div>
  )
}
