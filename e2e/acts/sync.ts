import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test'
import type { Words } from '#client/i18n/words.ts'
import type { Network } from '../network.ts'

/** Being connected or not, and what the app says about it. */
export interface SyncActs {
  /** The cable is out, and the browser has noticed. */
  losesNetwork(): Promise<void>
  findsNetwork(): Promise<void>
  /** Everything is said to be on the relay's disk. */
  seesSaved(): Promise<void>
  /** "Offline", with the number of changes that are kept. */
  seesOffline(changes: number): Promise<void>
  /** The app itself is on this device, as after any first visit. */
  hasTheApp(): Promise<void>
  /** The line in the rail, which is also the button to its details. */
  readonly syncLine: Locator
}

export function syncActs(
  page: Page,
  context: BrowserContext,
  network: Network,
  words: Words,
): SyncActs {
  const line = (title: string): Locator =>
    page.getByRole('button', { name: `${words.sync.label}, ${title}` })
  return {
    syncLine: page.getByRole('button', { name: `${words.sync.label},` }),
    async losesNetwork() {
      // Only promises about the app itself keep it on the device: the parts of this page have to have come.
      if (!page.isClosed()) await page.waitForLoadState('networkidle')
      network.pull()
      await context.setOffline(true)
    },
    async findsNetwork() {
      network.plug()
      await context.setOffline(false)
    },
    seesSaved: () => expect(line(words.sync.saved)).toBeVisible(),
    async hasTheApp() {
      const controlled = () => page.evaluate(() => navigator.serviceWorker.controller !== null)
      // All of the app is fetched for it, beside whatever else runs.
      await expect.poll(controlled, { timeout: 30_000 }).toBe(true)
    },
    async seesOffline(changes) {
      await expect(line(words.sync.offline)).toBeVisible()
      await line(words.sync.offline).click()
      const panel = page.getByRole('dialog', { name: words.sync.label })
      const detail = changes === 0 ? words.sync.offlineNothing : words.sync.offlineDetail(changes)
      await expect(panel.getByText(detail)).toBeVisible()
      await page.keyboard.press('Escape')
    },
  }
}
