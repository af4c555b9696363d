import { describe, expect, test, vi } from 'vitest'
import type { WorkerContainer, WorkerRegistration } from './service-worker.ts'
import { createUpdates } from './updates.ts'

/** A browser in which versions come when the test says so. */
function pretendBrowser({ controlled }: { controlled: boolean }) {
  const told: unknown[] = []
  let takenOver = () => {}
  let found = () => {}
  let installed = () => {}
  const worker = {
    state: 'installed',
    postMessage: (message: unknown) => told.push(message),
    addEventListener: (_: 'statechange', run: () => void) => {
      installed = run
    },
  }
  const registration = {
    waiting: null as typeof worker | null,
    installing: worker,
    update: vi.fn(async () => {}),
    addEventListener: (_: 'updatefound', run: () => void) => {
      found = run
    },
  } satisfies WorkerRegistration
  const container: WorkerContainer = {
    controller: controlled ? {} : null,
    register: async () => registration,
    addEventListener: (_, run) => {
      takenOver = run
    },
  }
  return {
    told,
    registration,
    container,
    installVersion: () => {
      registration.waiting = worker
      found()
      installed()
    },
    takeOver: () => takenOver(),
  }
}

async function openTab(browser: ReturnType<typeof pretendBrowser>) {
  const reload = vi.fn()
  const later: (() => void)[] = []
  const nothing = () => () => {}
  const updates = createUpdates({
    container: browser.container,
    environment: {
      after: (_, run) => {
        later.push(run)
        return () => {}
      },
      page: {
        onHide: nothing,
        onLeave: nothing,
        onFreeze: nothing,
        onResume: nothing,
        onOnline: nothing,
        onOffline: nothing,
      },
    },
    reload,
  })
  await Promise.resolve()
  await Promise.resolve()
  return { updates, reload, passAnHour: () => later.shift()?.() }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('a new version', () => {
  test('waits until it is asked for, and then reloads the page once', async () => {
    const browser = pretendBrowser({ controlled: true })
    const tab = await openTab(browser)
    browser.installVersion()
    expect(tab.updates.state()).toBe('waiting')
    expect(tab.reload).not.toHaveBeenCalled()
    await tab.updates.install()
    expect(browser.told).toEqual([{ type: 'SKIP_WAITING' }])
    browser.takeOver()
    await settled()
    expect(tab.reload).toHaveBeenCalledOnce()
  })

  test('never reloads over work that is not on this device', async () => {
    const browser = pretendBrowser({ controlled: true })
    const tab = await openTab(browser)
    const stop = tab.updates.guard(async () => false)
    browser.installVersion()
    await tab.updates.install()
    expect(tab.updates.state()).toBe('blocked')
    expect(browser.told).toEqual([])
    stop()
    await tab.updates.install()
    expect(browser.told).toEqual([{ type: 'SKIP_WAITING' }])
  })

  test('installed from another tab spares this one while its work is unsaved', async () => {
    const browser = pretendBrowser({ controlled: true })
    const tab = await openTab(browser)
    const stop = tab.updates.guard(async () => false)
    browser.takeOver()
    await settled()
    expect(tab.reload).not.toHaveBeenCalled()
    expect(tab.updates.state()).toBe('blocked')
    stop()
    await tab.updates.install()
    expect(tab.reload).toHaveBeenCalledOnce()
  })
})

test('the first visit is no update: the page stays as it is', async () => {
  const browser = pretendBrowser({ controlled: false })
  const tab = await openTab(browser)
  browser.installVersion()
  browser.takeOver()
  await settled()
  expect(tab.updates.state()).toBe('none')
  expect(tab.reload).not.toHaveBeenCalled()
})

test('a tab that stays open for days asks every hour', async () => {
  const browser = pretendBrowser({ controlled: true })
  const tab = await openTab(browser)
  tab.passAnHour()
  tab.passAnHour()
  expect(browser.registration.update).toHaveBeenCalledTimes(2)
})
