import { Match, Show, Switch } from 'solid-js'
import { Icon } from '#client/ui/Icon.tsx'
import { fileText, image, video } from '#client/ui/icons.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Missing } from '#client/workspace/media/fetch-file.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { kindOf } from '#shared/domain/networks/media-limits.ts'
import { createFileUrl } from './file-url.ts'
import './SmallFile.css'

const ICONS = { image, video, document: fileText } as const

/** What a file of a post looks like, small. What it shows is said beside it, so it says nothing itself. */
export function SmallFile(props: {
  readonly of: Pick<Attachment, 'hash' | 'type'>
  /** Said to who points at it, where the file is not here. */
  readonly missing?: Readonly<Record<Missing, string>>
  readonly environment: Pick<Environment, 'after'>
}) {
  const shown = createFileUrl(props.of, 'small', props.environment)
  const kind = () => kindOf(props.of.type)
  const address = () => {
    const now = shown()
    return now.kind === 'shown' ? now.address : undefined
  }
  const why = () => {
    const now = shown()
    return now.kind === 'missing' ? props.missing?.[now.why] : undefined
  }
  return (
    <span class="small-file" aria-hidden="true" title={why()}>
      <Switch fallback={<Icon of={ICONS[kind()]} size="touch" />}>
        <Match when={address()}>
          {(source) => <img src={source()} alt="" width="60" height="46" decoding="async" />}
        </Match>
        <Match when={shown().kind === 'loading'}>{null}</Match>
      </Switch>
      <Show when={kind() === 'video' && address()}>
        <span class="small-file-play">
          <Icon of={video} size="dense" />
        </span>
      </Show>
    </span>
  )
}
