import { createSignal, onMount, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { download, fileUp, trash2 } from '#client/ui/icons.ts'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { accessTo } from '#shared/access/roles.ts'
import { may } from '#shared/access/rules.ts'
import { Section } from './Section.tsx'
import { useExport } from './use-export.ts'

interface StorageFacts {
  readonly used: number
  readonly quota: number
  readonly persisted: boolean
}

/** What is kept here, how safely, and how to take it along. */
export function DataSection() {
  const { environment } = useApp()
  const { words, formats } = useI18n()
  const workspace = useWorkspace()
  const exportAll = useExport(workspace)
  const [exporting, setExporting] = createSignal(false)
  const [facts, setFacts] = createSignal<StorageFacts | null>(null)
  const look = async () => setFacts(await readStorage(environment.storage))
  onMount(look)

  const save = async () => {
    setExporting(true)
    await exportAll()
    setExporting(false)
  }
  const persist = async () => {
    await environment.storage?.persist().catch(() => false)
    await look()
  }
  return (
    <Section title={words().settings.data} hint={words().settings.exportAllHint}>
      <div class="settings-row">
        <Button icon={download} onClick={() => void save()}>
          {words().settings.exportAll}
        </Button>
        <Show when={may(workspace.me.role, 'plan')}>
          <LinkButton icon={fileUp} href={`/w/${workspace.id}/import`}>
            {words().shell.import}
          </LinkButton>
        </Show>
        <Show when={accessTo('calendar', workspace.me.role) === 'write'}>
          <LinkButton icon={trash2} href={`/w/${workspace.id}/bin`}>
            {words().shell.bin}
          </LinkButton>
        </Show>
      </div>
      <Show when={exporting()}>
        <ProgressBar label={words().settings.exportAll} />
      </Show>
      <dl class="settings-facts">
        <div>
          <dt>{words().settings.storage}</dt>
          <dd>
            <Show when={facts()} fallback={words().settings.storageUnknown}>
              {(known) =>
                words().settings.storageUsed(
                  formats().bytes(known().used),
                  formats().bytes(known().quota),
                )
              }
            </Show>
          </dd>
        </div>
      </dl>
      <Show when={facts()}>
        {(known) => (
          <div class="settings-row">
            <p class="hint">
              {known().persisted
                ? words().settings.storagePersistent
                : words().settings.storageTemporary}
            </p>
            <Show when={!known().persisted}>
              <Button size="small" onClick={() => void persist()}>
                {words().settings.askPersistent}
              </Button>
            </Show>
          </div>
        )}
      </Show>
    </Section>
  )
}

/** Null where the browser does not say. */
async function readStorage(storage: StorageManager | null): Promise<StorageFacts | null> {
  try {
    const estimate = await storage?.estimate()
    if (!storage || !estimate?.quota) return null
    const persisted = await storage.persisted()
    return { used: estimate.usage ?? 0, quota: estimate.quota, persisted }
  } catch {
    return null
  }
}
