import type { Page } from '@playwright/test'

/**
 * From here on the browser stores nothing more for this page. Chromium's own way to pretend it
 * (`Storage.overrideQuotaForOrigin`) leaves IndexedDB alone.
 */
export function fillDisk(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    const { setItem } = Storage.prototype
    const refuse = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
    IDBObjectStore.prototype.put = refuse
    Storage.prototype.setItem = refuse
    addEventListener(
      'room',
      () => {
        IDBObjectStore.prototype.put = put
        Storage.prototype.setItem = setItem
      },
      { once: true },
    )
  })
}

export function makeRoom(page: Page): Promise<void> {
  return page.evaluate(() => {
    dispatchEvent(new Event('room'))
  })
}
