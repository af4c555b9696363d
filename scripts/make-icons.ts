// Draws the pictures of the app that are files of their own. Run it after changing the mark, or the networks:
// node scripts/make-icons.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { CHROMIUM_ARGUMENTS } from '../e2e/chromium.ts'
import { findBrowser } from './lib/browser.ts'
import { packageProgram, ROOT } from './lib/paths.ts'
import { CELL, STATUS_SHAPES, type StatusShape } from './lib/status-shapes.ts'

const client = join(ROOT, 'client')

/** From simple-icons; drawn filled. */
const FILLED = [
  'x',
  'instagram',
  'facebook',
  'bluesky',
  'threads',
  'mastodon',
  'tiktok',
  'youtube',
  'pinterest',
  'discord',
]

/** From lucide, drawn as lines: newsletter, blog, forum, and whatever this version does not know. */
const DRAWN = ['mail', 'rss', 'messages-square', 'megaphone']

/** Drawn here because simple-icons has none. */
const LINKEDIN =
  '<circle cx="4.6" cy="4.6" r="2.6"/><path d="M2.4 9.2h4.4V22H2.4zM9.4 9.2h4.2V11c.7-1.2 2.2-2.1 4.1-2.1 3.6 0 4.9 2.2 4.9 5.8V22h-4.4v-6.6c0-1.7-.5-2.8-2-2.8-1.6 0-2.4 1.2-2.4 2.9V22H9.4z"/>'

function shapesOf(path: string): string {
  const svg = readFileSync(packageProgram(path), 'utf8')
  const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
  return inside.replace(/<title>.*?<\/title>/s, '').replace(/\s*\n\s*/g, '')
}

/**
 * Pictures in one row, each with free space around it so that none shows at the edge of another. Style sheets show one
 * through a mask, so that it takes the colour of its place: a month holds hundreds, and an `<svg>` each would be most
 * of what the browser has to lay out when the month turns.
 */
function drawStrip(name: string, side: number, pictures: readonly string[]): void {
  const step = side * 1.5
  const placed = pictures.map(
    (shapes, place) => `<g transform="translate(${place * step + side / 4})">${shapes}</g>`,
  )
  const width = pictures.length * step
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${side}" viewBox="0 0 ${width} ${side}"><title>${name}</title>\n${placed.join('\n')}\n</svg>\n`
  writeFileSync(join(client, 'src', 'ui', name), svg)
}

const LINES =
  'fill="none" stroke="#000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"'

/** In the order of ChannelGlyph.css. */
function drawNetworks(): void {
  drawStrip('networks.svg', 24, [
    LINKEDIN,
    ...FILLED.map((name) => shapesOf(`simple-icons/icons/${name}.svg`)),
    ...DRAWN.map((icon) => `<g ${LINES}>${shapesOf(`lucide-static/icons/${icon}.svg`)}</g>`),
  ])
}

/** In the order of StatusMark.css: an empty cell first, for a status of a newer version. */
function drawMarks(): void {
  const mark = ({ fill, line, dashed }: StatusShape): string => {
    const cell = dashed
      ? `<path d="${CELL}" stroke-width="1.7" stroke-linecap="butt" stroke-dasharray="3.3 3.2" stroke-dashoffset="1.65"/>`
      : `<path d="${CELL}" stroke-width="1.6"/>`
    const filled = fill ? `<path d="${fill}" fill="#000" fill-rule="evenodd" stroke="none"/>` : ''
    const drawn = line ? `<path d="${line}" stroke-width="1.7"/>` : ''
    return `<g fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round">${cell}${filled}${drawn}</g>`
  }
  drawStrip('marks.svg', 16, [{}, ...Object.values(STATUS_SHAPES)].map(mark))
}

/** `space` is the part of the side left free around the mark; a maskable icon may lose a fifth on each side. */
const ICONS = [
  { name: 'icon-192.png', side: 192, space: 0.06, paper: null },
  { name: 'icon-512.png', side: 512, space: 0.06, paper: null },
  { name: 'icon-maskable-512.png', side: 512, space: 0.22, paper: '#2b1d05' },
  { name: 'apple-touch-icon.png', side: 180, space: 0.14, paper: '#2b1d05' },
]

async function drawIcons(executablePath: string): Promise<void> {
  const mark = readFileSync(join(client, 'public', 'icon.svg'), 'utf8')
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] })
  for (const { name, side, space, paper } of ICONS) {
    const page = await browser.newPage({ viewport: { width: side, height: side } })
    const inner = Math.round(side * (1 - 2 * space))
    const svg = `data:image/svg+xml,${encodeURIComponent(mark)}`
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${paper ?? 'transparent'}">
       <img src="${svg}" width="${inner}" height="${inner}" alt="">`,
    )
    const png = await page.screenshot({ omitBackground: paper === null })
    writeFileSync(join(client, 'public', 'icons', name), png)
    await page.close()
  }
  await browser.close()
}

drawNetworks()
drawMarks()
const browser = await findBrowser()
if (browser.ok) await drawIcons(browser.path)
else {
  console.error(browser.problem)
  process.exitCode = 1
}
