import type { Note } from '#client/worker/note.ts'
import { readGoTo } from '#client/worker/note.ts'
import { base64urlOf, bytesOf, type PushTarget } from '#shared/protocol/push-message.ts'

/** `missing`: this browser shows nothing outside of its pages, or not for this address. */
export type Permission = 'granted' | 'denied' | 'default' | 'missing'

export interface Woken extends PushTarget {
  readonly endpoint: string
}

/** What a browser lends for reminding somebody outside of the page; a test pretends it. */
export interface RemindDevice {
  permission(): Permission
  /** Asks the person; only ever after a click of theirs. */
  ask(): Promise<Permission>
  /** Somebody has a page of Ruche before their eyes. */
  isLookedAt(): boolean
  show(note: Note): Promise<void>
  isSubscribed(): Promise<boolean>
  /** To be woken while no page is open; null where the browser, or its push service, does not do that. */
  subscribe(key: string): Promise<Woken | null>
  unsubscribe(): Promise<void>
  /** IANA name of the zone of its clocks. */
  readonly zone: string
  /** A click on something that was shown leads to an address within Ruche. */
  onGoTo(run: (path: string) => void): () => void
}

export function lendRemindDevice(window: Window & typeof globalThis): RemindDevice {
  const { navigator, document } = window
  const worker: ServiceWorkerContainer | undefined = navigator.serviceWorker
  const isThere = 'Notification' in window && worker !== undefined
  const registration = async () => (isThere ? ((await worker.getRegistration()) ?? null) : null)
  const manager = async (): Promise<PushManager | null> =>
    (await registration())?.pushManager ?? null
  return {
    permission: () => (isThere ? window.Notification.permission : 'missing'),
    ask: async () => (isThere ? window.Notification.requestPermission() : 'missing'),
    isLookedAt: () => document.visibilityState === 'visible' && document.hasFocus(),
    async show({ title, body, path, tag }) {
      const icon = '/icons/icon-192.png'
      await (await registration())?.showNotification(title, { body, tag, icon, data: path })
    },
    isSubscribed: async () => Boolean(await (await manager())?.getSubscription()),
    async subscribe(key) {
      try {
        const pushes = await manager()
        if (!pushes) return null
        const kept = await pushes.getSubscription()
        const keptKey = kept?.options.applicationServerKey
        // Another relay's, or one whose key is lost: it would be refused.
        const fits = keptKey ? base64urlOf(new Uint8Array(keptKey)) === key : false
        if (kept && !fits) await kept.unsubscribe()
        const asked = { userVisibleOnly: true, applicationServerKey: bytesOf(key) }
        return wokenBy(kept && fits ? kept : await pushes.subscribe(asked))
      } catch {
        return null
      }
    },
    async unsubscribe() {
      const kept = await (await manager())?.getSubscription()
      await kept?.unsubscribe().catch(() => false)
    },
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    onGoTo(run) {
      const listen = ({ data }: MessageEvent<unknown>) => {
        const path = readGoTo(data)
        if (path !== null) run(path)
      }
      worker?.addEventListener('message', listen)
      return () => worker?.removeEventListener('message', listen)
    },
  }
}

function wokenBy(subscription: PushSubscription): Woken | null {
  const [p256dh, auth] = [subscription.getKey('p256dh'), subscription.getKey('auth')]
  if (!p256dh || !auth) return null
  return {
    endpoint: subscription.endpoint,
    p256dh: base64urlOf(new Uint8Array(p256dh)),
    auth: base64urlOf(new Uint8Array(auth)),
  }
}
