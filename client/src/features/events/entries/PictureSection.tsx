import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { DangerDialog } from '#client/ui/DangerDialog.tsx'
import { FileArea } from '#client/ui/FileArea.tsx'
import { takeDropped } from '#client/ui/files-in.ts'
import { imagePlus } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { EntryPicture } from '#shared/domain/events/entries/entry-picture.ts'
import { type Entry, entryName } from '#shared/domain/events/entry.ts'
import { PICTURE_TYPES } from '#shared/protocol/media.ts'
import { EntryPictures, type PictureDeeds } from '../EntryPictures.tsx'
import { EntrySection } from './EntrySection.tsx'
import { useEntries } from './entries-context.ts'
import { createPicturesView } from './pictures-view.ts'

/** What somebody took part with, and what the team adds to it from paper, a letter or a message. */
export function PictureSection(props: {
  readonly entry: Entry
  /** They withdrew with their receipt: their photos are gone. */
  readonly hasLeft: boolean
}) {
  const { view, environment, event } = useEntries()
  const { commands } = view
  const words = useWords()
  const said = () => words().entries.pictures
  const pictures = createPicturesView({
    workspace: useWorkspace(),
    event,
    commands,
    words,
    entry: () => props.entry,
  })
  const [leaving, setLeaving] = createSignal<EntryPicture | null>(null)
  const mayChange = () => commands.mayChange() && !props.hasLeft
  const mayAdd = () => pictures.mayAdd() && !props.hasLeft
  const add = (files: readonly File[]) => void pictures.add(files)
  const deeds: PictureDeeds = {
    remove: setLeaving,
    describe: ({ hash }, alt) => commands.describePicture(props.entry.id, hash, alt),
  }
  const remove = (): void => {
    const picture = leaving()
    setLeaving(null)
    if (picture) void commands.removePicture(props.entry.id, picture)
  }
  return (
    <Show when={props.entry.pictures.length > 0 || mayAdd()}>
      <EntrySection title={said().title}>
        <Show when={!props.hasLeft} fallback={<p class="hint">{said().left}</p>}>
          <EntryPictures
            pictures={props.entry.pictures}
            called={entryName(props.entry)}
            environment={environment}
            deeds={mayChange() ? deeds : null}
          />
        </Show>
        <Show when={mayAdd()}>
          <div {...takeDropped(mayAdd, add)}>
            <FileArea
              icon={imagePlus}
              label={said().add}
              hint={said().addHint}
              accept={PICTURE_TYPES.join(',')}
              many
              onFiles={add}
            />
          </div>
        </Show>
        <div role="status">
          <Show when={pictures.progress()}>
            {(now) => <p class="hint">{words().media.preparing(now().done, now().all)}</p>}
          </Show>
          <For each={pictures.notes()}>
            {({ warns, text }) => <p class={warns ? 'field-error' : 'hint'}>{text}</p>}
          </For>
        </div>
        <DangerDialog
          open={leaving() !== null}
          title={said().removeTitle}
          keep={said().keep}
          onKeep={() => setLeaving(null)}
          goOn={said().remove}
          onGoOn={remove}
        >
          <p>{said().removeDetail}</p>
        </DangerDialog>
      </EntrySection>
    </Show>
  )
}
