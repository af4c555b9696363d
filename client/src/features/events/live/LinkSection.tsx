import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { radio } from '#client/ui/icons.ts'
import { AddressDialog } from './AddressDialog.tsx'
import type { LiveView } from './live-view.ts'

/** The link by which the audience comes, and how many have. */
export function LinkSection(props: {
  readonly view: LiveView
  /** What the link is called in the audit. */
  readonly name: string
  readonly copy: (text: string) => Promise<boolean>
  readonly share: ((text: string) => Promise<void>) | null
  readonly tell: (text: string) => void
}) {
  const words = useWords()
  const [address, setAddress] = createSignal<string | null>(null)
  const [asking, setAsking] = createSignal<'replace' | 'revoke' | null>(null)
  const open = async (): Promise<void> => {
    setAsking(null)
    setAddress(await props.view.make(props.name))
  }
  const revoke = async (): Promise<void> => {
    setAsking(null)
    if (await props.view.revoke()) props.tell(words().guestLinks.revoked)
  }
  const problem = () => {
    const kind = props.view.problem()
    const { unreachable, tooMany, failed } = words().guestLinks
    return kind && { unreachable, 'too-many': tooMany, failed }[kind]
  }
  const asked = () => {
    const { live, guestLinks } = words()
    return asking() === 'revoke'
      ? { title: live.revokeTitle, detail: live.revokeDetail, deed: guestLinks.revoke }
      : { title: live.replaceTitle, detail: live.replaceDetail, deed: live.replace }
  }
  return (
    <section>
      <h2>{words().live.link}</h2>
      <Show when={problem()}>{(sentence) => <Banner tone="warn" title={sentence()} />}</Show>
      <Show
        when={props.view.link()}
        fallback={
          <Show when={props.view.link() === null}>
            <p>{words().live.noLink}</p>
            <div class="live-buttons">
              <Button icon={radio} onClick={() => void open()}>
                {words().live.open}
              </Button>
            </div>
          </Show>
        }
      >
        {(link) => (
          <>
            <p class="live-viewers">{words().live.viewers(link().viewers)}</p>
            <p class="hint">{words().live.opens(link().opens)}</p>
            <div class="live-buttons">
              <Button onClick={() => setAsking('replace')}>{words().live.replace}</Button>
              <Button look="ghost" onClick={() => setAsking('revoke')}>
                {words().guestLinks.revoke}
              </Button>
            </div>
          </>
        )}
      </Show>
      <AddressDialog
        address={address()}
        copy={props.copy}
        share={props.share}
        tell={props.tell}
        onDone={() => setAddress(null)}
      />
      <Dialog
        alert
        open={asking() !== null}
        onClose={() => setAsking(null)}
        title={asked().title}
        actions={
          <>
            <Button onClick={() => setAsking(null)}>{words().guestLinks.keep}</Button>
            <Button look="danger" onClick={() => void (asking() === 'revoke' ? revoke() : open())}>
              {asked().deed}
            </Button>
          </>
        }
      >
        <p>{asked().detail}</p>
      </Dialog>
    </section>
  )
}
