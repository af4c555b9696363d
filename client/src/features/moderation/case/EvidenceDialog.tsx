import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { download } from '#client/ui/icons.ts'
import { createLeft } from '#client/ui/left.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { LargeFile } from '#client/workspace/media/LargeFile.tsx'
import { saveFile } from '#client/workspace/media/save-file.ts'
import type { Evidence } from '#shared/domain/moderation/evidence.ts'
import { FingerprintLine } from './EvidenceTile.tsx'
import type { EvidenceView } from './evidence-view.ts'

/** One piece of evidence, large, with its fingerprint and what is to be seen on it. */
export function EvidenceDialog(props: {
  readonly view: EvidenceView
  readonly of: Evidence
  readonly environment: Pick<Environment, 'after'>
  readonly onClose: () => void
}) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  return (
    <Dialog
      open
      class="evidence-dialog"
      title={props.of.name}
      onClose={props.onClose}
      actions={
        <>
          <Button icon={download} onClick={() => void saveFile(workspace, props.of, 'moderation')}>
            {words().media.download}
          </Button>
          <Button onClick={() => props.onClose()}>{words().common.close}</Button>
        </>
      }
    >
      <LargeFile
        of={props.of}
        kind="moderation"
        missing={words().evidence.why}
        environment={props.environment}
      />
      <p class="evidence-facts">
        <FingerprintLine hash={props.of.hash} />
        <span>{words().evidence.keptOn(formats().instant(props.of.createdAt))}</span>
        <span>{formats().bytes(props.of.size)}</span>
      </p>
      <p class="evidence-hash">
        <span class="hint">{words().charter.fingerprint}</span> <code>{props.of.hash}</code>
      </p>
      <Show
        when={props.view.mayChange()}
        fallback={<Show when={props.of.alt}>{(alt) => <p>{alt()}</p>}</Show>}
      >
        <Alternative view={props.view} of={props.of} />
      </Show>
    </Dialog>
  )
}

function Alternative(props: { readonly view: EvidenceView; readonly of: Evidence }) {
  const { words } = useI18n()
  const left = createLeft({
    get value() {
      return props.of.alt
    },
    onLeave: (text) => props.view.describe(props.of.id, text),
  })
  return (
    <Field label={words().evidence.alt} hint={words().evidence.altHint}>
      {(attributes) => (
        <textarea
          {...attributes}
          class="input"
          rows="3"
          placeholder={words().evidence.altExample}
          value={left.value()}
          onInput={(event) => left.type(event.currentTarget.value)}
          onBlur={left.leave}
        />
      )}
    </Field>
  )
}
