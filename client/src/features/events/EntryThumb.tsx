import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import { Icon } from '#client/ui/Icon.tsx'
import { image } from '#client/ui/icons.ts'
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
