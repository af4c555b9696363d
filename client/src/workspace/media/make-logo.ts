import { LOGO_SIZE, LONGEST_LOGO, readLogo } from '#shared/domain/events/logo.ts'

const QUALITIES = [0.9, 0.7, 0.5]
const SCALES = [1, 0.66, 0.4]

/** A picture as a mark that lies in a document; null where this browser cannot draw it, or not so small. */
export async function makeLogo(file: Blob): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file)
    const { width, height } = picture
    const fit = Math.min(1, LOGO_SIZE.width / width, LOGO_SIZE.height / height)
    const canvas = document.createElement('canvas')
    for (const scale of SCALES) {
      canvas.width = Math.max(1, Math.round(width * fit * scale))
      canvas.height = Math.max(1, Math.round(height * fit * scale))
      canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
      for (const quality of QUALITIES) {
        const drawn = canvas.toDataURL('image/webp', quality)
        if (drawn.length <= LONGEST_LOGO) return readLogo(drawn)
      }
    }
    return null
  } catch {
    return null
  }
}
