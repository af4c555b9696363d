import type { ModerationLeftReason } from '#shared/formats/moderation/problem.ts'

/** What of a reason is this entry's own. */
export function leftDetail(reason: ModerationLeftReason): string {
  switch (reason.kind) {
    case 'date-unreadable':
      return reason.text
    case 'not-about-a-person':
      return reason.action
    case 'left-by-choice':
      return reason.word
    case 'count-only':
      return String(reason.count)
    default:
      return ''
  }
}
