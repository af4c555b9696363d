/** A browser of its own on a profile of its own, which can be closed and opened again as a person does in the morning. */
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { CHROMIUM_ARGUMENTS } from '../../e2e/chromium.ts'

export interface Seat {
  readonly context: BrowserContext
  readonly page: Page
  /** CPU milliseconds that the page's main thread has used since it was opened. */
  worked(): Promise<number>
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
    close: () => context.close(),
  }
}
