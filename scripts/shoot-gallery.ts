// Photographs the gallery: every part, and the whole app without a relay, in both themes and languages and at three
// widths. Look at them after changing anything that is seen:
// node scripts/shoot-gallery.ts [FOLDER, else dist/gallery]
// Four of them are also what an app store or an "install" dialog shows, and are kept in client/public/screenshots.
import { copyFileSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { createServer } from 'vite'
import { PRETENDED_NOW } from '../client/gallery/pretended-now.ts'
import { CHROMIUM_ARGUMENTS } from '../e2e/chromium.ts'
import { findBrowser } from './lib/browser.ts'
import { ROOT } from './lib/paths.ts'

const PAGES = {
  states: '/gallery/states.html',
  calendar: '/gallery/app.html',
  empty: '/gallery/app.html?empty',
  offline: '/gallery/app.html?offline',
  broken: '/gallery/app.html?broken',
  settings: '/gallery/app.html?at=/w/galleryaaaaaaa/settings',
  setup: '/setup#setup=pretended',
} as const

const SIZES = [
  { name: '390', width: 390, height: 844 },
  { name: '1440', width: 1440, height: 900 },
  { name: '1920', width: 1920, height: 1080 },
]
const THEMES = ['light', 'dark'] as const
const LANGUAGES = ['fr-FR', 'en-GB']

const folder = resolve(process.argv[2] ?? join(ROOT, 'dist', 'gallery'))
const found = await findBrowser()
if (!found.ok) throw new Error(found.problem)
const vite = await createServer({
  root: join(ROOT, 'client'),
  configFile: join(ROOT, 'vite.config.ts'),
})
await vite.listen(0)
const origin = vite.resolvedUrls?.local[0]
if (!origin) throw new Error('Vite does not say where it listens')
const browser = await chromium.launch({ executablePath: found.path, args: [...CHROMIUM_ARGUMENTS] })
for (const colorScheme of THEMES) {
  for (const locale of LANGUAGES) {
    for (const size of SIZES) await shoot(browser, origin, { colorScheme, locale, size })
  }
}
await browser.close()
await vite.close()

const kept = join(ROOT, 'client', 'public', 'screenshots')
mkdirSync(kept, { recursive: true })
for (const language of ['fr', 'en']) {
  for (const [width, form] of [
    ['1440', 'wide'],
    ['390', 'narrow'],
  ]) {
    const shot = join(folder, `calendar-${width}-light-${language}.png`)
    copyFileSync(shot, join(kept, `calendar-${form}-${language}.png`))
  }
}

interface Look {
  readonly colorScheme: (typeof THEMES)[number]
  readonly locale: string
  readonly size: (typeof SIZES)[number]
}

async function shoot(browser: Browser, origin: string, { colorScheme, locale, size }: Look) {
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    hasTouch: size.width < 600,
    timezoneId: 'Europe/Paris',
    colorScheme,
    locale,
  })
  await context.clock.setFixedTime(PRETENDED_NOW)
  for (const [name, path] of Object.entries(PAGES)) {
    const page = await context.newPage()
    await page.goto(new URL(path, origin).href)
    await page.locator('h1').first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    await page.waitForLoadState('networkidle')
    const file = `${name}-${size.name}-${colorScheme}-${locale.slice(0, 2)}.png`
    await page.screenshot({ path: join(folder, file), fullPage: name === 'states' })
    await page.close()
  }
  await context.close()
}
