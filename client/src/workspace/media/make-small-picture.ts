const QUALITIES = [0.9, 0.7, 0.5]
const SCALES = [1, 0.66, 0.4]

/**
 * A picture that is small enough to lie in a document, as the text of a `data:` address; null where this browser cannot draw it, or not so
 * small.
 *
 * @param most pixels of its sides, and characters
 */
export async function makeSmallPicture(
  file: Blob,
  most: { readonly width: number; readonly height: number; readonly length: number },
): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file)
    const { width, height } = picture
    const fit = Math.min(1, most.width / width, most.height / height)
    const canvas = document.createElement('canvas')
    for (const scale of SCALES) {
      canvas.width = Math.max(1, Math.round(width * fit * scale))
      canvas.height = Math.max(1, Math.round(height * fit * scale))
      canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
      for (const quality of QUALITIES) {
        const drawn = canvas.toDataURL('image/webp', quality)
        if (drawn.length <= most.length) return drawn
      }
    }
    return null
  } catch {
    return null
  }
}
