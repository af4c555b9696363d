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

/** From lucide, drawn as lines; the last of these for whatever this version does not know. */
const DRAWN = [
  ['ch-newsletter', 'mail'],
  ['ch-blog', 'rss'],
  ['ch-forum', 'messages-square'],
  ['ink-2', 'megaphone'],
] as const

const LINES =
  'fill="none" stroke="#000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"'

function drawn(icon: string): string {
  return `<g ${LINES}>${shapesOf(`lucide-static/icons/${icon}.svg`)}</g>`
}

/** Where people are spoken of and nothing is planned: they have no colour of their own. */
const ELSEWHERE = [
  ['ch-bluesky', shapesOf('simple-icons/icons/telegram.svg')],
  ['ch-youtube', shapesOf('simple-icons/icons/reddit.svg')],
  ['ink-2', drawn('globe')],
] as const

/** Drawn here because simple-icons has none. */
const LINKEDIN =
  '<circle cx="4.6" cy="4.6" r="2.6"/><path d="M2.4 9.2h4.4V22H2.4zM9.4 9.2h4.2V11c.7-1.2 2.2-2.1 4.1-2.1 3.6 0 4.9 2.2 4.9 5.8V22h-4.4v-6.6c0-1.7-.5-2.8-2-2.8-1.6 0-2.4 1.2-2.4 2.9V22H9.4z"/>'

function shapesOf(path: string): string {
  const svg = readFileSync(packageProgram(path), 'utf8')
  const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
  return inside.replace(/<title>.*?<\/title>/s, '').replace(/\s*\n\s*/g, '')
}

/** Pictures in one row, each with free space around it so that none shows at the edge of another. */
function drawStrip(name: string, side: number, pictures: readonly string[]): void {
  const step = side * 1.5
  const placed = pictures.map(
    (shapes, place) => `<g transform="translate(${place * step + side / 4})">${shapes}</g>`,
  )
  writeSvg(name, pictures.length * step, side, placed)
}

/**
 * A month shows hundreds of glyphs and marks, and a mask for each costs more than all the text beside them: what a chip
 * shows comes in its colours, one file by day and one by night.
 */
function drawInColours(
  draw: (theme: Theme, paint: (token: string, shapes: string) => string) => void,
): void {
  for (const [index, theme] of THEMES.entries()) {
    draw(theme, (token, shapes) => {
      const colour = TOKENS.get(token)?.[index]
      if (colour === undefined) throw new Error(`tokens.css has no --${token}`)
      return `<g fill="${colour}">${shapes.replaceAll('#000', colour)}</g>`
    })
  }
}

const THEMES = ['light', 'dark'] as const
type Theme = (typeof THEMES)[number]

const TOKENS = new Map(
  readFileSync(join(client, 'src', 'ui', 'tokens.css'), 'utf8')
    .matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)
    .map(([, name = '', light = '', dark = '']) => [name, [light, dark]]),
)

/** In the order of ChannelGlyph.css. */
function drawNetworks(): void {
  const pictures = [
    ['ch-linkedin', LINKEDIN],
    ...FILLED.map((name) => [`ch-${name}`, shapesOf(`simple-icons/icons/${name}.svg`)] as const),
    ...DRAWN.map(([token, icon]) => [token, drawn(icon)] as const),
    ...ELSEWHERE,
  ] as const
  drawInColours((theme, paint) =>
    drawStrip(
      `networks-${theme}.svg`,
      24,
      pictures.map(([token, shapes]) => paint(token, shapes)),
    ),
  )
}

/**
 * In the order of StatusMark.css: an empty cell first, for a status of a newer version. Once as masks, and once in
 * their colours, one so far below the other that a chip has only its own behind it.
 */
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
  const pictures = [['unknown', {}] as const, ...Object.entries(STATUS_SHAPES)]
  drawInColours((theme, paint) => {
    const placed = pictures.map(([status, shape], place) => {
      const token = MARK_TOKENS[status] ?? `st-${status}`
      return `<g transform="translate(0 ${place * MARK_STEP})">${paint(token, mark(shape))}</g>`
    })
    const height = pictures.length * MARK_STEP
    writeSvg(`marks-${theme}.svg`, 16, height, placed)
  })
}

/** Higher than any chip, in sides of a mark; PostChip.css has it too. */
const MARK_STEP = 16 * 16

/** Those that have no colour of their own. */
const MARK_TOKENS: Readonly<Record<string, string>> = {
  unknown: 'st-idea',
  cancelled: 'st-idea',
  paused: 'st-idea',
  failed: 'danger',
}

function writeSvg(name: string, width: number, height: number, placed: readonly string[]): void {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${name}</title>\n${placed.join('\n')}\n</svg>\n`
  writeFileSync(join(client, 'src', 'ui', name), svg)
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
