import { timingSafeEqual } from 'node:crypto'
import { newId, type RandomBytes } from '#shared/domain/id.ts'
import { hashSecret } from './secrets.ts'

/** What the first workspace asks for: only somebody who can see the relay's output, or set it up, has it. */
export interface SetupCode {
  readonly text: string
  matches(attempt: string): boolean
}

/** `fixed` is what the operator chose; without it a code of 140 bits is made up, and forgotten with this process. */
export function createSetupCode(fixed: string | null, random: RandomBytes): SetupCode {
  const text = fixed ?? newId(random) + newId(random)
  const expected = hashSecret(text)
  // Hashes have one length, so the comparison takes the same time for every attempt.
  return { text, matches: (attempt) => timingSafeEqual(hashSecret(attempt), expected) }
}
