import { usePixelPictures } from './pixel-pictures.ts'
import { usePostTags } from './post-tags.ts'
import './PostTags.css'

/** What chips have besides their posts, and the first painting does without. */
export function ChipExtras() {
  usePostTags()
  usePixelPictures()
  return null
}
