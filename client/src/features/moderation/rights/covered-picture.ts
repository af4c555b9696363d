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
