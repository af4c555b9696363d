import { Match, Show, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { fileText, image, video } from '#client/ui/icons.ts'
import { createFileUrl } from '#client/workspace/media/file-url.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { kindOf } from '#shared/domain/networks/media-limits.ts'
import { usePost } from '../post-context.ts'

const ICONS = { image, video, document: fileText } as const

/** What a file looks like, small. What it shows is said beside it, so it says nothing itself. */
export function MediaPicture(props: { readonly of: Attachment }) {
  const words = useWords()
  const { environment } = usePost()
  const shown = createFileUrl(props.of, 'small', environment)
  const kind = () => kindOf(props.of.type)
  const address = () => {
    const now = shown()
    return now.kind === 'shown' ? now.address : undefined
  }
  const why = () => {
    const now = shown()
    return now.kind === 'missing' ? words().media.missing[now.why] : undefined
  }
  return (
    <span class="media-picture" aria-hidden="true" title={why()}>
      <Switch fallback={<Icon of={ICONS[kind()]} size="touch" />}>
        <Match when={address()}>
          {(source) => <img src={source()} alt="" width="60" height="46" decoding="async" />}
        </Match>
        <Match when={shown().kind === 'loading'}>{null}</Match>
      </Switch>
      <Show when={kind() === 'video' && address()}>
        <span class="media-play">
          <Icon of={video} size="dense" />
        </span>
      </Show>
    </span>
  )
}
