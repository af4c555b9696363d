import { Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useCopy } from '#client/app/use-copy.ts'
import { useShare } from '#client/app/use-share.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { copy, share2 } from '#client/ui/icons.ts'
import { QrCode } from '#client/ui/QrCode.tsx'
import { TextToCopy } from '#client/ui/TextToCopy.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { OnlyThisMachine } from '#client/workspace/sharing/OnlyThisMachine.tsx'
import { cityOf } from '#shared/domain/zone.ts'
import type { ReadyInvitation } from './invitations-view.ts'

/** A link that can be shown this once: to copy, to read with a phone, to send. */
export function InvitationReady(props: {
  readonly ready: ReadyInvitation
  readonly onDone: () => void
}) {
  const { browser } = useApp()
  const copyText = useCopy()
  const { words, formats } = useI18n()
  const workspace = useWorkspace()
  const share = useShare()
  const text = () =>
    words().team.invitationText(
      workspace.settings().name,
      workspace.me.name,
      words().team.onClocksOf(
        formats().instant(props.ready.invitation.expiresAt),
        cityOf(browser.timeZone),
      ),
      props.ready.address,
    )
  return (
    <div class="invitation-ready">
      <QrCode text={props.ready.address} label={words().team.code(workspace.settings().name)} />
      <div class="invitation-ready-text">
        <h3 ref={(title) => queueMicrotask(() => title.focus())} tabindex={-1}>
          {words().team.readyTitle}
        </h3>
        <p class="hint">{words().team.readyOnce}</p>
        <OnlyThisMachine link={props.ready.address} />
        <Field label={words().team.link}>
          {(attributes) => <TextToCopy attributes={attributes} text={props.ready.address} />}
        </Field>
        <Field label={words().team.text}>
          {(attributes) => (
            <textarea
              {...attributes}
              class="input"
              readonly
              rows={4}
              value={text()}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </Field>
        <div class="people-form-actions">
          <Show when={share()}>
            {(hand) => (
              <Button icon={share2} onClick={() => void hand()(text())}>
                {words().team.share}
              </Button>
            )}
          </Show>
          <Button icon={copy} onClick={() => void copyText(props.ready.address)}>
            {words().team.copyLink}
          </Button>
          <Button icon={copy} onClick={() => void copyText(text())}>
            {words().team.copyText}
          </Button>
          <Button look="ghost" onClick={() => props.onDone()}>
            {words().team.done}
          </Button>
        </div>
      </div>
    </div>
  )
}
