import { Show } from 'solid-js'
import { FileArea } from './FileArea.tsx'
import { camera, imagePlus } from './icons.ts'
import { createMedia } from './media.ts'

/** Where pictures and files come in: dropped, pasted or chosen, and where a finger points, from the camera. */
export function AddPictures(props: {
  /** Where there is a mouse, which can also drop them. */
  readonly drop: string
  readonly choose: string
  readonly hint?: string
  readonly takePhoto: string
  /** MIME types, with commas in between. */
  readonly accept: string
  readonly onFiles: (files: readonly File[]) => void
}) {
  const touch = createMedia('(pointer: coarse)')
  return (
    <>
      <FileArea
        icon={imagePlus}
        label={touch() ? props.choose : props.drop}
        name={props.choose}
        hint={touch() ? undefined : props.hint}
        accept={props.accept}
        many
        onFiles={props.onFiles}
      />
      <Show when={touch()}>
        <FileArea
          icon={camera}
          label={props.takePhoto}
          accept="image/*"
          photo
          onFiles={props.onFiles}
        />
      </Show>
    </>
  )
}
