import { createEffect, createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import type { Words } from '#client/i18n/words.ts'
import { AskInPlace } from '#client/ui/AskInPlace.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { focusNear } from '#client/ui/focus-near.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { circleCheck, hardDrive, smartphone } from '#client/ui/icons.ts'
import { isFocusLost } from '#client/ui/lost-focus.ts'
import { namesOf } from '#client/ui/user-agent.ts'
import { createDevicesView, type SignedInDevice } from './devices-view.ts'
import { Section } from './Section.tsx'
import { useOwnArrivals } from './use-own-arrivals.ts'

const DeviceLinkCard = lazyDetail(async () => (await import('./DeviceLinkCard.tsx')).DeviceLinkCard)

const MINUTE = 60_000

/** Where this person is signed in, and how one more device comes in. */
export function DevicesSection() {
  const { browser, environment } = useApp()
  const { words } = useI18n()
  const [now, setNow] = createSignal(browser.now())
  const timer = setInterval(() => setNow(browser.now()), MINUTE)
  onCleanup(() => clearInterval(timer))
  const view = createDevicesView({ relay: browser, origin: environment.origin, now, environment })
  onMount(() => void view.load())
  useOwnArrivals(() => void view.load())
  let added: HTMLParagraphElement | undefined
  const addedName = () => {
    const link = view.link()
    return link?.kind === 'used' ? nameOf(link.by, words().settings) : undefined
  }
  const openLink = () => {
    const link = view.link()
    return link?.kind === 'open' ? link : undefined
  }
  // What had the focus, the link or its button, is gone with the card.
  createEffect(() => {
    if (addedName() !== undefined && isFocusLost()) added?.focus()
  })
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
      <Show when={openLink()}>
        {(link) => <DeviceLinkCard address={link().address} minutesLeft={view.minutesLeft()} />}
      </Show>
      <div role="status">
        <Show when={addedName()}>
          {(name) => (
            <p class="settings-device-added" tabindex="-1" ref={added}>
              <Icon of={circleCheck} />
              {words().settings.deviceAdded(name())}
            </p>
          )}
        </Show>
      </div>
    </Section>
  )
}

function DeviceRow(props: {
  readonly device: SignedInDevice
  readonly now: number
  readonly onRemove: () => void
}) {
  const { words, formats } = useI18n()
  const name = () => nameOf(props.device, words().settings)
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

function nameOf({ userAgent }: SignedInDevice, words: Words['settings']): string {
  const { browser, system } = namesOf(userAgent)
  if (browser && system) return words.deviceName(browser, system)
  return browser ?? system ?? words.deviceUnnamed
}
