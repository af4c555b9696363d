import { createSignal, type JSX, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from './Button.tsx'
import type { Counted } from './import-course.ts'
import { ProgressBar } from './ProgressBar.tsx'
import './ImportPage.css'

/** How far a file has come that is brought in. */
export type ImportStage =
  | { readonly kind: 'reading'; readonly name: string }
  /** From 0 to 1. */
  | { readonly kind: 'writing'; readonly share: number; readonly counted?: Counted | null }
  | { readonly kind: 'choose' | 'review' | 'done' | 'overlaid' }

/** A page that a file can be dropped on anywhere, unless one is being read or written: then it says how far that is. */
export function ImportFrame(props: {
  readonly stage: ImportStage
  /** It cannot take a file yet. */
  readonly waits?: boolean
  readonly onFile: (file: File) => void
  readonly onStop: () => void
  readonly children: JSX.Element
}) {
  const words = useWords()
  const [over, setOver] = createSignal(false)
  const busy = () => {
    const { stage } = props
    const said = words().importing
    if (stage.kind === 'reading')
      return { doing: said.reading(stage.name), stop: said.stop, count: '' }
    if (stage.kind === 'writing') {
      const { share, counted } = stage
      const count = counted ? said.writingOf(counted.done, counted.all) : ''
      return { doing: said.writing, stop: said.stopping, share, count }
    }
    return null
  }
  const takes = () => busy() === null && !props.waits
  const dragOver = (event: DragEvent) => {
    if (!takes() || !event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    setOver(false)
    const file = event.dataTransfer?.files[0]
    if (!takes() || !file) return
    event.preventDefault()
    props.onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way, the button in it another
    <div
      class="import"
      classList={{ 'import-over': over() }}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Show when={busy()} fallback={props.children}>
        {(now) => (
          <div class="import-busy">
            <p>
              {now().doing} <span class="import-count">{now().count}</span>
            </p>
            <ProgressBar label={now().doing} share={now().share} />
            <Button onClick={() => props.onStop()}>{now().stop}</Button>
          </div>
        )}
      </Show>
      <p class="visually-hidden" role="status">
        <Show when={busy()}>{(now) => <>{now().doing}</>}</Show>
      </p>
    </div>
  )
}
