/** A picture that somebody took part with; its file lies with the workspace's, for who may read entries. */
import { memberKey, type RecordMap, type Scalar } from '#shared/domain/fields.ts'
import { MOST_PICTURES, type ReceivedPicture } from '#shared/protocol/entry-form.ts'
import { isHash } from '#shared/protocol/media.ts'

export interface EntryPicture {
  /** SHA-256 of the file. */
  readonly hash: string
  /** The same one as their own page drew it small; null: the whole one is shown small. */
  readonly small: string | null
  readonly type: string
  readonly bytes: number
  /** What is to be seen on it, in their words; may be empty. */
  readonly alt: string
}

/** What their page makes of it in small. */
export const SMALL_TYPE = 'image/webp'

const PARTS = ['small', 'type', 'bytes', 'alt'] as const

/** As flat fields of an entry (M2). */
export function pictureFields(pictures: readonly ReceivedPicture[]): Record<string, Scalar> {
  const fields: Record<string, Scalar> = {}
  for (const [n, { hash, small, type, bytes, alt }] of pictures.slice(0, MOST_PICTURES).entries()) {
    const key = memberKey('picture', String(n))
    fields[key] = hash
    fields[`${key}:type`] = type
    fields[`${key}:bytes`] = bytes
    if (small !== null) fields[`${key}:small`] = small
    if (alt.trim()) fields[`${key}:alt`] = alt.trim()
  }
  return fields
}

/** Exactly these, and none of those that were there before. */
export function picturesChanged(
  pictures: readonly ReceivedPicture[],
): Readonly<Record<string, Scalar | undefined>> {
  const fields: Record<string, Scalar | undefined> = {}
  for (let n = 0; n < MOST_PICTURES; n++) {
    const key = memberKey('picture', String(n))
    for (const field of [key, ...PARTS.map((part) => `${key}:${part}`)]) fields[field] = undefined
  }
  return { ...fields, ...pictureFields(pictures) }
}

export function picturesIn(map: RecordMap): readonly EntryPicture[] {
  // Fresh for each: what shows records writes into what it was given first.
  let found: readonly EntryPicture[] = []
  for (let n = 0; n < MOST_PICTURES; n++) {
    const key = memberKey('picture', String(n))
    const hash = map.get(key)
    if (typeof hash !== 'string' || !isHash(hash)) break
    const [small, type, bytes, alt] = PARTS.map((part) => map.get(`${key}:${part}`))
    found = [
      ...found,
      {
        hash,
        small: typeof small === 'string' && isHash(small) ? small : null,
        type: typeof type === 'string' ? type : '',
        bytes: typeof bytes === 'number' ? bytes : 0,
        alt: typeof alt === 'string' ? alt : '',
      },
    ]
  }
  return found
}
