/** A browser of its own on a profile of its own, which can be closed and opened again as a person does in the morning. */
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { VIEWS, type ViewName } from '#client/features/calendar/frame/views.ts'
import { CHROMIUM_ARGUMENTS } from '../../e2e/chromium.ts'
import { tasksDuring } from './main-thread.ts'

export interface Seat {
  readonly context: BrowserContext
  readonly page: Page
  /** CPU milliseconds that the page's main thread has used since it was opened. */
  worked(): Promise<number>
  /** CPU milliseconds of each of its tasks while something is done. */
  tasks(act: () => Promise<void>): Promise<readonly number[]>
  readonly protocol: CDPSession
  close(): Promise<void>
}

export interface SeatOptions {
  readonly browser: string
  readonly profile: string
  /** `name=value`, for `origin`. */
  readonly cookie?: { readonly origin: string; readonly pair: string }
}

const SCREEN = { width: 1440, height: 900 }
const YEAR_S = 365 * 86_400

export async function takeSeat({ browser, profile, cookie }: SeatOptions): Promise<Seat> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    args: [...CHROMIUM_ARGUMENTS, '--disable-gpu'],
    viewport: SCREEN,
    locale: 'fr-FR',
  })
  if (cookie) {
    const [name = '', value = ''] = cookie.pair.split('=')
    // With a date, so that it outlives the browser.
    const expires = Date.now() / 1000 + YEAR_S
    const { hostname } = new URL(cookie.origin)
    await context.addCookies([
      { name, value, domain: hostname, path: '/', expires, httpOnly: true, sameSite: 'Lax' },
    ])
  }
  const page = context.pages()[0] ?? (await context.newPage())
  const protocol: CDPSession = await context.newCDPSession(page)
  // Its own time, not what passed: a busy machine would count otherwise.
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' })
  return {
    context,
    page,
    async worked() {
      const { metrics } = await protocol.send('Performance.getMetrics')
      const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
      return seconds * 1000
    },
    tasks: (act) => tasksDuring(protocol, act),
    protocol,
    close: () => context.close(),
  }
}

/** The picture of the month is taken some seconds after a change, and documents are tidied (see open-workspace.ts). */
const SETTLED_MS = 12_000

const IN_THE_MONTH = '[role=grid] .chip'

/** What is waited for is there, the app is on the device, and what is done afterwards is done. */
export async function settled({ page }: Pick<Seat, 'page'>, there = IN_THE_MONTH): Promise<void> {
  await page.locator(there).first().waitFor()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForTimeout(SETTLED_MS)
}

/** As the source of a function, for a page to run. */
export function clickOnView(view: ViewName): string {
  return `() => document.querySelectorAll('.segmented > .segment')[${VIEWS.indexOf(view)}].click()`
}
