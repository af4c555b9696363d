/**
 * The mark of a partner, so small that it lies in the documents themselves: an audience has no way to the workspace's
 * files, and is to have none. The text of a `data:` address, which no other page is asked for.
 */
const LOGO = /^data:image\/(?:png|webp);base64,[A-Za-z0-9+/]+={0,2}$/

/** Characters. */
export const LONGEST_LOGO = 8_000

/** Pixels: of a screen of twice the density, as high as a line on a projector and three times as long. */
export const LOGO_SIZE = { width: 300, height: 96 }

/** Null for what is none, and for what is too much to be one. */
export function readLogo(value: unknown): string | null {
  return readSmallPicture(value, LONGEST_LOGO)
}

/** The same for pictures of another length. @param longest characters */
export function readSmallPicture(value: unknown, longest: number): string | null {
  return typeof value === 'string' && value.length <= longest && LOGO.test(value) ? value : null
}
