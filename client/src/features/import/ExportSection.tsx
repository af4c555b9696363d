import { createSignal, Show } from 'solid-js'
import { type ExportFormat, exportPosts } from '#client/commands/export-posts.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { download } from '#client/ui/icons.ts'
import { Part } from '#client/ui/Part.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'

export interface ExportSectionProps {
  readonly now: () => number
  readonly download: (name: string, content: Blob) => void
}

/** The way out: everything that is planned, or what is still to come, as a table or a calendar. */
export function ExportSection(props: ExportSectionProps) {
  const workspace = useWorkspace()
  const i18n = useI18n()
  const words = () => i18n.words().exporting
  const [which, setWhich] = createSignal<'all' | 'coming'>('all')
  const [withIdeas, setWithIdeas] = createSignal(true)
  const save = async (format: ExportFormat) => {
    await workspace.lookEverywhere()
    const now = props.now()
    const today = dayOf(localTimeAt(now, workspace.settings().timeZone))
    const posts = [...workspace.posts.all()].filter(({ at }) =>
      at === null ? withIdeas() : which() === 'all' || dayOf(at) >= today,
    )
    const file = await exportPosts(workspace, posts, format, i18n, now)
    props.download(file.name, file.content)
  }
  return (
    <Part title={words().title} hint={words().hint}>
      <Segmented
        label={words().which}
        options={[
          { value: 'all', label: words().all },
          { value: 'coming', label: words().coming },
        ]}
        value={which()}
        onChange={setWhich}
      />
      <Checkbox label={words().withIdeas} checked={withIdeas()} onChange={setWithIdeas} />
      <Show when={withIdeas()}>
        <p class="hint">{words().ideasHint}</p>
      </Show>
      <div class="import-row">
        <Button icon={download} onClick={() => void save('csv')}>
          {words().csv}
        </Button>
        <Button icon={download} onClick={() => void save('ics')}>
          {words().ics}
        </Button>
      </div>
    </Part>
  )
}
