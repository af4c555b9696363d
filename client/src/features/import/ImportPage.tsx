import { createSignal, Match, onCleanup, Show, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { PageBar } from '#client/ui/PageBar.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { ownScript } from '#client/ui/trusted.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { Done } from './Done.tsx'
import { ExportSection } from './ExportSection.tsx'
import { ImportContext } from './import-context.ts'
import type { Memory } from './mapping-memory.ts'
import { Overlaid } from './Overlaid.tsx'
import { Review } from './Review.tsx'
import { readerIn } from './reader.ts'
import readerAddress from './reader-worker.ts?worker&url'
import { createImportView } from './view.ts'
import '#client/ui/ImportPage.css'

export interface ImportPageProps {
  readonly environment: Pick<Environment, 'now' | 'painted'>
  readonly memory: Memory
  readonly download: (name: string, content: Blob) => void
}

/** Bringing in the calendar that a team has already, and taking it elsewhere. */
export function ImportPage(props: ImportPageProps) {
  const words = useWords()
  const said = () => words().importing
  const workspace = useWorkspace()
  const { environment, memory, download } = props
  const view = createImportView({
    workspace,
    memory,
    download,
    now: environment.now,
    painted: environment.painted,
    openReader: () => readerIn(new Worker(ownScript(readerAddress), { type: 'module' })),
  })
  onCleanup(view.close)
  workspace.presence.tell({ page: 'import', post: null, doing: 'looking', day: null })

  const [over, setOver] = createSignal(false)
  const canDrop = () => ['choose', 'review', 'done', 'overlaid'].includes(view.stage().kind)
  const dragOver = (event: DragEvent) => {
    if (!canDrop() || !event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    setOver(false)
    const file = event.dataTransfer?.files[0]
    if (!canDrop() || !file) return
    event.preventDefault()
    void view.open(file)
  }
  const busy = () => {
    const stage = view.stage()
    if (stage.kind === 'reading') return { doing: said().reading(stage.name), stop: said().stop }
    if (stage.kind === 'writing')
      return {
        doing: said().writing,
        stop: said().stopping,
        share: stage.share,
      }
    return null
  }
  return (
    <ImportContext.Provider value={{ view, said }}>
      <PageBar title={said().title} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way, the button in it another */}
      <div
        class="import"
        classList={{ 'import-over': over() }}
        onDragOver={dragOver}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Switch>
          <Match when={view.stage().kind === 'choose'}>
            <ChooseFile />
            <ExportSection now={environment.now} download={download} />
          </Match>
          <Match when={view.stage().kind === 'review'}>
            <Review />
          </Match>
          <Match when={view.stage().kind === 'done'}>
            <Done />
          </Match>
          <Match when={view.stage().kind === 'overlaid'}>
            <Overlaid />
          </Match>
          <Match when={busy()}>
            {(now) => (
              <div class="import-busy">
                <p>{now().doing}</p>
                <ProgressBar label={now().doing} share={now().share} />
                <Button onClick={view.stop}>{now().stop}</Button>
              </div>
            )}
          </Match>
        </Switch>
        <p class="visually-hidden" role="status">
          <Show when={busy()}>{(now) => now().doing}</Show>
        </p>
      </div>
    </ImportContext.Provider>
  )
}
