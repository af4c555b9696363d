import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { DangerDialog } from '#client/ui/DangerDialog.tsx'
import { FileArea } from '#client/ui/FileArea.tsx'
import { takeDropped } from '#client/ui/files-in.ts'
import { imagePlus } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { teamPictures } from '#client/workspace/events/team-pictures.ts'
import { prepareFile } from '#client/workspace/media/prepare-file.ts'
import { smallPicture } from '#client/workspace/media/small-picture.ts'
import type { EntryPicture } from '#shared/domain/events/entries/entry-picture.ts'
import { type Entry, entryName } from '#shared/domain/events/entry.ts'
import { MOST_PICTURES } from '#shared/protocol/entry-form.ts'
import { PICTURE_TYPES } from '#shared/protocol/media.ts'
import { newSpokenCode } from '#shared/protocol/spoken-code.ts'
import { EntryPictures } from '../EntryPictures.tsx'
import { EntrySection } from './EntrySection.tsx'
import { useEntries } from './entries-context.ts'
import {
  addPicture,
  type PictureRefusal,
  removePicture,
  type TeamPictureMeans,
} from './team-picture.ts'

/** What somebody took part with, and what the team adds to it from paper, a letter or a message. */
export function PictureSection(props: {
  readonly entry: Entry
  /** They withdrew with their receipt: their photos are gone. */
  readonly hasLeft: boolean
}) {
  const { view, environment, event } = useEntries()
  const workspace = useWorkspace()
  const words = useWords()
  const said = () => words().entries.pictures
  const [isBusy, setBusy] = createSignal(false)
  const [refusal, setRefusal] = createSignal<PictureRefusal | null>(null)
  const [leaving, setLeaving] = createSignal<EntryPicture | null>(null)
  const means: TeamPictureMeans = {
    relay: teamPictures(workspace.id, event, environment),
    prepare: (file) => prepareFile(file, false),
    shrink: smallPicture,
    newCode: () => newSpokenCode(workspace.write.author().random),
    pictures: (entry) => view.entry(entry)?.pictures ?? null,
    write: view.commands.setPictures,
  }
  const act = async (what: Promise<PictureRefusal | null>): Promise<void> => {
    setBusy(true)
    setRefusal(null)
    setRefusal(await what)
    setBusy(false)
  }
  const add = ([file]: readonly File[]): void => {
    if (file && !isBusy()) void act(addPicture(props.entry.id, file, means))
  }
  const remove = (picture: EntryPicture): void => {
    setLeaving(null)
    void act(removePicture(props.entry.id, picture, means))
  }
  const mayChange = () => view.commands.mayChange() && !props.hasLeft
  return (
    <Show when={props.entry.pictures.length > 0 || mayChange()}>
      <EntrySection title={said().title}>
        <Show when={!props.hasLeft} fallback={<p class="hint">{said().left}</p>}>
          <EntryPictures
            pictures={props.entry.pictures}
            called={entryName(props.entry)}
            environment={environment}
            onRemove={mayChange() ? setLeaving : null}
          />
        </Show>
        <Show when={mayChange() && props.entry.pictures.length < MOST_PICTURES}>
          <div {...takeDropped(mayChange, add)}>
            <FileArea
              icon={imagePlus}
              label={said().add}
              hint={said().addHint}
              accept={PICTURE_TYPES.join(',')}
              onFiles={add}
            />
          </div>
        </Show>
        <div role="status">
          <Show when={isBusy()}>
            <p class="hint">{said().working}</p>
          </Show>
          <Show when={refusal()}>
            {(why) => <p class="field-error">{said().refused[why()]}</p>}
          </Show>
        </div>
        <DangerDialog
          open={leaving() !== null}
          title={said().removeTitle}
          keep={said().keep}
          onKeep={() => setLeaving(null)}
          goOn={said().remove}
          onGoOn={() => {
            const picture = leaving()
            if (picture) remove(picture)
          }}
        >
          <p>{said().removeDetail}</p>
        </DangerDialog>
      </EntrySection>
    </Show>
  )
}
