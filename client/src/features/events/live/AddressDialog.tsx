import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { copy, share2 } from '#client/ui/icons.ts'
import { QrCode } from '#client/ui/QrCode.tsx'
import { OnlyThisMachine } from '#client/workspace/sharing/OnlyThisMachine.tsx'

/** What shows it in a page of the team's own. */
const frameOf = (address: string) =>
  `<iframe src="${address}" style="width:100%;height:40rem;border:0"></iframe>`

/** The link itself: it is told once, so only its buttons close this. */
export function AddressDialog(props: {
  readonly address: string | null
  readonly copy: (text: string) => Promise<boolean>
  readonly share: ((text: string) => Promise<void>) | null
  readonly tell: (text: string) => void
  readonly onDone: () => void
}) {
  const words = useWords()
  const ready = () => words().guestLinks.ready
  const copyLink = async (address: string) => {
    if (await props.copy(address)) props.tell(words().common.copied)
  }
  return (
    <Dialog
      alert
      open={props.address !== null}
      onClose={props.onDone}
      title={words().live.ready}
      actions={<Button onClick={props.onDone}>{ready().done}</Button>}
    >
      <p>{words().live.readyDetail}</p>
      <Show when={props.address}>
        {(address) => (
          <div class="live-ready">
            <OnlyThisMachine link={address()} />
            <QrCode text={address()} label={ready().code} />
            <Field label={ready().address}>
              {(attributes) => (
                <div class="live-address">
                  <input
                    {...attributes}
                    class="input"
                    readonly
                    value={address()}
                    onFocus={(event) => event.currentTarget.select()}
                  />
                  <Button
                    look="primary"
                    icon={copy}
                    autofocus
                    onClick={() => void copyLink(address())}
                  >
                    {words().common.copy}
                  </Button>
                  <Button onClick={() => void copyLink(frameOf(address()))}>
                    {words().live.copyFrame}
                  </Button>
                  <Show when={props.share}>
                    {(hand) => (
                      <Button icon={share2} onClick={() => void hand()(address())}>
                        {ready().share}
                      </Button>
                    )}
                  </Show>
                </div>
              )}
            </Field>
          </div>
        )}
      </Show>
    </Dialog>
  )
}
