import type { Attachment } from '#shared/domain/attachment.ts'
import { kindOf } from '#shared/domain/networks/media-limits.ts'
import type { CheckedMedium } from '#shared/domain/problems.ts'

/** What is checked of a file before the post that it belongs to goes out. */
export function checkedMedium({ id, type, alt, expires }: Attachment): CheckedMedium {
  return { id, kind: kindOf(type), alternative: alt, expires }
}
