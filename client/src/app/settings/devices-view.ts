import { type Accessor, createSignal } from 'solid-js'
import * as v from 'valibot'
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

export interface DeviceLink {
  readonly address: string
  readonly expiresAt: number
}

export interface DevicesView {
  /** This one first, then the one seen last; null until the relay has answered. A device stays the same record. */
  readonly devices: Accessor<readonly SignedInDevice[] | null>
  readonly link: Accessor<DeviceLink | null>
  /** Minutes that the link still works, told anew each minute; 0 when its time is over. */
  readonly minutesLeft: Accessor<number>
  /** What could not be done, because the relay did not. */
  readonly failed: Accessor<'link' | 'remove' | null>
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

export function createDevicesView(means: {
  readonly relay: Pick<Browser, 'fetch'>
  /** Where the relay is, such as `https://ruche.example`. */
  readonly origin: string
  /** Milliseconds since 1970, told anew every minute. */
  readonly now: Accessor<number>
}): DevicesView {
  const { relay } = means
  const [devices, setDevices] = createKeyedList<SignedInDevice>()
  const [link, setLink] = createSignal<DeviceLink | null>(null)
  const [failed, setFailed] = createSignal<'link' | 'remove' | null>(null)

  const load = async (): Promise<void> => {
    const answer = await callApi(relay, 'GET', '/devices', DEVICES)
    if (answer.ok) setDevices(answer.value.devices.toSorted(byLastSeen))
  }
  const failedUnless = ({ ok }: ApiAnswer<unknown>, what: 'link' | 'remove'): void => {
    setFailed(ok ? null : what)
  }
  return {
    devices,
    link,
    minutesLeft() {
      const left = (link()?.expiresAt ?? 0) - means.now()
      // The minute that has begun is the last one, not one of none.
      return left <= 0 ? 0 : Math.max(1, Math.floor(left / MINUTE))
    },
    failed,
    load,
    async makeLink() {
      const answer = await callApi(relay, 'POST', '/devices/links', LINK)
      failedUnless(answer, 'link')
      if (!answer.ok) return
      // The secret stands in the fragment, which no relay and no proxy sees.
      const { secret, expiresAt } = answer.value
      setLink({ address: `${means.origin}/join#${secret}`, expiresAt })
    },
    async remove(device) {
      failedUnless(await callApi(relay, 'DELETE', `/devices/${device}`, v.unknown()), 'remove')
      await load()
    },
  }
}

function byLastSeen(a: SignedInDevice, b: SignedInDevice): number {
  return Number(b.current) - Number(a.current) || b.seenAt - a.seenAt
}
