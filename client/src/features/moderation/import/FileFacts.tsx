import { onMount, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { FileButton } from '#client/ui/FileButton.tsx'
import { useImport } from './import-context.ts'

/** The file's name and what it turned out to be. */
export function FileFacts() {
  const { view, said } = useImport()
  const words = useWords()
  const file = () => {
    const stage = view.stage()
    return stage.kind === 'review' ? stage : null
  }
  const layout = () => {
    const found = file()?.opened.layout
    return found && found !== 'other' ? said().layouts[found] : null
  }
  const size = () => {
    const opened = file()?.opened
    return opened ? said().records[opened.kind](opened.records) : ''
  }
  // What had the focus is gone with the page that was here before.
  let title: HTMLHeadingElement | undefined
  onMount(() => title?.focus())
  return (
    <header class="import-file">
      <h2
        ref={(element) => {
          title = element
        }}
        tabIndex={-1}
      >
        {file()?.name}
      </h2>
      <p class="muted">
        {size()}
        <Show when={layout()}>{(name) => <> · {name()}</>}</Show>
      </p>
      <FileButton size="small" onFile={(chosen) => void view.open(chosen)}>
        {words().importing.another}
      </FileButton>
    </header>
  )
}
