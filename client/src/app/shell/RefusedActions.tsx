import { createSignal, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useExport } from '#client/app/settings/use-export.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { download } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'

/** What can be done with changes that the relay did not take: keep them as a file, or give them up. */
export function RefusedActions() {
  const { browser } = useApp()
  const words = useWords()
  const workspace = useWorkspace()
  const exportAll = useExport(workspace)
  const [asking, setAsking] = createSignal(false)
  const drop = async () => {
    await workspace.dropRefused()
    browser.reload()
  }
  return (
    <>
      <Button size="small" icon={download} onClick={() => void exportAll()}>
        {words().syncPanel.exportNow}
      </Button>
      <Show when={workspace.status().refused > 0}>
        <Button size="small" onClick={() => setAsking(true)}>
          {words().access.drop}
        </Button>
      </Show>
      <Dialog
        alert
        open={asking()}
        onClose={() => setAsking(false)}
        title={words().access.dropQuestion(workspace.status().refused)}
        actions={
          <>
            <Button autofocus onClick={() => setAsking(false)}>
              {words().access.dropKeep}
            </Button>
            <Button look="danger" onClick={() => void drop()}>
              {words().access.dropNow}
            </Button>
          </>
        }
      >
        <p class="muted">{words().access.dropDetail}</p>
      </Dialog>
    </>
  )
}
