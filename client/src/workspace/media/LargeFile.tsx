import { createSignal, Match, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import type { Environment } from '#client/workspace/environment.ts'
import type { Missing } from '#client/workspace/media/fetch-file.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { kindOf } from '#shared/domain/networks/media-limits.ts'
import type { FileKind } from '#shared/protocol/media.ts'
import { createFileUrl } from './file-url.ts'
import './LargeFile.css'

/** A picture or a video as large as there is room for it; of anything else, a sentence. */
export function LargeFile(props: {
  readonly of: Pick<Attachment, 'hash' | 'type' | 'name' | 'alt'>
  readonly kind: FileKind
  readonly missing: Readonly<Record<Missing, string>>
  readonly environment: Pick<Environment, 'after'>
}) {
  const words = useWords()
  const shown = createFileUrl(props.of, 'whole', props.environment, props.kind)
  const kind = () => kindOf(props.of.type)
  const [broken, setBroken] = createSignal(false)
  const address = () => {
    const now = shown()
    return now.kind === 'shown' && kind() !== 'document' && !broken() ? now.address : undefined
  }
  const sentence = () => {
    const now = shown()
    if (now.kind === 'loading') return ''
    return now.kind === 'missing' ? props.missing[now.why] : words().media.notShown
  }
  return (
    <div class="large-file">
      <Switch fallback={<p class="muted">{sentence()}</p>}>
        <Match when={kind() === 'image' && address()}>
          {(source) => <img src={source()} alt={props.of.alt} onError={() => setBroken(true)} />}
        </Match>
        <Match when={kind() === 'video' && address()}>
          {(source) => (
            // biome-ignore lint/a11y/useMediaCaption: a team's own file, or what somebody kept of what they saw
            <video
              src={source()}
              controls
              aria-label={props.of.alt || props.of.name}
              onError={() => setBroken(true)}
            />
          )}
        </Match>
      </Switch>
    </div>
  )
}
