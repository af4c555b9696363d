import type { ReadOnlyReason } from '#client/workspace/workspace.ts'
import { accessTo, type Role } from '#shared/access/roles.ts'
import { may } from '#shared/access/rules.ts'
import { POST_STATUSES, type PostStatus } from '#shared/domain/post.ts'
import { type DocumentKind, parseDocumentName } from '#shared/protocol/names.ts'

/** What somebody may write in who does not plan: a post is theirs to change until it has been approved. */
const DRAFTS: readonly string[] = ['idea', 'draft', 'review'] satisfies PostStatus[]

/** Why a post in this state cannot be changed with this role; the relay sees into no document and cannot say it. */
export function lockOf(role: Role, status: string): Extract<ReadOnlyReason, 'planned'> | null {
  return may(role, 'plan') || DRAFTS.includes(status) ? null : 'planned'
}

export function statusesFor(role: Role): readonly PostStatus[] {
  return POST_STATUSES.filter((status) => lockOf(role, status) === null)
}

/** Documents that somebody may be heard in, the first choice first (R11: a reader is heard by nobody). */
const MEETING_PLACES = ['space', 'desk', 'calendar'] as const satisfies readonly DocumentKind[]
type MeetingPlace = (typeof MEETING_PLACES)[number]

/** Where this role is heard, and where it hears the others; a guest only looks. */
export function presenceOf(role: Role): {
  readonly speaksIn: MeetingPlace | null
  readonly listensIn: readonly MeetingPlace[]
} {
  return {
    speaksIn: MEETING_PLACES.find((kind) => accessTo(kind, role) === 'write') ?? null,
    listensIn: MEETING_PLACES.filter((kind) => accessTo(kind, role) !== 'none'),
  }
}

/** Whether this device may keep the document; what is no name of ours is of a newer version, and left alone. */
export function mayKeep(role: Role, document: string): boolean {
  const kind = parseDocumentName(document)?.kind
  return kind === undefined || accessTo(kind, role) !== 'none'
}
