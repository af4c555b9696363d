import { gavel, info, thumbsUp, triangleAlert } from '#client/ui/icons.ts'
import { NOTE_TYPES, type NoteType } from '#shared/domain/moderation/note.ts'

/** A shape of its own each, and a word beside it: no type is told by its colour alone. */
export const NOTE_ICONS: Record<NoteType, string> = {
  information: info,
  praise: thumbsUp,
  warning: triangleAlert,
  sanction: gavel,
}

/** Null for one of a newer version, which shows as itself (M5). */
export function knownType(type: string): NoteType | null {
  return NOTE_TYPES.find((one) => one === type) ?? null
}
