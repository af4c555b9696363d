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

const PARTS = ['small', 'type', 'bytes', 'alt', 'at'] as const

/** What came with an entry by its form, in their order, as flat fields of it (M2). */
export function pictureFields(pictures: readonly ReceivedPicture[]): Record<string, Scalar> {
  return Object.assign(
    {},
    ...pictures
      .slice(0, MOST_PICTURES)
      .map((picture, n) => fieldsUnder(memberKey('picture', String(n)), picture)),
  )
}

/** What the team adds lies under its hash, so that two who add one apart both have. @param at ms since 1970 */
export function pictureAdded(picture: EntryPicture, at: number): Readonly<Record<string, Scalar>> {
  const key = memberKey('picture', picture.hash)
  return { ...fieldsUnder(key, picture), [`${key}:at`]: at }
}

/** Takes it off. */
export function pictureRemoved(
  map: RecordMap,
  hash: string,
): Readonly<Record<string, Scalar | undefined>> {
  const key = keyOfPicture(map, hash)
  if (key === null) return {}
  return Object.fromEntries(
    [key, ...PARTS.map((part) => `${key}:${part}`)].map((field) => [field, undefined]),
  )
}

/** What is to be seen on it, in other words. */
export function pictureDescribed(
  map: RecordMap,
  hash: string,
  alt: string,
): Readonly<Record<string, Scalar | undefined>> {
  const key = keyOfPicture(map, hash)
  return key === null ? {} : { [`${key}:alt`]: alt.trim() || undefined }
}

/** Those of the form first, then what the team has added, in the order in which it came. */
export function picturesIn(map: RecordMap): readonly EntryPicture[] {
  const keys = [...INDEXED, ...addedKeys(map)]
  const found = keys.flatMap((key) => pictureAt(map, key) ?? [])
  return found.filter(({ hash }, at) => found.findIndex((one) => one.hash === hash) === at)
}

/** Its own and the small one. */
export function filesOf({ hash, small }: Pick<EntryPicture, 'hash' | 'small'>): string[] {
  return small === null ? [hash] : [hash, small]
}

const INDEXED = Array.from({ length: MOST_PICTURES }, (_, n) => memberKey('picture', String(n)))
const PREFIX = memberKey('picture', '')

function fieldsUnder(key: string, { hash, small, type, bytes, alt }: ReceivedPicture) {
  const fields: Record<string, Scalar> = { [key]: hash }
  fields[`${key}:type`] = type
  fields[`${key}:bytes`] = bytes
  if (small !== null) fields[`${key}:small`] = small
  if (alt.trim()) fields[`${key}:alt`] = alt.trim()
  return fields
}

function addedKeys(map: RecordMap): string[] {
  const found: { readonly key: string; readonly at: number }[] = []
  for (const key of map.keys())
    if (key.startsWith(PREFIX) && isHash(key.slice(PREFIX.length))) {
      const at = map.get(`${key}:at`)
      found.push({ key, at: typeof at === 'number' ? at : 0 })
    }
  return found.sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1)).map(({ key }) => key)
}

function keyOfPicture(map: RecordMap, hash: string): string | null {
  return [...INDEXED, memberKey('picture', hash)].find((key) => map.get(key) === hash) ?? null
}

function pictureAt(map: RecordMap, key: string): EntryPicture | null {
  const hash = map.get(key)
  if (typeof hash !== 'string' || !isHash(hash)) return null
  const [small, type, bytes, alt] = PARTS.map((part) => map.get(`${key}:${part}`))
  return {
    hash,
    small: typeof small === 'string' && isHash(small) ? small : null,
    type: typeof type === 'string' ? type : '',
    bytes: typeof bytes === 'number' ? bytes : 0,
    alt: typeof alt === 'string' ? alt : '',
  }
}
