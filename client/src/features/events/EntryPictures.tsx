import {
  createSignal,
  createUniqueId,
  For,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
} from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { image, imageOff, trash2 } from '#client/ui/icons.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createFileUrl } from '#client/workspace/media/file-url.ts'
import { type EntryPicture, SMALL_TYPE } from '#shared/domain/events/entries/entry-picture.ts'
import './EntryPictures.css'

type After = Pick<Environment, 'after'>

/** Rows that are only scrolled past fetch nothing. */
const SEEN_MS = 150

/** What somebody sent, small, for a row of a list; what it shows is said elsewhere. */
export function EntryThumb(props: {
  readonly pictures: readonly EntryPicture[]
  readonly environment: After
}) {
  const [isSeen, setSeen] = createSignal(false)
  onMount(() => onCleanup(props.environment.after(SEEN_MS, () => setSeen(true))))
  return (
    <span class="entry-thumb" aria-hidden="true">
      <Show when={isSeen()} fallback={<Icon of={image} size="dense" />}>
        <Show when={props.pictures[0]?.hash} keyed>
          {(_) => <Small pictures={props.pictures} environment={props.environment} />}
        </Show>
      </Show>
      <Show when={props.pictures.length > 1}>
        <small>{props.pictures.length}</small>
      </Show>
    </span>
  )
}

function Small(props: { readonly pictures: readonly EntryPicture[]; readonly environment: After }) {
  const [first] = props.pictures
  if (!first) return null
  const { hash, small, type } = first
  const file = small === null ? { hash, type } : { hash: small, type: SMALL_TYPE }
  const shown = createFileUrl(file, 'small', props.environment, 'entries')
  const address = () => {
    const now = shown()
    return now.kind === 'shown' ? now.address : undefined
  }
  return (
    <Show when={address()} fallback={<Icon of={image} size="dense" />}>
      {(source) => <img src={source()} alt="" decoding="async" />}
    </Show>
  )
}

/** All that somebody sent, large enough to be judged, each larger still when it is opened. */
export function EntryPictures(props: {
  readonly pictures: readonly EntryPicture[]
  /** Of the entry, as it may be said here. */
  readonly called: string
  readonly environment: After
  /** Null where nobody takes one off. */
  readonly onRemove: ((picture: EntryPicture) => void) | null
}) {
  const words = useWords()
  const [opened, setOpened] = createSignal<{
    readonly source: string
    readonly alt: string
  } | null>(null)
  return (
    <div class="entry-pictures">
      <For each={props.pictures}>
        {(picture, at) => (
          <Large
            picture={picture}
            environment={props.environment}
            alt={picture.alt || words().entries.pictures.alt(at() + 1, props.called)}
            onOpen={(source, alt) => setOpened({ source, alt })}
            onRemove={props.onRemove}
          />
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
  readonly environment: After
  readonly onOpen: (source: string, alt: string) => void
  readonly onRemove: ((picture: EntryPicture) => void) | null
}) {
  const words = useWords()
  const said = () => words().entries.pictures
  const about = createUniqueId()
  const shown = createFileUrl(props.picture, 'whole', props.environment, 'entries')
  const [broken, setBroken] = createSignal(false)
  const address = () => {
    const now = shown()
    return now.kind === 'shown' && !broken() ? now.address : undefined
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
      <Show when={props.picture.alt}>
        {(alt) => (
          <figcaption id={about} class="hint">
            {said().described(alt())}
          </figcaption>
        )}
      </Show>
      <Show when={props.onRemove}>
        {(remove) => (
          <Button
            look="ghost"
            size="small"
            icon={trash2}
            aria-label={said().removeOne(props.alt)}
            onClick={() => remove()(props.picture)}
          >
            {said().remove}
          </Button>
        )}
      </Show>
    </figure>
  )
}
