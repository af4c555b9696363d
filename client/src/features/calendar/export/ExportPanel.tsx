import { createSignal, Show } from 'solid-js'
import { type ExportFormat, exportPosts } from '#client/commands/export-posts.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { download } from '#client/ui/icons.ts'
import { isFilterOn } from '#shared/domain/post-filter.ts'
import { useCalendar } from '../calendar-context.ts'
import { usePeriod } from '../frame/period.ts'
import { postsOn } from '../frame/shown-posts.ts'
import './ExportPanel.css'

/** The posts of the month as a file, with the ideas that have no date yet where somebody wants them. */
export function ExportPanel(props: { readonly onDone: () => void }) {
  const { workspace, view, now, saveFile } = useCalendar()
  const i18n = useI18n()
  const period = usePeriod()
  const said = () => i18n.words().exporting
  const [withIdeas, setWithIdeas] = createSignal(false)
  const ids = () => [
    ...postsOn(view.shown, view.days()),
    ...(withIdeas() ? view.shown.unscheduled() : []),
  ]
  const save = async (format: ExportFormat) => {
    const posts = ids().flatMap((id) => {
      const post = workspace.posts.get(id)
      return post?.kind === 'post' ? [post] : []
    })
    const file = await exportPosts(workspace, posts, format, i18n, now())
    saveFile(file.name, file.content)
    props.onDone()
  }
  return (
    <div class="export-panel">
      <p class="export-what">
        <b>{period()}</b>
        <span>{i18n.words().calendar.posts(ids().length)}</span>
      </p>
      <Show when={isFilterOn(view.filter())}>
        <p class="hint">{i18n.words().filters.exported}</p>
      </Show>
      <Show when={view.shown.unscheduled().length > 0}>
        <Checkbox label={said().withIdeas} checked={withIdeas()} onChange={setWithIdeas} />
      </Show>
      <Show when={ids().length > 0} fallback={<p class="hint">{said().nothing}</p>}>
        <div class="export-formats">
          <Button icon={download} onClick={() => void save('csv')}>
            {said().csv}
          </Button>
          <Button icon={download} onClick={() => void save('ics')}>
            {said().ics}
          </Button>
        </div>
        <p class="hint">{withIdeas() ? said().ideasHint : said().hint}</p>
      </Show>
    </div>
  )
}
