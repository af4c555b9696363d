import { useWords } from '#client/i18n/i18n.tsx'
import { AddPictures } from '#client/ui/AddPictures.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { MEDIA_TYPES } from '#shared/protocol/media.ts'
import type { MediaView } from './media-view.ts'

const ACCEPTED = MEDIA_TYPES.join(',')

/** Where files come in: dropped, pasted, chosen, or taken by the phone's camera. */
export function AddTile(props: { readonly view: MediaView }) {
  const words = useWords()
  return (
    <li class="media-add">
      <AddPictures
        drop={words().media.add}
        choose={words().media.choose}
        hint={words().media.addMany}
        takePhoto={words().media.takePhoto}
        accept={ACCEPTED}
        onFiles={(files) => void props.view.attach(files)}
      />
      <Checkbox
        label={words().media.keepLocation}
        checked={props.view.keepLocation()}
        onChange={props.view.setKeepLocation}
      />
    </li>
  )
}
