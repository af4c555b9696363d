import { createSignal, For, Show } from 'solid-js'
import { createPaperCommands } from '#client/commands/events/papers.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { FileArea } from '#client/ui/FileArea.tsx'
import { takeDropped } from '#client/ui/files-in.ts'
import { imagePlus } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { takeFiles } from '#client/workspace/media/take-files.ts'
import { type MediaNote, takenNotes } from '#client/workspace/media/taken-notes.ts'
import { MEDIA_TYPES } from '#shared/protocol/media.ts'
import { usePlan } from './plan-view.ts'
import './AttachFiles.css'

/** Files of this device go to the workspace's media, as those of posts do, and stand among the attachments. */
export function AttachFiles() {
  const view = usePlan()
  const workspace = useWorkspace()
  const words = useWords()
  const commands = createPaperCommands(workspace)
  const [notes, setNotes] = createSignal<readonly MediaNote[]>([])
  const [progress, setProgress] = createSignal<{ done: number; all: number } | null>(null)
  const said = () => {
    const { media, events } = words()
    const { already, unknown } = events.papers.taken
    return { ...media, already, unusable: { ...media.unusable, unknown } }
  }
  const attach = async (files: readonly File[]): Promise<void> => {
    const media = workspace.media()
    if (!media || files.length === 0) return
    setNotes([])
    const { id } = view.plan()
    const taken = await takeFiles({
      files,
      known: view.parts('papers').parts.flatMap(({ file }) => file?.hash ?? []),
      keepLocation: false,
      keep: (hash, content) => media.keep(hash, content),
      attach: commands.attachAll(id),
      progress: (done) => setProgress({ done, all: files.length }),
    })
    setProgress(null)
    setNotes(takenNotes(taken, said()))
  }
  return (
    <Show when={view.mayChange() && workspace.media()}>
      <div class="attach-files" {...takeDropped(view.mayChange, (files) => void attach(files))}>
        <FileArea
          icon={imagePlus}
          label={words().events.papers.attach}
          hint={words().events.papers.attachHint}
          accept={MEDIA_TYPES.join(',')}
          many
          onFiles={(files) => void attach(files)}
        />
      </div>
      <div role="status">
        <Show when={progress()}>
          {(far) => <p class="hint">{words().media.preparing(far().done + 1, far().all)}</p>}
        </Show>
        <For each={notes()}>
          {({ warns, text }) => <p class={warns ? 'field-error' : 'hint'}>{text}</p>}
        </For>
      </div>
    </Show>
  )
}
