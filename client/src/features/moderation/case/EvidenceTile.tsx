import { Match, Show, Switch } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import {
  circleCheck,
  cloudAlert,
  cloudUpload,
  fileText,
  octagonAlert,
  trash2,
} from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createFileUrl } from '#client/workspace/media/file-url.ts'
import type { Evidence } from '#shared/domain/moderation/evidence.ts'
import { createFingerprint, type EvidenceView } from './evidence-view.ts'
import './EvidenceSection.css'

/** One piece of evidence: what it looks like, whether it still is what was kept, and where it is. */
export function EvidenceTile(props: {
  readonly view: EvidenceView
  readonly of: Evidence
  readonly environment: Pick<Environment, 'after'>
  readonly onOpen: () => void
}) {
  const { words } = useI18n()
  const shown = createFileUrl(props.of, 'small', props.environment, 'moderation')
  const address = () => {
    const now = shown()
    return now.kind === 'shown' ? now.address : null
  }
  const underway = () => props.view.underway(props.of.hash)
  return (
    <li class="evidence-tile">
      <button
        type="button"
        class="evidence-open"
        aria-label={words().media.open(props.of.name)}
        onClick={() => props.onOpen()}
      >
        <Show when={address()} fallback={<Icon of={fileText} size="touch" />}>
          {(source) => <img src={source()} alt={props.of.alt} decoding="async" />}
        </Show>
      </button>
      <div class="evidence-said">
        <b title={props.of.name}>{props.of.name}</b>
        <FingerprintLine hash={props.of.hash} />
        <Show when={underway()}>
          {(way) => (
            <small>
              <Icon of={way().problem === null ? cloudUpload : cloudAlert} size="dense" />
              {way().problem === null
                ? way().percent > 0
                  ? words().media.sent(way().percent)
                  : words().media.waits
                : words().media.problem[way().problem ?? 'refused']}
            </small>
          )}
        </Show>
      </div>
      <Show when={props.view.mayChange()}>
        <IconButton
          look="ghost"
          size="small"
          icon={trash2}
          label={words().evidence.remove(props.of.name)}
          onClick={() => props.view.remove(props.of.id)}
        />
      </Show>
    </li>
  )
}

/** Whether the content is what its fingerprint says; the whole of it is shown to whoever points at it. */
export function FingerprintLine(props: { readonly hash: string }) {
  const workspace = useWorkspace()
  const { words } = useI18n()
  const found = createFingerprint(workspace, props.hash)
  return (
    <Switch>
      <Match when={found() === 'verified'}>
        <small class="evidence-verified" title={`SHA-256 ${props.hash}`}>
          <Icon of={circleCheck} size="dense" />
          {words().evidence.verified}
        </small>
      </Match>
      <Match when={found() === 'differs'}>
        <small class="evidence-warns" title={`SHA-256 ${props.hash}`}>
          <Icon of={octagonAlert} size="dense" />
          {words().evidence.differs}
        </small>
      </Match>
      <Match when={found() === 'missing'}>
        <small>{words().evidence.missing}</small>
      </Match>
    </Switch>
  )
}
