import { createMemo } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { shownCalendar } from '#client/workspace/sharing/shown-calendar.ts'
import type { ShareFilter } from '#shared/domain/share.ts'
import { stepOf } from '#shared/domain/share-statuses.ts'
import { ShownCalendar } from '../shown/ShownCalendar.tsx'
import { createShownView } from '../shown/shown-view.ts'

/** The very page that guests will see, of what this device knows. */
export function Preview(props: {
  readonly filter: ShareFilter
  readonly today: string
  readonly watchMedia: (query: string, changed: (matches: boolean) => void) => () => void
}) {
  const workspace = useWorkspace()
  const { words } = useI18n()
  const shown = createMemo(() => {
    // What is read is the whole calendar, which wakes nobody post by post.
    workspace.posts.count()
    workspace.posts.arrived()
    return shownCalendar(workspace, { ...props.filter, createdBy: workspace.me.id })
  })
  const view = createShownView({
    posts: () => shown().posts,
    today: () => props.today,
    period: () => props.filter,
  })
  return (
    <section class="links-preview" aria-labelledby="links-preview">
      <p class="links-preview-title" id="links-preview">
        {words().guestLinks.preview(words().guestLinks.form.steps[stepOf(props.filter)])}
      </p>
      <ShownCalendar view={view} watchMedia={props.watchMedia} />
    </section>
  )
}
