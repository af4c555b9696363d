import { createSignal, For, Show } from 'solid-js'
import {
  exportModeration,
  type ModerationExport,
} from '#client/commands/moderation/export-moderation.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { download as downloadIcon } from '#client/ui/icons.ts'
import { Part } from '#client/ui/Part.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'

const TABLES = ['cases', 'notes', 'measures', 'people'] as const

/** The way out: all in one file that comes back, or a table of each kind. */
export function ExportPart(props: {
  readonly environment: Pick<Environment, 'now' | 'painted'>
  readonly download: (name: string, content: Blob) => void
}) {
  const workspace = useWorkspace()
  const i18n = useI18n()
  const said = () => i18n.words().moderationImport.exporting
  const [onlyOpen, setOnlyOpen] = createSignal(false)
  const [busy, setBusy] = createSignal(false)
  const save = async (format: ModerationExport) => {
    if (busy()) return
    setBusy(true)
    const { now, painted } = props.environment
    const filter = onlyOpen() ? 'open' : 'all'
    const means = { now, breathe: painted }
    try {
      const file = await exportModeration(workspace, format, filter, i18n, means)
      if (file) props.download(file.name, file.content)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Part title={said().title} hint={said().hint}>
      <Checkbox label={said().onlyOpen} checked={onlyOpen()} onChange={setOnlyOpen} />
      <div class="import-row">
        <Button icon={downloadIcon} onClick={() => void save('json')}>
          {said().json}
        </Button>
        <For each={TABLES}>
          {(kind) => (
            <Button icon={downloadIcon} onClick={() => void save(kind)}>
              {said().csv(said()[kind])}
            </Button>
          )}
        </For>
      </div>
      <p class="hint">{said().jsonHint}</p>
      <Show when={busy()}>
        <ProgressBar label={said().doing} />
      </Show>
    </Part>
  )
}
