// Draws the app's icons from its mark, through the Chromium that the tests use. Run it after changing the mark:
// node scripts/make-icons.ts [PATH OF CHROMIUM]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ROOT } from './lib/paths.ts'

const folder = join(ROOT, 'client', 'public')
const mark = readFileSync(join(folder, 'icon.svg'), 'utf8')

/** `space` is the part of the side left free around the mark; a maskable icon may lose a fifth on each side. */
const ICONS = [
  { name: 'icon-192.png', side: 192, space: 0.06, paper: null },
  { name: 'icon-512.png', side: 512, space: 0.06, paper: null },
  { name: 'icon-maskable-512.png', side: 512, space: 0.22, paper: '#2b1d05' },
  { name: 'apple-touch-icon.png', side: 180, space: 0.14, paper: '#2b1d05' },
]

const browser = await chromium.launch({
  ...(process.argv[2] && { executablePath: process.argv[2] }),
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const { name, side, space, paper } of ICONS) {
  const page = await browser.newPage({ viewport: { width: side, height: side } })
  const inner = Math.round(side * (1 - 2 * space))
  const svg = `data:image/svg+xml,${encodeURIComponent(mark)}`
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${paper ?? 'transparent'}">
       <img src="${svg}" width="${inner}" height="${inner}" alt="">`,
  )
  const png = await page.screenshot({ omitBackground: paper === null })
  writeFileSync(join(folder, 'icons', name), png)
  await page.close()
}
await browser.close()
