import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import { createAttachmentCommands } from '#client/commands/attachments.ts'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { takeDropped, takePastedAnywhere } from '#client/ui/files-in.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { info, octagonAlert, triangleAlert, x } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { saveFile } from '#client/workspace/media/save-file.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { kindOf, mostPictures } from '#shared/domain/networks/media-limits.ts'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'
import { AddTile } from './AddTile.tsx'
import { inSlices } from './in-slices.ts'
import { MediaDialog } from './MediaDialog.tsx'
import { MediaTile } from './MediaTile.tsx'
import { mediaWarnings } from './media-sentences.ts'
import { createMediaView, type MediaView } from './media-view.ts'
import './MediaSection.css'

/** The pictures, videos and documents of a post. */
export function MediaSection(props: { readonly post: Post }) {
  const { view: post, environment } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const title = createUniqueId()
  const view = createMediaView({
    workspace,
    commands: createAttachmentCommands(workspace),
    words,
    post: props.post.id,
    locked: post.locked,
  })
  const [opened, setOpened] = createSignal<string | null>(null)
  const channels = () => props.post.channels.map((id) => ({ id, ...post.say.channel(id) }))
  const most = () => mostPictures(channels().map(({ network }) => network))
  const all = () => view.ids().flatMap((id) => view.get(id) ?? [])
  const pictures = () => all().filter(({ type }) => kindOf(type) === 'image').length
  const warnings = createMemo(() => {
    const day = props.post.at === null ? null : dayOf(props.post.at)
    return mediaWarnings(all(), channels(), day, words().media, formats())
  })
  const shown = inSlices(view.ids, environment.after)
  const attach = (files: readonly File[]) => void view.attach(files)
  takePastedAnywhere(view.mayChange, attach)
  const save = (one: Attachment) => void saveFile(workspace, one)
  return (
    <Show when={view.ids().length > 0 || view.mayChange()}>
      <section class="media" aria-labelledby={title} {...takeDropped(view.mayChange, attach)}>
        <div class="part-label">
          <b id={title}>{words().media.title}</b>
          <Show when={pictures() > 0 && most()}>
            {(limit) => <span>{words().media.outOf(pictures(), limit())}</span>}
          </Show>
          <Show when={view.withoutAlt()}>
            {(count) => (
              <span class="part-end media-tag">
                <Icon of={triangleAlert} size="dense" />
                {words().media.altMissingCount(count())}
              </span>
            )}
          </Show>
        </div>
        <ul class="media-list">
          <For each={shown()}>
            {(id) => (
              <Show when={view.get(id)}>
                {(one) => (
                  <MediaTile
                    view={view}
                    of={one()}
                    warnings={warnings().own.get(id) ?? []}
                    onOpen={() => setOpened(id)}
                    onDownload={() => save(one())}
                  />
                )}
              </Show>
            )}
          </For>
          <Show when={view.mayChange()}>
            <AddTile view={view} />
          </Show>
        </ul>
        <Notes view={view} general={warnings().general} />
        {/* By its id: a field that is left as the dialog closes still reads of which file it was. */}
        <Show when={view.get(opened() ?? '')?.id} keyed>
          {(id) => <OpenedFile id={id} view={view} onClose={() => setOpened(null)} />}
        </Show>
      </section>
    </Show>
  )
}

function OpenedFile(props: {
  readonly id: string
  readonly view: MediaView
  readonly onClose: () => void
}) {
  const workspace = useWorkspace()
  const one = createMemo<Attachment | null>((before) => props.view.get(props.id) ?? before, null)
  return (
    <Show when={one()}>
      {(shown) => (
        <MediaDialog
          view={props.view}
          of={shown()}
          onDownload={() => void saveFile(workspace, shown())}
          onClose={props.onClose}
        />
      )}
    </Show>
  )
}

function Notes(props: { readonly view: MediaView; readonly general: readonly string[] }) {
  const words = useWords()
  return (
    <>
      <For each={props.general}>{(text) => <Note warns text={`${text}.`} />}</For>
      <Show when={props.view.damaged()}>
        {(count) => <Note warns text={words().media.damagedRecord(count())} />}
      </Show>
      <div role="status" classList={{ 'media-underway': props.view.progress() !== null }}>
        <Show when={props.view.progress()}>
          {(now) => (
            <Note warns={false} text={`${words().media.preparing(now().done, now().all)}.`} />
          )}
        </Show>
        <For each={props.view.notes()}>
          {(note) => (
            <Note warns={note.warns} text={note.text} onClose={() => props.view.dismiss(note)} />
          )}
        </For>
        <span class="visually-hidden">{props.view.said()}</span>
      </div>
    </>
  )
}

function Note(props: {
  readonly warns: boolean
  readonly text: string
  /** Of what has been: once it is read, nothing is to be done about it. */
  readonly onClose?: () => void
}) {
  const words = useWords()
  return (
    <p class="media-note" classList={{ 'media-note-warns': props.warns }}>
      <Icon of={props.warns ? octagonAlert : info} size="dense" />
      <span>{props.text}</span>
      <Show when={props.onClose}>
        {(close) => (
          <IconButton
            look="ghost"
            size="small"
            icon={x}
            label={words().media.dismiss}
            onClick={() => close()()}
          />
        )}
      </Show>
    </p>
  )
}
