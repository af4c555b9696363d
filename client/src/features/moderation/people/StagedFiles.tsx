import { For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { takeDropped, takePasted } from '#client/ui/files-in.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { image, imagePlus, x } from '#client/ui/icons.ts'
import { ACCEPTED } from '../case/evidence-view.ts'

/** Files that go with a note once it is written. */
export function StagedFiles(props: {
  readonly files: readonly File[]
  readonly onFiles: (files: readonly File[]) => void
}) {
  const words = useWords()
  const formats = useFormats()
  return (
    <Show when={props.files.length > 0}>
      <ul class="note-files" aria-label={words().evidence.title}>
        <For each={props.files}>
          {(file) => (
            <li>
              <Icon of={image} size="dense" />
              <span class="ellipsis">{file.name}</span>
              <small>{formats().bytes(file.size)}</small>
              <IconButton
                look="ghost"
                size="small"
                icon={x}
                label={words().evidence.remove(file.name)}
                onClick={() => props.onFiles(props.files.filter((other) => other !== file))}
              />
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

export function ChooseFiles(props: { readonly onFiles: (files: readonly File[]) => void }) {
  const words = useWords()
  return (
    <label class="note-attach">
      <Icon of={imagePlus} size="dense" />
      <span>{words().evidence.attach}</span>
      <input
        class="visually-hidden"
        type="file"
        multiple
        accept={ACCEPTED}
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])]
          // So that the same file can be chosen again.
          event.currentTarget.value = ''
          props.onFiles(chosen)
        }}
      />
    </label>
  )
}

/** Files that are pasted or dropped here are this note's, and not those of the whole case. */
export function bringing(take: (files: readonly File[]) => void) {
  const always = () => true
  return { onPaste: takePasted(always, take), ...takeDropped(always, take) }
}
