import { Match, onCleanup, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { ImportFrame } from '#client/ui/ImportFrame.tsx'
import { PageBar } from '#client/ui/PageBar.tsx'
import { ownScript } from '#client/ui/trusted.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { Done } from './Done.tsx'
import { ExportSection } from './ExportSection.tsx'
import { ImportContext } from './import-context.ts'
import { Overlaid } from './Overlaid.tsx'
import { Review } from './Review.tsx'
import { readerIn } from './reader.ts'
import readerAddress from './reader-worker.ts?worker&url'
import { createImportView } from './view.ts'

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

  return (
    <ImportContext.Provider value={{ view, said }}>
      <PageBar title={said().title} />
      <ImportFrame stage={view.stage()} onFile={(file) => void view.open(file)} onStop={view.stop}>
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
        </Switch>
      </ImportFrame>
    </ImportContext.Provider>
  )
}
