import { useLocation } from '@solidjs/router'
import { createEffect, createSignal, For, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { Section } from '#client/app/settings/Section.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { focusNear } from '#client/ui/focus-near.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { keyRound } from '#client/ui/icons.ts'
import { lendAuthenticator } from './authenticator.ts'
import { deviceName } from './device-name.ts'
import { LinkedIdentity } from './LinkedIdentity.tsx'
import { NoPasskeysHint } from './NoPasskeysHint.tsx'
import { WAYS_ANCHOR } from './offer.ts'
import { RecoveryCode } from './RecoveryCode.tsx'
import type { OwnWays } from './ways.ts'
import { createWaysView, type WaysView } from './ways-view.ts'
import './WaysSection.css'

type Passkey = OwnWays['passkeys'][number]

/** The ways to sign in that somebody has made: passkeys, and a recovery code. */
export function WaysSection() {
  const { browser, environment } = useApp()
  const { words } = useI18n()
  const location = useLocation()
  const view = createWaysView({
    browser,
    origin: environment.origin,
    here: () => location.pathname,
    authenticator: lendAuthenticator(window),
    names: () => ({
      here: deviceName(browser.about) ?? words().account.thisDevice,
      beside: words().account.besideDevice,
    }),
  })
  createEffect(() => {
    // What stands above it has its height by then; the router looks for the place before there is one.
    if (location.hash === `#${WAYS_ANCHOR}` && view.ways()) {
      document.getElementById(WAYS_ANCHOR)?.scrollIntoView()
    }
  })
  const failure = () => {
    const problem = view.problem()
    return problem && words().account.problems[problem]
  }
  return (
    <Section id={WAYS_ANCHOR} title={words().account.title} hint={words().account.hint}>
      <Show when={failure()}>{(sentence) => <Banner tone="warn" title={sentence()} />}</Show>
      <Show when={view.ways()}>
        {(ways) => (
          <>
            <PasskeyList view={view} passkeys={ways().passkeys} />
            <Show when={ways().noPasskeys === null}>
              <Button icon={keyRound} onClick={() => void view.addPasskey()}>
                {view.adding() ? words().account.addingPasskey : words().account.addPasskey}
              </Button>
            </Show>
            <NoPasskeysHint reason={ways().noPasskeys} />
            <Show when={ways().provider}>
              {(provider) => (
                <LinkedIdentity view={view} provider={provider().name} linked={ways().openId} />
              )}
            </Show>
            <RecoveryCode view={view} madeAt={ways().recoveryCode?.createdAt ?? null} />
          </>
        )}
      </Show>
    </Section>
  )
}

function PasskeyList(props: { readonly view: WaysView; readonly passkeys: readonly Passkey[] }) {
  const { words, formats } = useI18n()
  const [removing, setRemoving] = createSignal<Passkey | null>(null)
  const facts = ({ createdAt, usedAt }: Passkey) =>
    words().account.passkeyFacts(
      formats().instant(createdAt),
      usedAt === null ? null : formats().instant(usedAt),
    )
  let list: HTMLUListElement | undefined
  const remove = async (id: string) => {
    const place = props.passkeys.findIndex((passkey) => passkey.id === id)
    setRemoving(null)
    await props.view.removePasskey(id)
    if (list) focusNear(list, place, 'button')
  }
  return (
    <div class="ways-part">
      <h3>{words().account.passkeys}</h3>
      <p class="hint">{words().account.passkeysHint}</p>
      <ul ref={list} class="ways-list">
        <For each={props.passkeys}>
          {(passkey) => (
            <li>
              <Icon of={keyRound} />
              <span class="grow">
                {passkey.name}
                <span class="hint ways-facts">{facts(passkey)}</span>
              </span>
              <Button size="small" look="ghost" onClick={() => setRemoving(passkey)}>
                {words().account.remove}
                <span class="visually-hidden"> {passkey.name}</span>
              </Button>
            </li>
          )}
        </For>
      </ul>
      <Dialog
        alert
        open={removing() !== null}
        onClose={() => setRemoving(null)}
        title={words().account.removeQuestion(removing()?.name ?? '')}
        actions={
          <>
            <Button autofocus onClick={() => setRemoving(null)}>
              {words().account.keepPasskey}
            </Button>
            <Button look="danger" onClick={() => void remove(removing()?.id ?? '')}>
              {words().account.removePasskey}
            </Button>
          </>
        }
      >
        <p class="muted">{words().account.removeDetail}</p>
      </Dialog>
    </div>
  )
}
