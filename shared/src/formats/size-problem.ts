import { detect } from './detect.ts'
import { LIMITS, type Limits } from './limits.ts'
import type { FileProblem, OtherKind } from './problem.ts'

/** For a file's size alone, before it is read into memory. */
export function sizeProblem(bytes: number, limits: Limits = LIMITS): FileProblem | null {
  if (bytes === 0) return { kind: 'empty' }
  return bytes > limits.bytes ? { kind: 'too-large', bytes, limit: limits.bytes } : null
}

/**
 * The same where its beginning is at hand, of some thousand bytes: nobody is to cut in parts what no part of would be read.
 *
 * @param reads kinds that are no calendar and no table, and are read all the same
 */
export function problemAtFirstSight(
  bytes: number,
  head: Uint8Array,
  { limits = LIMITS, reads = [] }: { limits?: Limits; reads?: readonly OtherKind[] } = {},
): FileProblem | null {
  const problem = sizeProblem(bytes, limits)
  if (problem?.kind !== 'too-large') return problem
  const found = detect(head)
  return found.kind === 'other' && !reads.includes(found.is)
    ? { kind: 'other-kind', is: found.is }
    : problem
}
