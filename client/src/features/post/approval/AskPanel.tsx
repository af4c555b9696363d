import { AskForReview } from '#client/ui/AskForReview.tsx'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'

export function AskPanel(props: { readonly post: Post }) {
  const { approval, view } = usePost()
  return (
    <div class="approval-notice approval-ask">
      <AskForReview
        approvers={approval.approvers()}
        me={view.me}
        reading={view.reading()}
        count={(day) => (props.post.at?.startsWith(day) ? 1 : 0)}
        onAsk={approval.ask}
        onCancel={() => approval.open(null)}
      />
    </div>
  )
}
