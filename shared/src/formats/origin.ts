/**
 * Where an imported post came from, as its record keeps it: `{key}~{mark}`.
 *
 * The key finds the post when the same thing is imported again. The mark says what each field was in the file then, as a
 * few letters of its hash: so that the next import can tell what the file has changed from what people have changed
 * in Ruche since, and never overwrites the latter in silence.
 */
import { hash } from './hash.ts'
import { canonical, type PostValues, VALUE_FIELDS, type ValueField } from './post-values.ts'

/** 25 bits a field: one change in 30 million would go unnoticed. */
const LETTERS = 5

export interface Origin {
  readonly key: string
  /** Null where it is not known what was imported. */
  readonly mark: string | null
}

export function markOf(values: PostValues): string {
  return VALUE_FIELDS.map((field) => markOfField(values, field)).join('')
}

function markOfField(values: PostValues, field: ValueField): string {
  return hash(canonical(values, field)).slice(-LETTERS)
}

/** True when the field is what the mark remembers; null without one. */
export function matchesMark(mark: string | null, values: PostValues, field: ValueField) {
  if (mark === null) return null
  const at = VALUE_FIELDS.indexOf(field) * LETTERS
  const remembered = mark.slice(at, at + LETTERS)
  // A mark from before the field could be said: nothing was.
  if (remembered.length < LETTERS) return canonical(values, field) === ''
  return remembered === markOfField(values, field)
}

/** As many fields as the first marks had. */
const FEWEST = 9

const MARK = new RegExp(`^[0-9a-z]{${LETTERS * FEWEST},}$`)

export function isMark(text: string): boolean {
  return MARK.test(text)
}

export function readOrigin(origin: string): Origin {
  const at = origin.lastIndexOf('~')
  const mark = origin.slice(at + 1)
  return at > 0 && isMark(mark) ? { key: origin.slice(0, at), mark } : { key: origin, mark: null }
}

export function writeOrigin({ key, mark }: Origin): string {
  return mark === null ? key : `${key}~${mark}`
}
