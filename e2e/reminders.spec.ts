import type { Request } from '@playwright/test'
import { createReceiver, type TestReceiver } from '#server/push/testing/push-service.ts'
import type { PushTarget } from '#shared/protocol/push-message.ts'
import { findsNothing } from './acts/axe.ts'
import { workspaceOf } from './acts/kept.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'
import type { Person } from './person.ts'

// Reminders are shown by what keeps the app on the device.
test.use({ serviceWorkers: 'allow' })

const bell = ({ page, words }: Person, unread: number) =>
  page.getByRole('button', { name: words.notices.unread(unread), exact: true })

test('what waits for somebody is behind the bell; what reaches their device while it sleeps says so in words, and leads to its post', async ({
  alice,
  bob,
}) => {
  const { page, words, drawer } = alice
  await alice.turnsToTheMonth()
  await bob.turnsToTheMonth()
  await alice.plansPost('Open house', day(8))
  await bob.opensPost('Open house')
  await bob.drawer.getByRole('textbox', { name: words.comments.write }).click()
  await bob.page.keyboard.type('@Alice Martin, is it on Saturday?')
  await bob.drawer.getByRole('button', { name: words.comments.send, exact: true }).click()

  await bell(alice, 1).click()
  const row = page.getByRole('link', { name: /Open house/ })
  await expect(row).toContainText('is it on Saturday?')
  await findsNothing(alice, 'the notifications')
  const place = (await row.getAttribute('href'))?.replace(/^.*(?=\/calendar)/, '')
  await row.click()
  await expect(drawer.getByText('is it on Saturday?')).toBeVisible()
  await alice.closesPost()
  await expect(bell(alice, 0)).toBeVisible()

  const phone = createReceiver()
  await allowsNotifications(alice)
  await subscribesAt(alice, phone.target)
  await bell(alice, 0).click()
  await page.getByRole('link', { name: words.reminders.more }).click()
  await page.getByRole('button', { name: words.reminders.turnOn }).click()
  await expect(page.getByRole('button', { name: words.reminders.turnOff })).toBeVisible()
  await findsNothing(alice, 'the settings of reminders')

  const planned = alice.page.waitForRequest((request) => isAbout(request, 'Open house', phone))
  await alice.goesTo('calendar')
  await alice.turnsToTheMonth()
  await alice.opensPost('Open house')
  await alice.drawer.getByLabel(words.post.hour, { exact: true }).fill('11:30')
  await alice.closesPost()
  const [note] = wordsIn(await planned, phone).filter(({ body }) => body.includes('Open house'))
  if (!note) throw new Error('Nothing was planned')
  const [, post] = /[?&]post=(\w+)/.exec(place ?? '') ?? []
  expect(note.path).toBe(`/w/${workspaceOf(alice)}/calendar?post=${post}`)
  await alice.goesTo('settings')
  expect(await isWoken(alice, note)).toMatchObject({ title: note.title, body: note.body })
  await expect(drawer.getByRole('textbox', { name: words.post.title })).toHaveValue('Open house')
})

/** What the app seals is for the keys of a receiver of ours: no browser without a screen has a push service. */
async function subscribesAt({ page }: Person, target: PushTarget): Promise<void> {
  await page.evaluate(({ p256dh, auth }) => {
    const bytes = (text: string) =>
      Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) =>
        one.charCodeAt(0),
      ).buffer
    PushManager.prototype.getSubscription = async () => null
    PushManager.prototype.subscribe = async () =>
      ({
        endpoint: 'https://fcm.googleapis.com/fcm/send/a-phone',
        getKey: (name: string) => bytes(name === 'auth' ? auth : p256dh),
      }) as unknown as PushSubscription
  }, target)
}

interface Note {
  readonly title: string
  readonly body: string
  readonly path: string
}

/** What a page hands to the relay for later, opened as the browser would that it is sealed for. */
function wordsIn(request: Request, { open }: TestReceiver): readonly Note[] {
  const sent: { reminders: readonly { body: string }[] } = request.postDataJSON()
  return sent.reminders.map(({ body }) => JSON.parse(open(Buffer.from(body, 'base64url'))))
}

function isAbout(request: Request, title: string, phone: TestReceiver): boolean {
  if (!request.url().endsWith('/api/push/reminders')) return false
  return wordsIn(request, phone).some(({ body }) => body.includes(title))
}

/** A browser without a screen refuses every notification, whatever one allows it. */
async function allowsNotifications({ page }: Person): Promise<void> {
  await page.evaluate(() => {
    let permission: NotificationPermission = 'default'
    Object.defineProperty(Notification, 'permission', { get: () => permission })
    Notification.requestPermission = async () => {
      permission = 'granted'
      return permission
    }
  })
}

/** A push service brings it, the browser opens it, somebody clicks on what is shown; answers with that. */
async function isWoken({ context, page }: Person, note: object): Promise<object> {
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('the app is kept on the device')
  await worker.evaluate(() => {
    Object.assign(registrationOf(), {
      showNotification: async (title: string, { body, data }: NotificationOptions) => {
        Object.assign(self, { shown: { title, body, data } })
      },
    })
    function registrationOf(): object {
      return (self as unknown as { registration: object }).registration
    }
  })
  const session = await context.newCDPSession(page)
  const registered = new Promise<string>((found) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations[0]) found(registrations[0].registrationId)
    })
  })
  await session.send('ServiceWorker.enable')
  const registrationId = await registered
  const { origin } = new URL(page.url())
  const data = JSON.stringify(note)
  await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data })
  const shown = () => worker.evaluate(() => (self as { shown?: { data: string } }).shown ?? null)
  await expect.poll(shown).not.toBeNull()
  await worker.evaluate(() => {
    const { shown } = self as unknown as { shown: object }
    const about = { notification: { ...shown, close() {} }, waitUntil() {} }
    self.dispatchEvent(Object.assign(new Event('notificationclick'), about))
  })
  return (await shown()) ?? {}
}
