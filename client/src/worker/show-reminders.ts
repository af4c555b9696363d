import { type GoTo, readNote } from './note.ts'

/** The parts of a service worker's scope that reminders need; a test pretends them. */
export interface WorkerScope {
  addEventListener(event: 'push', run: (event: PushLike) => void): void
  addEventListener(event: 'notificationclick', run: (event: ClickLike) => void): void
  readonly registration: {
    showNotification(title: string, options: NotificationOptions): Promise<void>
  }
  readonly clients: {
    matchAll(options: {
      readonly type: 'window'
      readonly includeUncontrolled: boolean
    }): Promise<readonly WindowLike[]>
    openWindow(path: string): Promise<unknown>
  }
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void
}
interface PushLike extends Lasting {
  readonly data: { text(): string } | null
}
interface ClickLike extends Lasting {
  readonly notification: { readonly data: unknown; close(): void }
}
interface WindowLike {
  readonly focused: boolean
  focus(): Promise<unknown>
  postMessage(message: GoTo): void
}

const ICON = '/icons/icon-192.png'

/** Shows what was sent to this device, also while no page of Ruche is open; a click leads to the post. */
export function showReminders(worker: WorkerScope): void {
  worker.addEventListener('push', (event) => {
    const note = readNote(event.data?.text() ?? '')
    // A browser takes the right to be woken from whoever shows nothing.
    const { title, body, path, tag } = note ?? { title: 'Ruche', body: '', path: '/', tag: 'ruche' }
    const options = { body, tag, icon: ICON, badge: ICON, data: path }
    event.waitUntil(worker.registration.showNotification(title, options))
  })
  worker.addEventListener('notificationclick', (event) => {
    const { notification } = event
    notification.close()
    const path = typeof notification.data === 'string' ? notification.data : '/'
    event.waitUntil(open(worker, path))
  })
}

/** In a page that is there, which then keeps what it holds; else in a new one. */
async function open({ clients }: WorkerScope, path: string): Promise<void> {
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true })
  const page = pages.find(({ focused }) => focused) ?? pages[0]
  if (!page) {
    await clients.openWindow(path)
    return
  }
  page.postMessage({ type: 'ruche:go-to', path })
  // Some browsers bring no page to the front; it has gone there all the same.
  await page.focus().catch(() => {})
}
