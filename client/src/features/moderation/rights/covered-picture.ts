/** A part of a picture that is not shown: where it begins and how large it is, as shares of the whole, 0 to 1. */
export interface Cover {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Between two corners that somebody points at, whichever they begin with; within the picture. */
export function coverBetween(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Cover {
  const within = (share: number) => Math.min(1, Math.max(0, share))
  const [left, right] = [within(Math.min(from.x, to.x)), within(Math.max(from.x, to.x))]
  const [top, bottom] = [within(Math.min(from.y, to.y)), within(Math.max(from.y, to.y))]
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Where a part begins that is laid there without being drawn. */
export const LAID: Cover = { x: 0.35, y: 0.45, width: 0.3, height: 0.1 }

const STEP = 0.01

/** What an arrow does to a part: it moves it, or sizes it from its lower right corner. Null for any other key. */
export function nudgedBy(key: string, sizes: boolean, cover: Cover): Cover | null {
  const step = STEPS[key]
  if (!step) return null
  const within = (share: number, least: number, most: number) =>
    Math.min(most, Math.max(least, share))
  const { x, y, width, height } = cover
  if (sizes) {
    const wider = within(width + step.x * STEP, STEP, 1 - x)
    return { x, y, width: wider, height: within(height + step.y * STEP, STEP, 1 - y) }
  }
  const moved = within(x + step.x * STEP, 0, 1 - width)
  return { x: moved, y: within(y + step.y * STEP, 0, 1 - height), width, height }
}

const STEPS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** Below that somebody has only touched it. */
const SMALLEST = 0.004

export function isLargeEnough({ width, height }: Cover): boolean {
  return width > SMALLEST && height > SMALLEST
}

/**
 * Another picture, with nothing behind what is covered: the pixels are painted over, and nothing else of the file is
 * kept. Null where this browser cannot draw it.
 */
export async function coveredPicture(
  picture: Blob,
  covers: readonly Cover[],
): Promise<Blob | null> {
  try {
    const drawn = await createImageBitmap(picture)
    const { width, height } = drawn
    const canvas = new OffscreenCanvas(width, height)
    const pen = canvas.getContext('2d')
    if (!pen) return null
    pen.drawImage(drawn, 0, 0)
    drawn.close()
    pen.fillStyle = '#000'
    // Outwards to whole pixels: half of one would let what is behind show through.
    for (const { x, y, width: w, height: h } of covers) {
      const [left, top] = [Math.floor(x * width), Math.floor(y * height)]
      pen.fillRect(left, top, Math.ceil((x + w) * width) - left, Math.ceil((y + h) * height) - top)
    }
    return await canvas.convertToBlob({ type: 'image/png' })
  } catch {
    return null
  }
}
