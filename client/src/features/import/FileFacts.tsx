import { onMount, Show } from 'solid-js'
import { FileButton } from '#client/ui/FileButton.tsx'
import { useImport } from './import-context.ts'

/** The file's name and what it turned out to be. */
export function FileFacts() {
  const { view, said } = useImport()
  const file = () => {
    const stage = view.stage()
    return stage.kind === 'review' ? stage : null
  }
  const program = () => {
    const opened = file()?.opened
    if (opened?.kind !== 'table' || opened.layout === 'other') return null
    return said().programs[opened.layout]
  }
  const size = () => {
    const opened = file()?.opened
    if (!opened) return ''
    return opened.kind === 'table' ? said().rows(opened.records) : said().events(opened.records)
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
        <Show when={program()}>{(name) => <> · {said().recognised(name())}</>}</Show>
      </p>
      <FileButton size="small" onFile={(file) => void view.open(file)}>
        {said().another}
      </FileButton>
    </header>
  )
}
