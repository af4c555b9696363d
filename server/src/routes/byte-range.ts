/** Both ends belong to it. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/**
 * What a `Range` header asks for of so many bytes. Null for the whole: without a header, and for one that asks for several
 * pieces or for other units, which may be answered so (RFC 9110, 14.2).
 */
export function readRange(
  header: string | undefined,
  bytes: number,
): ByteRange | 'unsatisfiable' | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? []
  if (from === '' && to === '') return null
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)
  const first = from === '' ? Math.max(0, bytes - Number(to)) : Number(from)
  if (from !== '' && to !== '' && Number(to) < first) return null
  return first > last ? 'unsatisfiable' : { first, last }
}
