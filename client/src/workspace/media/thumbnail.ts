/** Pixels of the longer side, for a screen of twice the density: in a list, and as wide as a network shows it. */
const SIDES = { small: 320, card: 1080 }

export type SmallSize = keyof typeof SIDES

/**
 * A small picture of a file, made on this device: decoding is the browser's own and beside the page. Null where it
 * cannot be shown small, as a document, or a picture of a kind that this browser does not know.
 */
export async function makeThumbnail(
  content: Blob,
  type: string,
  size: SmallSize = 'small',
): Promise<Blob | null> {
  const side = SIDES[size]
  try {
    if (type.startsWith('image/')) {
      const whole = await createImageBitmap(content)
      const small = await drawn(whole, whole, side)
      whole.close()
      return small
    }
    return type.startsWith('video/') ? await ofVideo(content, side) : null
  } catch {
    return null
  }
}

async function drawn(
  picture: CanvasImageSource,
  { width, height }: { readonly width: number; readonly height: number },
  side: number,
): Promise<Blob> {
  const scale = Math.min(1, side / Math.max(width, height))
  const size = [Math.max(1, width * scale), Math.max(1, height * scale)].map(Math.round)
  const [w = 1, h = 1] = size
  if (typeof OffscreenCanvas === 'function') {
    const canvas = new OffscreenCanvas(w, h)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, w, h)
    return canvas.convertToBlob({ type: 'image/webp', quality: 0.8 })
  }
  const canvas = document.createElement('canvas')
  canvas.width = w
  canvas.height = h
  canvas.getContext('2d')?.drawImage(picture, 0, 0, w, h)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('not drawn'))), 'image/webp'),
  )
}

async function ofVideo(content: Blob, side: number): Promise<Blob> {
  const video = document.createElement('video')
  const address = URL.createObjectURL(content)
  try {
    video.muted = true
    video.preload = 'auto'
    video.src = address
    await new Promise((resolve, reject) => {
      video.onloadeddata = resolve
      video.onerror = reject
    })
    return await drawn(video, { width: video.videoWidth, height: video.videoHeight }, side)
  } finally {
    URL.revokeObjectURL(address)
  }
}
