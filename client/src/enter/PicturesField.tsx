import { createUniqueId, For, Show } from 'solid-js'
import { IconButton } from '#client/ui/Button.tsx'
import { TextField } from '#client/ui/Field.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { camera, image, imagePlus, octagonAlert, trash2 } from '#client/ui/icons.ts'
import { createMedia } from '#client/ui/media.ts'
import { LONGEST_ALT, type PictureRequest } from '#shared/protocol/entry-form.ts'
import { PICTURE_TYPES } from '#shared/protocol/media.ts'
import { useEnter } from './enter-context.ts'
import type { ChosenPicture } from './pictures-view.ts'

/** Telephones turn their own kinds of pictures into one of these when they are asked for them by name. */
const ACCEPTED = PICTURE_TYPES.join(',')

/** The pictures that somebody takes part with: from the gallery, from the camera, and what is to be seen on them. */
export function PicturesField(props: { readonly asked: PictureRequest }) {
  const enter = useEnter()
  const { view } = enter
  const said = () => enter.words.pictures
  const touch = createMedia('(pointer: coarse)')
  const about = createUniqueId()
  const left = () => props.asked.most - view.pictures.chosen().length
  const need = () => (props.asked.required ? enter.words.needed : enter.words.optional)
  const isWrong = () => view.lacksPicture() || view.pictures.chosen().some(({ problem }) => problem)
  const take = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])]
    // So that the same file can be chosen again.
    input.value = ''
    if (files.length > 0) void view.pictures.take(files, props.asked)
  }
  return (
    <fieldset class="enter-pictures">
      <legend>
        {said().title(props.asked.most)} ({need()})
      </legend>
      <p class="hint" id={about}>
        {said().hint(props.asked.most, enter.formats.bytes(props.asked.bytes))}
      </p>
      <ul>
        <For each={view.pictures.chosen().map(({ hash }) => hash)}>
          {(hash) => (
            <Show when={view.pictures.chosen().find((one) => one.hash === hash)}>
              {(picture) => <Chosen picture={picture()} />}
            </Show>
          )}
        </For>
      </ul>
      <Show when={left() > 0}>
        <div class="enter-buttons">
          <label class="enter-choose">
            <Icon of={imagePlus} />
            {said().choose(view.pictures.chosen().length)}
            <input
              class="visually-hidden"
              type="file"
              accept={ACCEPTED}
              multiple={left() > 1}
              aria-describedby={about}
              aria-invalid={isWrong() ? 'true' : undefined}
              onChange={(event) => take(event.currentTarget)}
            />
          </label>
          <Show when={touch()}>
            <label class="enter-choose">
              <Icon of={camera} />
              {said().camera}
              <input
                class="visually-hidden"
                type="file"
                accept={ACCEPTED}
                capture="environment"
                onChange={(event) => take(event.currentTarget)}
              />
            </label>
          </Show>
        </div>
      </Show>
      <div role="status" class="enter-picture-notes">
        <Show when={view.pictures.preparing()}>
          <p class="hint">{said().preparing}</p>
        </Show>
        <For each={view.pictures.notTaken()}>
          {({ name, why }) => (
            <Wrong text={said().notTaken[why](name, enter.formats.bytes(props.asked.bytes))} />
          )}
        </For>
        <Show when={view.lacksPicture()}>
          <Wrong text={said().lacking} />
        </Show>
      </div>
    </fieldset>
  )
}

function Chosen(props: { readonly picture: ChosenPicture }) {
  const enter = useEnter()
  const { pictures } = enter.view
  const said = () => enter.words.pictures
  return (
    <li class="enter-picture">
      <span class="enter-thumb">
        <Show when={props.picture.address} fallback={<Icon of={image} size="touch" />}>
          {(address) => <img src={address()} alt={props.picture.alt} decoding="async" />}
        </Show>
      </span>
      <div>
        <p class="enter-picture-name">
          <span>{props.picture.name}</span>
          <span class="hint">{enter.formats.bytes(props.picture.content.size)}</span>
        </p>
        <Show when={props.picture.problem}>{(why) => <Wrong text={said().refused[why()]} />}</Show>
      </div>
      <IconButton
        look="ghost"
        size="touch"
        icon={trash2}
        label={said().remove(props.picture.name)}
        onClick={() => pictures.remove(props.picture.hash)}
      />
      <TextField
        label={`${said().alt} (${enter.words.optional})`}
        hint={said().altHint}
        autocomplete="off"
        maxLength={LONGEST_ALT}
        value={props.picture.alt}
        onInput={(alt) => pictures.describe(props.picture.hash, alt)}
      />
    </li>
  )
}

function Wrong(props: { readonly text: string }) {
  return (
    <p class="field-error">
      <Icon of={octagonAlert} size="dense" />
      {props.text}
    </p>
  )
}
