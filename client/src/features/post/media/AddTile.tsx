import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { camera, imagePlus } from '#client/ui/icons.ts'
import { createMedia } from '#client/ui/media.ts'
import { MEDIA_TYPES } from '#shared/protocol/media.ts'
import type { MediaView } from './media-view.ts'

const ACCEPTED = MEDIA_TYPES.join(',')

/** Where files come in: dropped, pasted, chosen, or taken by the phone's camera. */
export function AddTile(props: { readonly view: MediaView }) {
  const words = useWords()
  const touch = createMedia('(pointer: coarse)')
  const take = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])]
    // So that the same file can be chosen again.
    input.value = ''
    void props.view.attach(files)
  }
  return (
    <li class="media-add">
      <label class="media-drop">
        <Icon of={imagePlus} />
        <span>
          {touch() ? words().media.choose : words().media.add}
          <Show when={!touch()}>
            <small>{words().media.addMany}</small>
          </Show>
        </span>
        <input
          class="visually-hidden"
          type="file"
          multiple
          accept={ACCEPTED}
          aria-label={words().media.choose}
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
      <Show when={touch()}>
        <label class="media-drop">
          <Icon of={camera} />
          <span>{words().media.takePhoto}</span>
          <input
            class="visually-hidden"
            type="file"
            accept="image/*"
            capture="environment"
            aria-label={words().media.takePhoto}
            onChange={(event) => take(event.currentTarget)}
          />
        </label>
      </Show>
      <Checkbox
        label={words().media.keepLocation}
        checked={props.view.keepLocation()}
        onChange={props.view.setKeepLocation}
      />
    </li>
  )
}
