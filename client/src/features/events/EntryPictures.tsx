import { createMemo, createSignal, createUniqueId, For, Match, Show, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { cloudUpload, image, imageOff, pencil, trash2 } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createFileUrl } from '#client/workspace/media/file-url.ts'
import type { EntryPicture } from '#shared/domain/events/entries/entry-picture.ts'
import { PictureDescription } from './PictureDescription.tsx'
import './EntryPictures.css'

/** What whoever may change an entry does with its pictures. */
export interface PictureDeeds {
  readonly remove: (picture: EntryPicture) => void
  /** Says what is to be seen on it, to who does not see it. */
  readonly describe: (picture: EntryPicture, alt: string) => void
}

/** All that somebody sent, large enough to be judged, each larger still when it is opened. */
export function EntryPictures(props: {
  readonly pictures: readonly EntryPicture[]
  /** Of the entry, as it may be said here. */
  readonly called: string
  readonly environment: Pick<Environment, 'after'>
  /** Null where they are only looked at. */
  readonly deeds: PictureDeeds | null
}) {
  const words = useWords()
  const [opened, setOpened] = createSignal<{
    readonly source: string
    readonly alt: string
  } | null>(null)
  // A picture stays as it is while only what is said of it changes.
  const hashes = createMemo(() => props.pictures.map(({ hash }) => hash), [], {
    equals: (before, now) => before.join() === now.join(),
  })
  return (
    <div class="entry-pictures">
      <For each={hashes()}>
        {(hash, at) => (
          <Show when={props.pictures.find((one) => one.hash === hash)}>
            {(picture) => (
              <Large
                picture={picture()}
                environment={props.environment}
                alt={picture().alt || words().entries.pictures.alt(at() + 1, props.called)}
                onOpen={(source, alt) => setOpened({ source, alt })}
                deeds={props.deeds}
              />
            )}
          </Show>
        )}
      </For>
      <Show when={opened()}>
        {(one) => (
          <Dialog
            open
            class="entry-picture-dialog"
            title={one().alt}
            onClose={() => setOpened(null)}
            actions={<Button onClick={() => setOpened(null)}>{words().common.close}</Button>}
          >
            <img src={one().source} alt={one().alt} />
          </Dialog>
        )}
      </Show>
    </div>
  )
}

function Large(props: {
  readonly picture: EntryPicture
  readonly alt: string
  readonly environment: Pick<Environment, 'after'>
  readonly onOpen: (source: string, alt: string) => void
  readonly deeds: PictureDeeds | null
}) {
  const words = useWords()
  const said = () => words().entries.pictures
  const about = createUniqueId()
  const media = useWorkspace().media()
  const shown = createFileUrl(props.picture, 'whole', props.environment, 'entries')
  const [broken, setBroken] = createSignal(false)
  const [isDescribing, setDescribing] = createSignal(false)
  const address = () => {
    const now = shown()
    return now.kind === 'shown' && !broken() ? now.address : undefined
  }
  /** Where it is as long as the relay does not have it. */
  const way = () => {
    const one = media
      ?.waiting()
      .find(({ hash, kind }) => hash === props.picture.hash && kind === 'entries')
    if (!one) return null
    const percent = Math.floor((one.sent / Math.max(1, one.bytes)) * 100)
    const { problem, sent, waits } = words().media
    if (one.problem !== null) return problem[one.problem]
    return percent > 0 ? sent(percent) : waits
  }
  const sentence = () => {
    const now = shown()
    if (now.kind === 'loading') return said().loading
    return now.kind === 'missing' ? said().missing[now.why] : said().notShown
  }
  return (
    <figure>
      <Switch
        fallback={
          <p class="entry-picture-missing" role="status">
            <Icon of={shown().kind === 'loading' ? image : imageOff} />
            {sentence()}
          </p>
        }
      >
        <Match when={address()}>
          {(source) => (
            <button
              type="button"
              class="entry-picture-open"
              aria-label={said().open(props.alt)}
              aria-describedby={props.picture.alt ? about : undefined}
              onClick={() => props.onOpen(source(), props.alt)}
            >
              <img
                src={source()}
                alt={props.alt}
                decoding="async"
                onError={() => setBroken(true)}
              />
            </button>
          )}
        </Match>
      </Switch>
      <Show when={way()}>
        {(text) => (
          <p class="hint">
            <Icon of={cloudUpload} size="dense" /> {text()}
          </p>
        )}
      </Show>
      <Show
        when={isDescribing()}
        fallback={
          <Show when={props.picture.alt}>
            {(alt) => (
              <figcaption id={about} class="hint">
                {said().described(alt())}
              </figcaption>
            )}
          </Show>
        }
      >
        <PictureDescription
          alt={props.picture.alt}
          onDescribe={(alt) => props.deeds?.describe(props.picture, alt)}
          onLeave={() => setDescribing(false)}
        />
      </Show>
      <Show when={props.deeds}>
        {(deeds) => (
          <div class="entry-picture-deeds">
            <Show when={!isDescribing()}>
              <Button
                look="ghost"
                size="small"
                icon={pencil}
                aria-label={said().describeOne(props.alt)}
                onClick={() => setDescribing(true)}
              >
                {said().describe}
              </Button>
            </Show>
            <Button
              look="ghost"
              size="small"
              icon={trash2}
              aria-label={said().removeOne(props.alt)}
              onClick={() => deeds().remove(props.picture)}
            >
              {said().remove}
            </Button>
          </div>
        )}
      </Show>
    </figure>
  )
}
