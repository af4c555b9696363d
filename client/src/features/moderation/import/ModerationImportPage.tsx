import { Match, onCleanup, onMount, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { ImportFrame } from '#client/ui/ImportFrame.tsx'
import { PageBar } from '#client/ui/PageBar.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { ownScript } from '#client/ui/trusted.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { ModerationNav } from '../ModerationNav.tsx'
import { ChooseFile } from './ChooseFile.tsx'
import { Done } from './Done.tsx'
import { ExportPart } from './ExportPart.tsx'
import { ImportsMade } from './ImportsMade.tsx'
import { ImportContext } from './import-context.ts'
import { pastedFile } from './pasted.ts'
import { Review } from './Review.tsx'
import { readerIn } from './reader.ts'
import readerAddress from './reader-worker.ts?worker&url'
import { createModerationImport } from './view.ts'
import './ModerationImport.css'

export interface ModerationImportPageProps {
  readonly environment: Pick<Environment, 'now' | 'painted'>
  readonly memory: Memory
  readonly download: (name: string, content: Blob) => void
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
}

/** Bringing in what moderators kept elsewhere, and taking it away. */
export function ModerationImportPage(props: ModerationImportPageProps) {
  const words = useWords()
  const said = () => words().moderationImport
  const workspace = useWorkspace()
  const { environment, memory, download } = props
  const view = createModerationImport({
    workspace,
    memory,
    download,
    now: environment.now,
    painted: environment.painted,
    openReader: () => readerIn(new Worker(ownScript(readerAddress), { type: 'module' })),
  })
  onCleanup(view.close)

  const isReady = () => workspace.moderation()?.ready() ?? false
  const canTake = () => isReady() && ['choose', 'review', 'done'].includes(view.stage().kind)
  const paste = (event: ClipboardEvent) => {
    const isTyping =
      event.target instanceof Element && event.target.matches('input, textarea:not(.bring-paste)')
    const file = pastedFile(event.clipboardData, said().pasted)
    if (!canTake() || isTyping || !file) return
    event.preventDefault()
    void view.open(file)
  }
  onMount(() => document.addEventListener('paste', paste))
  onCleanup(() => document.removeEventListener('paste', paste))

  return (
    <ImportContext.Provider value={{ view, said, viewerZone: props.viewerZone }}>
      <PageBar title={words().moderationImport.title} />
      <ModerationNav />
      <ImportFrame
        stage={view.stage()}
        waits={!isReady()}
        onFile={(file) => void view.open(file)}
        onStop={view.stop}
      >
        <Switch>
          <Match when={!isReady()}>
            <ProgressBar label={words().moderation.title} />
          </Match>
          <Match when={view.stage().kind === 'choose'}>
            <ChooseFile />
            <ImportsMade environment={environment} />
            <ExportPart environment={environment} download={download} />
          </Match>
          <Match when={view.stage().kind === 'review'}>
            <Review />
          </Match>
          <Match when={view.stage().kind === 'done'}>
            <Done />
          </Match>
        </Switch>
      </ImportFrame>
    </ImportContext.Provider>
  )
}
