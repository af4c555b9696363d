import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { FileArea } from '#client/ui/FileArea.tsx'
import { camera, imagePlus } from '#client/ui/icons.ts'
import { createMedia } from '#client/ui/media.ts'
import { MEDIA_TYPES } from '#shared/protocol/media.ts'
import type { MediaView } from './media-view.ts'

const ACCEPTED = MEDIA_TYPES.join(',')

/** Where files come in: dropped, pasted, chosen, or taken by the phone's camera. */
export function AddTile(props: { readonly view: MediaView }) {
  const words = useWords()
  const touch = createMedia('(pointer: coarse)')
  const attach = (files: readonly File[]) => void props.view.attach(files)
  return (
    <li class="media-add">
      <FileArea
        icon={imagePlus}
        label={touch() ? words().media.choose : words().media.add}
        name={words().media.choose}
        hint={touch() ? undefined : words().media.addMany}
        accept={ACCEPTED}
        many
        onFiles={attach}
      />
      <Show when={touch()}>
        <FileArea
          icon={camera}
          label={words().media.takePhoto}
          accept="image/*"
          photo
          onFiles={attach}
        />
      </Show>
      <Checkbox
        label={words().media.keepLocation}
        checked={props.view.keepLocation()}
        onChange={props.view.setKeepLocation}
      />
    </li>
  )
}
