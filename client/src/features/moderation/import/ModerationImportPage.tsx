import { createSignal, Match, onCleanup, onMount, Show, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { PageBar } from '#client/ui/PageBar.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { ownScript } from '#client/ui/trusted.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { ModerationNav } from '../ModerationNav.tsx'
import { ChooseFile } from './ChooseFile.tsx'
import { Done } from './Done.tsx'
import { ExportPart } from './ExportPart.tsx'
import { ImportContext } from './import-context.ts'
import type { Memory } from './mapping-memory.ts'
import { pastedFile } from './pasted.ts'
import { Review } from './Review.tsx'
import { readerIn } from './reader.ts'
import readerAddress from './reader-worker.ts?worker&url'
import { createModerationImport } from './view.ts'
import '#client/ui/ImportPage.css'
import './ModerationImport.css'

export interface ModerationImportPageProps {
  readonly environment: Pick<Environment, 'now' | 'painted'>
  readonly memory: Memory
  readonly download: (name: string, content: Blob) => void
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

  const [over, setOver] = createSignal(false)
  const isReady = () => workspace.moderation()?.ready() ?? false
  const canTake = () => isReady() && ['choose', 'review', 'done'].includes(view.stage().kind)
  const dragOver = (event: DragEvent) => {
    if (!canTake() || !event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    setOver(false)
    const file = event.dataTransfer?.files[0]
    if (!canTake() || !file) return
    event.preventDefault()
    void view.open(file)
  }
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

  const busy = () => {
    const stage = view.stage()
    const both = words().importing
    if (stage.kind === 'reading') return { doing: both.reading(stage.name), stop: both.stop }
    if (stage.kind === 'writing')
      return { doing: both.writing, stop: both.stopping, share: stage.share }
    return null
  }
  return (
    <ImportContext.Provider value={{ view, said }}>
      <PageBar title={words().moderation.title} />
      <ModerationNav />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way, the button in it another */}
      <div
        class="import"
        classList={{ 'import-over': over() }}
        onDragOver={dragOver}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Switch>
          <Match when={!isReady()}>
            <ProgressBar label={words().moderation.title} />
          </Match>
          <Match when={view.stage().kind === 'choose'}>
            <ChooseFile />
            <ExportPart environment={environment} download={download} />
          </Match>
          <Match when={view.stage().kind === 'review'}>
            <Review />
          </Match>
          <Match when={view.stage().kind === 'done'}>
            <Done />
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
