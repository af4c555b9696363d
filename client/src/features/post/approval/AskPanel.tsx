import { AskForReview } from '#client/ui/AskForReview.tsx'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'

export function AskPanel(props: { readonly post: Post }) {
  const { id, approval, view, begun } = usePost()
  const kept = `ask.${id}`
  return (
    <div class="approval-notice approval-ask">
      <AskForReview
        approvers={approval.approvers()}
        me={view.me}
        reading={view.reading()}
        count={(day) => (props.post.at?.startsWith(day) ? 1 : 0)}
        note={begun.get(kept)}
        onNote={(note) => begun.set(kept, note)}
        onAsk={(asking) => {
          approval.ask(asking)
          begun.set(kept, '')
        }}
        onCancel={() => approval.open(null)}
      />
    </div>
  )
}
