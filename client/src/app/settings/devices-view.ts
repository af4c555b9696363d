import { type Accessor, createSignal, onCleanup } from 'solid-js'
import * as v from 'valibot'
import type { Environment } from '#client/workspace/environment.ts'
import { type ApiAnswer, callApi } from '../api.ts'
import type { Browser } from '../browser.ts'
import { createKeyedList } from '../keyed-list.ts'

/** Where somebody is signed in. Times in milliseconds since 1970. */
export interface SignedInDevice {
  readonly id: string
  /** The one that this page is open on. */
  readonly current: boolean
  readonly userAgent: string
  readonly createdAt: number
  readonly seenAt: number
}

export type DeviceLink =
  | { readonly kind: 'open'; readonly address: string; readonly expiresAt: number }
  /** This device has come in since it was made. */
  | { readonly kind: 'used'; readonly by: SignedInDevice }

export interface DevicesView {
  /** This one first, then the one seen last; null until the relay has answered. A device stays the same record. */
  readonly devices: Accessor<readonly SignedInDevice[] | null>
  readonly link: Accessor<DeviceLink | null>
  /** Minutes that the link still works, told anew each minute; 0 when its time is over. */
  readonly minutesLeft: Accessor<number>
  /** What could not be done, because the relay did not. */
  readonly failed: Accessor<'link' | 'remove' | null>
  /** Asks the relay; while a link is open and the page is looked at, that is done again and again. */
  load(): Promise<void>
  makeLink(): Promise<void>
  remove(device: string): Promise<void>
}

const DEVICES = v.object({
  devices: v.array(
    v.object({
      id: v.string(),
      current: v.boolean(),
      userAgent: v.string(),
      createdAt: v.number(),
      seenAt: v.number(),
    }),
  ),
})
const LINK = v.object({ secret: v.string(), expiresAt: v.number() })
const MINUTE = 60_000
const LOOK_EVERY_MS = 5_000

export function createDevicesView(means: {
  readonly relay: Pick<Browser, 'fetch'>
  /** Where the relay is, such as `https://ruche.example`. */
  readonly origin: string
  /** Milliseconds since 1970, told anew every minute. */
  readonly now: Accessor<number>
  readonly environment: Pick<Environment, 'after' | 'page'>
}): DevicesView {
  const { relay, environment } = means
  const [devices, setDevices] = createKeyedList<SignedInDevice>()
  const [link, setLink] = createSignal<DeviceLink | null>(null)
  const [failed, setFailed] = createSignal<'link' | 'remove' | null>(null)

  const load = async (): Promise<void> => {
    const answer = await callApi(relay, 'GET', '/devices', DEVICES)
    if (answer.ok) setDevices(answer.value.devices.toSorted(byLastSeen))
    const by = isOpen() ? devices()?.find(({ id }) => !before.has(id)) : undefined
    if (by) setLink({ kind: 'used', by })
  }

  /** Who was signed in when the link was made. */
  let before: ReadonlySet<string> = new Set()
  let cancel = (): void => {}
  const minutesLeft = (): number => {
    const shown = link()
    const left = (shown?.kind === 'open' ? shown.expiresAt : 0) - means.now()
    // The minute that has begun is the last one, not one of none.
    return left <= 0 ? 0 : Math.max(1, Math.floor(left / MINUTE))
  }
  const isOpen = () => link()?.kind === 'open' && minutesLeft() > 0
  const watch = (): void => {
    cancel()
    if (isOpen()) cancel = environment.after(LOOK_EVERY_MS, () => void load().then(watch))
  }
  const stop = [
    environment.page.onHide(() => cancel()),
    environment.page.onResume(() => void load().then(watch)),
  ]
  onCleanup(() => {
    cancel()
    for (const end of stop) end()
  })

  const failedUnless = ({ ok }: ApiAnswer<unknown>, what: 'link' | 'remove'): void => {
    setFailed(ok ? null : what)
  }
  return {
    devices,
    link,
    minutesLeft,
    failed,
    load,
    async makeLink() {
      const answer = await callApi(relay, 'POST', '/devices/links', LINK)
      failedUnless(answer, 'link')
      if (!answer.ok) return
      await load()
      before = new Set(devices()?.map(({ id }) => id))
      // The secret stands in the fragment, which no relay and no proxy sees.
      const { secret, expiresAt } = answer.value
      setLink({ kind: 'open', address: `${means.origin}/join#${secret}`, expiresAt })
      watch()
    },
    async remove(device) {
      if (link()?.kind === 'used') setLink(null)
      failedUnless(await callApi(relay, 'DELETE', `/devices/${device}`, v.unknown()), 'remove')
      await load()
    },
  }
}

function byLastSeen(a: SignedInDevice, b: SignedInDevice): number {
  return Number(b.current) - Number(a.current) || b.seenAt - a.seenAt
}
