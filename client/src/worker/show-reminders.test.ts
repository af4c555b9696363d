import { expect, test } from 'vitest'
import { type GoTo, type Note, readGoTo, writeNote } from './note.ts'
import { showReminders, type WorkerScope } from './show-reminders.ts'

/** A worker without a browser: events come when the test says so. */
function pretendWorker(pages: readonly { readonly focused: boolean }[] = []) {
  const shown: { title: string; options: NotificationOptions }[] = []
  const told: { page: number; message: GoTo }[] = []
  const opened: string[] = []
  const listeners = new Map<string, (event: never) => void>()
  const scope: WorkerScope = {
    addEventListener: (event: string, run: (event: never) => void) =>
      void listeners.set(event, run),
    registration: {
      async showNotification(title, options) {
        shown.push({ title, options })
      },
    },
    clients: {
      matchAll: async () =>
        pages.map(({ focused }, page) => ({
          focused,
          focus: async () => {},
          postMessage: (message) => void told.push({ page, message }),
        })),
      openWindow: async (path) => opened.push(path),
    },
  }
  showReminders(scope)
  const dispatch = async (event: string, about: object) => {
    const work: Promise<unknown>[] = []
    listeners.get(event)?.({
      ...about,
      waitUntil: (one: Promise<unknown>) => work.push(one),
    } as never)
    await Promise.all(work)
  }
  return {
    shown,
    told,
    opened,
    push: (text: string | null) =>
      dispatch('push', { data: text === null ? null : { text: () => text } }),
    click: (data: unknown) => dispatch('notificationclick', { notification: { data, close() {} } }),
  }
}

const NOTE: Note = {
  title: 'À publier aujourd’hui, 11:30',
  body: 'Portes ouvertes',
  path: '/w/abc/calendar?post=p',
  tag: 'a1',
}

test('what reaches a device that sleeps is shown, and a click opens its post', async () => {
  const worker = pretendWorker()
  await worker.push(writeNote(NOTE))
  const { title, body, path, tag } = NOTE
  expect(worker.shown).toMatchObject([{ title, options: { body, tag, data: path } }])
  await worker.click(worker.shown[0]?.options.data)
  expect(worker.opened).toEqual([path])
})

test('a page that is open goes there itself and keeps what it holds: the one that was used last', async () => {
  const worker = pretendWorker([{ focused: false }, { focused: true }])
  await worker.click(NOTE.path)
  expect(worker.opened).toEqual([])
  expect(worker.told).toEqual([{ page: 1, message: { type: 'ruche:go-to', path: NOTE.path } }])
  expect(readGoTo(worker.told[0]?.message)).toBe(NOTE.path)
})

test.each([
  null,
  'nonsense',
  '{"title":1}',
  writeNote({ ...NOTE, path: 'https://elsewhere.example/' }),
  writeNote({ ...NOTE, path: '//elsewhere.example/' }),
  writeNote({ ...NOTE, path: '/\\elsewhere.example/' }),
])('%o is shown as no more than that there is something, and leads home', async (text) => {
  const worker = pretendWorker()
  await worker.push(text)
  expect(worker.shown).toMatchObject([{ title: 'Ruche', options: { data: '/' } }])
})

test('a page goes nowhere else on somebody’s word', () => {
  for (const data of [null, 'x', { type: 'ruche:go-to', path: 'https://elsewhere.example/' }])
    expect(readGoTo(data)).toBeNull()
})
