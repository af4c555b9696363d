import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { ApartNotices } from '#client/workspace/apart/ApartNotices.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { haveTextsMerged } from '#shared/domain/apart.ts'
import { usePost } from '../post-context.ts'
import { createApartView } from './apart-view.ts'

export function PostApart() {
  const { id, view, environment } = usePost()
  const workspace = useWorkspace()
  const apart = createApartView({
    workspace,
    say: view.say,
    words: useWords(),
    formats: useFormats(),
    post: id,
    now: environment.now,
  })
  return (
    <ApartNotices
      view={apart}
      locked={view.locked() !== null}
      hasTexts={haveTextsMerged(workspace.posts.record(id))}
    />
  )
}
