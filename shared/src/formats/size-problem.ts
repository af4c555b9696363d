import { LIMITS, type Limits } from './limits.ts'
import type { FileProblem } from './problem.ts'

/** For a file's size alone, before it is read into memory. */
export function sizeProblem(bytes: number, limits: Limits = LIMITS): FileProblem | null {
  if (bytes === 0) return { kind: 'empty' }
  return bytes > limits.bytes ? { kind: 'too-large', bytes, limit: limits.bytes } : null
}
