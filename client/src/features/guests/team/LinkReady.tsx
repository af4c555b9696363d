import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { copy, share2 } from '#client/ui/icons.ts'
import { QrCode } from '#client/ui/QrCode.tsx'
import { TextToCopy } from '#client/ui/TextToCopy.tsx'
import { OnlyThisMachine } from '#client/workspace/sharing/OnlyThisMachine.tsx'
import type { MadeLink } from './links-view.ts'

/** The link itself: it is told once, so only its buttons close this. */
export function LinkReady(props: {
  readonly made: MadeLink | null
  readonly copy: (text: string) => Promise<boolean>
  readonly share: ((text: string) => Promise<void>) | null
  readonly tell: (text: string) => void
  readonly onDone: () => void
}) {
  const { words } = useI18n()
  const say = () => words().guestLinks.ready
  const copyLink = async () => {
    if (props.made && (await props.copy(props.made.address))) props.tell(words().common.copied)
  }
  return (
    <Dialog
      alert
      open={props.made !== null}
      onClose={props.onDone}
      title={say().title(props.made?.name ?? '')}
      class="links-ready"
      actions={<Button onClick={props.onDone}>{say().done}</Button>}
    >
      <p>{say().detail}</p>
      <Show when={props.made}>
        {(made) => (
          <>
            <OnlyThisMachine link={made().address} />
            <QrCode text={made().address} label={say().code} />
          </>
        )}
      </Show>
      <Field label={say().address}>
        {(attributes) => (
          <div class="links-address">
            <TextToCopy attributes={attributes} text={props.made?.address ?? ''} />
            <Button look="primary" icon={copy} autofocus onClick={() => void copyLink()}>
              {words().common.copy}
            </Button>
            <Show when={props.share}>
              {(hand) => (
                <Button icon={share2} onClick={() => props.made && void hand()(props.made.address)}>
                  {say().share}
                </Button>
              )}
            </Show>
          </div>
        )}
      </Field>
    </Dialog>
  )
}
