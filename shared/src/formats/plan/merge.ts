/** What an import does to a post that is there already: three-way, field by field. */
import { matchesMark } from '../origin.ts'
import { canonical, type PostValues, VALUE_FIELDS, type ValueField } from '../post-values.ts'

export interface Merge {
  /** What the file has changed and nobody here has. */
  readonly take: readonly ValueField[]
  /** Changed on both sides, or not known who changed it: for the person to decide. */
  readonly decide: readonly ValueField[]
}

const RARELY_SAID: ReadonlySet<ValueField> = new Set(['variants', 'comment', 'pillar', 'language'])

/**
 * `mark` is what the field was when it was last imported or exported. Where the file still says that, it has nothing new and
 * what stands here stays; where what stands here is still that, only the file has changed.
 */
export function mergeFields(here: PostValues, file: PostValues, mark: string | null): Merge {
  const take: ValueField[] = []
  const decide: ValueField[] = []
  for (const field of VALUE_FIELDS) {
    if (canonical(here, field) === canonical(file, field)) continue
    if (matchesMark(mark, file, field) === true) continue
    // Most files have no place for them, which is not to say that they are to go.
    if (mark === null && RARELY_SAID.has(field) && canonical(file, field) === '') continue
    if (matchesMark(mark, here, field) === true) take.push(field)
    else decide.push(field)
  }
  return { take, decide }
}
