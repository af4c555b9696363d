import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DangerDialog } from '#client/ui/DangerDialog.tsx'
import { radio } from '#client/ui/icons.ts'
import { LinkAddress } from './LinkAddress.tsx'
import type { LiveView } from './live-view.ts'

/** The link by which the audience comes, and how many have. */
export function LinkSection(props: {
  readonly view: LiveView
  /** What the link is called in the audit, and the event on the paper at its door. */
  readonly name: string
  readonly copy: (text: string) => Promise<boolean>
  readonly share: ((text: string) => Promise<void>) | null
  readonly print: () => void
  readonly tell: (text: string) => void
}) {
  const words = useWords()
  const [asking, setAsking] = createSignal<'replace' | 'revoke' | null>(null)
  const open = async (): Promise<void> => {
    setAsking(null)
    await props.view.make(props.name)
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
  const viewers = () => props.view.link()?.viewers ?? 0
  const asked = () => {
    const { live, guestLinks } = words()
    return asking() === 'revoke'
      ? { title: live.revokeTitle, detail: live.revokeDetail, deed: guestLinks.revoke }
      : { title: live.replaceTitle, detail: live.replaceDetail, deed: live.replace }
  }
  return (
    <section class="live-link">
      <h2>{words().live.link}</h2>
      <Show when={problem()}>{(sentence) => <Banner tone="warn" title={sentence()} />}</Show>
      <Show when={props.view.link() === null}>
        <p>{words().live.noLink}</p>
        <div class="live-buttons">
          <Button icon={radio} onClick={() => void open()}>
            {words().live.open}
          </Button>
        </div>
      </Show>
      <Show when={props.view.link()}>
        {(link) => (
          <div>
            <p class="live-viewers">{words().live.viewers(link().viewers)}</p>
            <Show when={props.view.isBefore() || link().opens > 0}>
              <p class="hint">
                {props.view.isBefore() ? words().live.before : words().live.opens(link().opens)}
              </p>
            </Show>
          </div>
        )}
      </Show>
      <Show
        when={props.view.address()}
        fallback={
          <Show when={props.view.link()}>
            <p class="hint">{words().live.addressUnknown}</p>
          </Show>
        }
      >
        {(address) => (
          <LinkAddress
            address={address()}
            title={props.name}
            copy={props.copy}
            share={props.share}
            print={props.print}
            tell={props.tell}
          />
        )}
      </Show>
      <Show when={props.view.link()}>
        <div class="live-buttons live-ends">
          <Button onClick={() => setAsking('replace')}>{words().live.replace}</Button>
          <Button look="ghost" onClick={() => setAsking('revoke')}>
            {words().guestLinks.revoke}
          </Button>
        </div>
      </Show>
      <DangerDialog
        open={asking() !== null}
        title={asked().title}
        keep={words().guestLinks.keep}
        onKeep={() => setAsking(null)}
        goOn={asked().deed}
        onGoOn={() => void (asking() === 'revoke' ? revoke() : open())}
      >
        <Show when={viewers() > 0}>
          <p>
            <b>{words().live.usedBy(viewers())}</b>
          </p>
        </Show>
        <p>{asked().detail}</p>
      </DangerDialog>
    </section>
  )
}
