import { findsNothing } from './acts/axe.ts'
import { workspaceOf } from './acts/kept.ts'
import { expect, test } from './fixtures.ts'
import { day } from './month.ts'
import type { Person } from './person.ts'

// Reminders are shown by what keeps the app on the device.
test.use({ serviceWorkers: 'allow' })

const bell = ({ page, words }: Person, unread: number) =>
  page.getByRole('button', { name: words.notices.unread(unread), exact: true })

test('what waits for somebody is behind the bell; what reaches their device leads to its post', async ({
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

  await allowsNotifications(alice)
  await bell(alice, 0).click()
  await page.getByRole('link', { name: words.reminders.more }).click()
  await page.getByRole('button', { name: words.reminders.turnOn }).click()
  await expect(page.getByRole('button', { name: words.reminders.turnOff })).toBeVisible()
  await findsNothing(alice, 'the settings of reminders')

  const path = `/w/${workspaceOf(alice)}${place}`
  const note = { title: 'To publish today', body: 'Open house', path, tag: 'a' }
  expect(await isWoken(alice, note)).toMatchObject({ title: note.title, body: note.body })
  await expect(drawer.getByRole('textbox', { name: words.post.title })).toHaveValue('Open house')
})

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
