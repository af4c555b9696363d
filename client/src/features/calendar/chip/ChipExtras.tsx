import { useApartTags } from './apart-tags.ts'
import { usePixelPictures } from './pixel-pictures.ts'

/** What chips have besides their posts, and the first painting does without. */
export function ChipExtras() {
  useApartTags()
  usePixelPictures()
  return null
}
