import { createEffect } from 'solid-js'
import { createPaper } from '#client/ui/media.ts'
import { hourOf } from '#shared/domain/local-time.ts'
import { useCalendar } from '../calendar-context.ts'
import { type PaperDay, paperZoom } from './paper-zoom.ts'

/** Has the month printed on one page, for as long as the caller is there. */
export function usePaperZoom(): void {
  const { workspace, view, say, spans } = useCalendar()
  const paper = createPaper()
  const dayOnPaper = (day: string): PaperDay => ({
    lanes: spans()?.lanes(day) ?? 0,
    posts: view.shown.onDay(day).flatMap((id) => {
      const post = workspace.posts.whole(id)
      if (post?.kind !== 'post') return []
      const hour = post.at === null ? null : hourOf(post.at)
      return [{ text: `${hour ?? ''} ${say.title(post)}`, glyphs: post.channels.length }]
    }),
  })
  createEffect(() => {
    if (!paper() || view.view() !== 'month') return
    const zoom = paperZoom(view.weeks().map(({ days }) => days.map(dayOnPaper)))
    document.documentElement.style.setProperty('--paper-zoom', String(zoom))
  })
}
