/**
 * As many zeros as a page of the database has, in front of what must leave the disk when it is removed. SQLite overwrites what
 * is freed (`secure_delete`), but not the copy that a row leaves in a page when its tree is balanced (`rebuildPage`; of
 * 40 random histories one ended with a name in such a gap). The first bytes of a row lie in the tree, 4,061 at most; what comes after
 * them lies on pages of its own, which are never moved and are overwritten whole
 * (https://www.sqlite.org/fileformat2.html, "Cell Payload Overflow Pages").
 */
export const LEAD_BYTES = 4_096

export function withLead(bytes: Uint8Array, lead: number): Uint8Array {
  if (lead === 0) return bytes
  const led = new Uint8Array(lead + bytes.length)
  led.set(bytes, lead)
  return led
}
