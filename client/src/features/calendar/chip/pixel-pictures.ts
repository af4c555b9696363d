import { onCleanup } from 'solid-js'
import marksDark from '#client/ui/marks-dark.svg?url'
import marksLight from '#client/ui/marks-light.svg?url'
import networksDark from '#client/ui/networks-dark.svg?url'
import networksLight from '#client/ui/networks-light.svg?url'
import { useCalendar } from '../calendar-context.ts'

interface Strip {
  readonly selector: string
  readonly light: string
  readonly dark: string
  /** Of one of its pictures on a chip, in px, and in the units of the file. */
  readonly side: number
  readonly units: number
  /** Pictures lie so far below the whole pixel that their strip is laid on, in px. */
  readonly below: number
  /** What else is to be told then. */
  readonly also: string
}

/** Read already, and held for as long as chips show it: a browser that has yet to read its picture shows a chip without. */
type Picture = HTMLImageElement

/** The sides are those of PostChip.css and ChannelGlyph.css. */
const STRIPS: readonly Strip[] = [
  {
    selector: '.chip',
    light: marksLight,
    dark: marksDark,
    side: 13,
    units: 16,
    below: 0.5,
    also: '--mark-top: 1px;',
  },
  {
    selector: '.chip-channels > .channel',
    light: networksLight,
    dark: networksDark,
    side: 12,
    units: 24,
    below: 0,
    also: '',
  },
]

/**
 * Draws the pictures of chips once, as pixels of this screen: a browser paints an SVG behind a hundred chips a hundred
 * times, shape by shape (docs/decisions/marks-as-pixels.md). Until then, on paper, and where it cannot be done, they are
 * the SVG that they were.
 */
export function usePixelPictures(): void {
  const { atRest } = useCalendar()
  const sheet = new CSSStyleSheet()
  let shown: readonly Picture[] = []
  let isGone = false
  let stopWatching = (): void => {}

  const draw = async (): Promise<void> => {
    const density = window.devicePixelRatio
    stopWatching()
    stopWatching = onAnotherDensity(density, () => void draw())
    try {
      const drawn = await Promise.all(STRIPS.map((strip) => drawStrip(strip, density)))
      if (isGone || density !== window.devicePixelRatio) return release(drawn.flat())
      sheet.replaceSync(STRIPS.map((strip, at) => rulesOf(strip, drawn[at] ?? [])).join('\n'))
      document.adoptedStyleSheets = [...new Set([...document.adoptedStyleSheets, sheet])]
      release(shown)
      shown = drawn.flat()
    } catch {
      // A browser that does not draw an SVG on a canvas goes on painting it.
    }
  }
  atRest(() => {
    void draw()
    return false
  })
  onCleanup(() => {
    isGone = true
    stopWatching()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    release(shown)
  })
}

/** By day and by night. */
function drawStrip(
  { light, dark, side, units, below }: Strip,
  density: number,
): Promise<Picture[]> {
  return Promise.all(
    [light, dark].map(async (source) => {
      const image = await read(source)
      const size = (pixels: number) => [
        (image.naturalWidth * pixels) / units,
        (image.naturalHeight * pixels) / units,
      ]
      // A strip keeps its shape where both of its sides are whole pixels.
      let pixels = Math.ceil(side * density)
      while (!size(pixels).every(Number.isInteger)) pixels++
      const [width = 0, height = 0] = size(pixels)
      const canvas = new OffscreenCanvas(width, height)
      canvas.getContext('2d')?.drawImage(image, 0, (below * pixels) / side, width, height)
      return read(URL.createObjectURL(await canvas.convertToBlob()))
    }),
  )
}

async function read(source: string): Promise<Picture> {
  const image = new Image()
  image.src = source
  await image.decode()
  return image
}

function rulesOf({ selector, also }: Strip, [light, dark]: readonly Picture[]): string {
  return `@media screen {
    ${selector} { background-image: url("${light?.src}"); ${also} }
    [data-theme="dark"] ${selector} { background-image: url("${dark?.src}"); }
  }
  @media screen and (prefers-color-scheme: dark) {
    :root:not([data-theme="light"]) ${selector} { background-image: url("${dark?.src}"); }
  }`
}

/** The window is on another screen, or zoomed. */
function onAnotherDensity(density: number, run: () => void): () => void {
  const same = window.matchMedia(`(resolution: ${density}dppx)`)
  same.addEventListener('change', run, { once: true })
  return () => same.removeEventListener('change', run)
}

function release(pictures: readonly Picture[]): void {
  for (const { src } of pictures) URL.revokeObjectURL(src)
}
