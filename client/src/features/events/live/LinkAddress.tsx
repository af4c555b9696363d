import { createSignal } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { copy, printer, qrCode, share2 } from '#client/ui/icons.ts'
import { QrCode } from '#client/ui/QrCode.tsx'
import { OnlyThisMachine } from '#client/workspace/sharing/OnlyThisMachine.tsx'
import './LinkAddress.css'
import { TextToCopy } from '#client/ui/TextToCopy.tsx'

/** What shows it in a page of the team's own. */
const frameOf = (address: string) =>
  `<iframe src="${address}" style="width:100%;height:40rem;border:0"></iframe>`

/** The way to the live page, as often as somebody asks for it: to copy, to hand on, for cameras, and on paper. */
export function LinkAddress(props: {
  readonly address: string
  /** Of the event. */
  readonly title: string
  readonly copy: (text: string) => Promise<boolean>
  readonly share: ((text: string) => Promise<void>) | null
  readonly print: () => void
  readonly tell: (text: string) => void
}) {
  const words = useWords()
  const ready = () => words().guestLinks.ready
  const [large, setLarge] = createSignal(false)
  const copyText = async (text: string) => {
    if (await props.copy(text)) props.tell(words().common.copied)
  }
  return (
    <>
      <OnlyThisMachine link={props.address} />
      <div class="live-way">
        <QrCode text={props.address} label={ready().code} />
        <div>
          <Field label={words().live.address}>
            {(attributes) => <TextToCopy attributes={attributes} text={props.address} />}
          </Field>
          <div class="live-buttons">
            <Button icon={copy} onClick={() => void copyText(props.address)}>
              {words().common.copy}
            </Button>
            {props.share && (
              <Button icon={share2} onClick={() => void props.share?.(props.address)}>
                {ready().share}
              </Button>
            )}
            <Button icon={qrCode} onClick={() => setLarge(true)}>
              {words().live.large}
            </Button>
            <Button icon={printer} onClick={() => props.print()}>
              {words().live.printCode}
            </Button>
          </div>
        </div>
      </div>
      <div class="live-buttons">
        <Button look="ghost" size="small" onClick={() => void copyText(frameOf(props.address))}>
          {words().live.copyFrame}
        </Button>
        <a class="link" href={props.address} target="_blank" rel="noreferrer">
          {words().live.look}
        </a>
      </div>
      <Dialog
        open={large()}
        class="live-large"
        title={props.title}
        onClose={() => setLarge(false)}
        actions={<Button onClick={() => setLarge(false)}>{words().common.close}</Button>}
      >
        <QrCode text={props.address} label={ready().code} />
      </Dialog>
      <div class="live-paper" aria-hidden="true">
        <p class="live-paper-title">{props.title}</p>
        <p>{words().live.paper}</p>
        <QrCode text={props.address} label={ready().code} />
        <p class="live-paper-address">{props.address}</p>
      </div>
    </>
  )
}
