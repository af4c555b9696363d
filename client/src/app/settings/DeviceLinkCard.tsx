import { Show } from 'solid-js'
import { useCopy } from '#client/app/use-copy.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { copy } from '#client/ui/icons.ts'
import { QrCode } from '#client/ui/QrCode.tsx'
import { TextToCopy } from '#client/ui/TextToCopy.tsx'
import { OnlyThisMachine } from '#client/workspace/sharing/OnlyThisMachine.tsx'

/** For the other device's camera, or to be opened there; shown no longer than it works. */
export function DeviceLinkCard(props: { readonly address: string; readonly minutesLeft: number }) {
  const copyText = useCopy()
  const { words } = useI18n()
  return (
    <Show
      when={props.minutesLeft > 0}
      fallback={<p class="hint">{words().settings.deviceLinkOver}</p>}
    >
      <div class="settings-device-link">
        <OnlyThisMachine link={props.address} />
        <QrCode text={props.address} label={words().settings.deviceCode} />
        <Field
          label={words().settings.deviceLink}
          hint={words().settings.deviceLinkLeft(props.minutesLeft)}
        >
          {(attributes) => (
            <div class="settings-link">
              <TextToCopy attributes={attributes} text={props.address} />
              <Button icon={copy} onClick={() => void copyText(props.address)}>
                {words().common.copy}
              </Button>
            </div>
          )}
        </Field>
      </div>
    </Show>
  )
}
