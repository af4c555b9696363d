/** Bytes of one value, by its TIFF type. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]
const GPS = 0x8825
const ENTRY_BYTES = 12
const MOST_ENTRIES = 400
/** The first directory and that of the small picture. */
const MOST_DIRECTORIES = 4

/**
 * Empties the GPS directory of a TIFF block that begins at `start`, the one in which cameras note where they were (EXIF).
 * Everything stays in its place, orientation and camera too, so it does not matter what the block lies in. False, and
 * nothing is changed, where there is no such block or it says no place.
 */
export function blankGps(bytes: Uint8Array, start: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start)
  const little = bytes[start] === 0x49
  const short = (at: number) => view.getUint16(at, little)
  const long = (at: number) => view.getUint32(at, little)
  const fits = (at: number, length: number) => at >= 0 && at + length <= view.byteLength

  const entriesAt = (directory: number): number[] | null => {
    if (directory < 8 || !fits(directory, 2)) return null
    const count = short(directory)
    const end = directory + 2 + count * ENTRY_BYTES
    if (count === 0 || count > MOST_ENTRIES || !fits(directory, end - directory)) return null
    const entries = Array.from({ length: count }, (_, n) => directory + 2 + n * ENTRY_BYTES)
    return entries.every((entry) => SIZES[short(entry + 2)] ?? 0) ? entries : null
  }

  const blank = (directory: number): boolean => {
    const entries = entriesAt(directory)
    if (!entries) return false
    for (const entry of entries) {
      const length = (SIZES[short(entry + 2)] ?? 0) * long(entry + 4)
      const value = long(entry + 8)
      if (length > 4 && fits(value, length)) bytes.fill(0, start + value, start + value + length)
    }
    const last = entries.at(-1) ?? directory
    bytes.fill(0, start + directory, start + last + ENTRY_BYTES)
    return true
  }

  if (!fits(0, 8)) return false
  let blanked = false
  let directory = long(4)
  for (let n = 0; n < MOST_DIRECTORIES; n++) {
    const entries = entriesAt(directory)
    if (!entries) break
    const pointer = entries.find((entry) => short(entry) === GPS && short(entry + 2) === 4)
    if (pointer !== undefined && blank(long(pointer + 8))) blanked = true
    const next = (entries.at(-1) ?? 0) + ENTRY_BYTES
    directory = fits(next, 4) ? long(next) : 0
  }
  return blanked
}
