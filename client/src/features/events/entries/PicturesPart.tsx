import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { SelectField } from '#client/ui/Field.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { ASKED, PICTURE_SIZES } from '#shared/domain/events/entries/form-settings.ts'
import { MOST_PICTURES, ROOM_FOR_ENTRIES } from '#shared/protocol/entry-form.ts'
import { useForm } from './form-context.ts'

const MEGABYTE = 1_000_000
const COUNTS = Array.from({ length: MOST_PICTURES }, (_, n) => n + 1)

/** Whether the form asks for pictures, how many, how large, and for how many there is room. */
export function PicturesPart() {
  const { view } = useForm()
  const words = useWords()
  const formats = useFormats()
  const said = () => words().entryForm.pictures
  const asked = () => view.facts().settings.pictures
  const size = () => Math.min(asked().megabytes * MEGABYTE, view.room()?.fileBytes ?? Infinity)
  const free = () => {
    const room = view.room()
    return room && Math.max(0, room.workspaceBytes * ROOM_FOR_ENTRIES - room.usedBytes)
  }
  return (
    <div class="entry-form-pictures">
      <div class="entry-form-ask">
        <span>{said().ask}</span>
        <Segmented
          label={said().ask}
          options={ASKED.map((value) => ({ value, label: words().entryForm.asked[value] }))}
          value={asked().asked}
          onChange={(value) => view.set('ask:picture', value)}
        />
      </div>
      <Show when={asked().asked !== 'no'}>
        <div class="entry-form-picture-limits">
          <SelectField
            label={said().most}
            value={String(asked().most)}
            options={COUNTS.map((count) => ({ value: String(count), label: String(count) }))}
            onChange={(most) => view.set('pictures', Number(most))}
          />
          <SelectField
            label={said().size}
            value={String(asked().megabytes)}
            options={PICTURE_SIZES.map((size) => ({
              value: String(size),
              label: formats().bytes(size * MEGABYTE),
            }))}
            onChange={(megabytes) => view.set('pictureMegabytes', Number(megabytes))}
          />
        </div>
        <p class="hint">{said().kept}</p>
        <Show when={free()}>
          {(bytes) => (
            <p class="hint">
              {said().room(formats().bytes(bytes()), Math.floor(bytes() / size()))}
            </p>
          )}
        </Show>
        <Show when={free() === 0}>
          <p class="field-error">{said().noRoom}</p>
        </Show>
        <Show when={size() < asked().megabytes * MEGABYTE}>
          <p class="hint">{said().limited(formats().bytes(size()))}</p>
        </Show>
      </Show>
    </div>
  )
}
