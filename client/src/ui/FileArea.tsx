import { Show } from 'solid-js'
import { Icon } from './Icon.tsx'
import './FileArea.css'

/** Where files are chosen, or photos taken; what is dropped on it is for whoever holds it (`takeDropped`). */
export function FileArea(props: {
  /** One of `icons.ts`. */
  readonly icon: string
  readonly label: string
  /** What the field is called, where `label` says another thing. */
  readonly name?: string
  readonly hint?: string | undefined
  /** MIME types, with commas in between. */
  readonly accept: string
  readonly many?: boolean
  /** Straight to the camera, where the device has one. */
  readonly photo?: boolean
  readonly onFiles: (files: readonly File[]) => void
}) {
  const take = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])]
    // So that the same file can be chosen again.
    input.value = ''
    props.onFiles(files)
  }
  return (
    <label class="drop-area">
      <Icon of={props.icon} />
      <span>
        {props.label}
        <Show when={props.hint}>{(hint) => <small>{hint()}</small>}</Show>
      </span>
      <input
        class="visually-hidden"
        type="file"
        accept={props.accept}
        multiple={props.many ?? false}
        capture={props.photo ? 'environment' : undefined}
        aria-label={props.name ?? props.label}
        onChange={(event) => take(event.currentTarget)}
      />
    </label>
  )
}
