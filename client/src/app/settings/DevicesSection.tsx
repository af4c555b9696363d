import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { AskInPlace } from '#client/ui/AskInPlace.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { focusNear } from '#client/ui/focus-near.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { hardDrive, smartphone } from '#client/ui/icons.ts'
import { namesOf } from '#client/ui/user-agent.ts'
import { createDevicesView, type SignedInDevice } from './devices-view.ts'
import { Section } from './Section.tsx'

const DeviceLinkCard = lazyDetail(async () => (await import('./DeviceLinkCard.tsx')).DeviceLinkCard)

const MINUTE = 60_000

/** Where this person is signed in, and how one more device comes in. */
export function DevicesSection() {
  const { browser, environment } = useApp()
  const { words } = useI18n()
  const [now, setNow] = createSignal(browser.now())
  const timer = setInterval(() => setNow(browser.now()), MINUTE)
  onCleanup(() => clearInterval(timer))
  const view = createDevicesView({ relay: browser, origin: environment.origin, now })
  onMount(() => void view.load())
  let list: HTMLUListElement | undefined
  const remove = async (id: string) => {
    const place = view.devices()?.findIndex((device) => device.id === id) ?? 0
    await view.remove(id)
    if (list) focusNear(list, place, 'button')
  }
  return (
    <Section title={words().settings.devices} hint={words().settings.devicesHint}>
      <Show when={view.devices()} fallback={<p class="hint">{words().settings.devicesUnknown}</p>}>
        {(devices) => (
          <ul ref={list} class="settings-devices">
            <For each={devices()}>
              {(device) => (
                <DeviceRow device={device} now={now()} onRemove={() => void remove(device.id)} />
              )}
            </For>
          </ul>
        )}
      </Show>
      <Show when={view.failed()}>
        {(what) => (
          <Banner
            tone="warn"
            title={what() === 'link' ? words().settings.linkFailed : words().settings.removeFailed}
          />
        )}
      </Show>
      <div>
        <Button icon={smartphone} onClick={() => void view.makeLink()}>
          {words().settings.addDevice}
        </Button>
      </div>
      <Show when={view.link()}>
        {(link) => <DeviceLinkCard address={link().address} minutesLeft={view.minutesLeft()} />}
      </Show>
    </Section>
  )
}

function DeviceRow(props: {
  readonly device: SignedInDevice
  readonly now: number
  readonly onRemove: () => void
}) {
  const { words, formats } = useI18n()
  const name = () => {
    const { browser, system } = namesOf(props.device.userAgent)
    if (browser && system) return words().settings.deviceName(browser, system)
    return browser ?? system ?? words().settings.deviceUnnamed
  }
  const isHandheld = () => /iPhone|Android/.test(props.device.userAgent)
  const seen = () =>
    props.device.current
      ? words().settings.deviceCurrent
      : words().settings.deviceSeen(formats().ago(props.device.seenAt, props.now))
  return (
    <li class="settings-device">
      <Icon of={isHandheld() ? smartphone : hardDrive} />
      <span class="grow">
        <b>{name()}</b>
        <small>{seen()}</small>
      </span>
      <Show when={!props.device.current}>
        <AskInPlace
          label={words().settings.removeDevice}
          name={words().settings.removeDeviceNamed(name())}
          question={words().settings.removeDeviceAsk}
          keep={words().settings.removeDeviceKeep}
          goOn={words().settings.removeDeviceNow}
          onGoOn={props.onRemove}
        />
      </Show>
    </li>
  )
}
