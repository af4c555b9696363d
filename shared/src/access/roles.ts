import type { DocumentKind } from '#shared/protocol/names.ts'

/**
 * What each role may do with each kind of document: one table, enforced by the relay (R2, R4, R11) and read by
 * the interface, so that nobody sees a control that will be refused.
 */
export const ROLES = ['owner', 'manager', 'editor', 'moderator', 'contributor', 'guest'] as const
export type Role = (typeof ROLES)[number]
export type Access = 'none' | 'read' | 'write'

const ACCESS = {
  owner: {
    space: 'write',
    calendar: 'write',
    events: 'write',
    entries: 'write',
    stage: 'write',
    share: 'write',
    moderation: 'write',
    desk: 'write',
    pulse: 'write',
  },
  manager: {
    space: 'write',
    calendar: 'write',
    events: 'write',
    entries: 'write',
    stage: 'write',
    share: 'write',
    moderation: 'write',
    desk: 'write',
    pulse: 'write',
  },
  editor: {
    space: 'write',
    calendar: 'write',
    events: 'write',
    entries: 'write',
    stage: 'write',
    share: 'write',
    moderation: 'none',
    desk: 'write',
    pulse: 'read',
  },
  moderator: {
    space: 'read',
    calendar: 'read',
    events: 'read',
    entries: 'read',
    stage: 'read',
    share: 'read',
    moderation: 'write',
    desk: 'write',
    pulse: 'write',
  },
  contributor: {
    space: 'read',
    calendar: 'write',
    events: 'read',
    entries: 'none',
    stage: 'read',
    share: 'read',
    moderation: 'none',
    desk: 'read',
    pulse: 'none',
  },
  guest: {
    space: 'read',
    calendar: 'read',
    events: 'read',
    entries: 'none',
    stage: 'read',
    share: 'none',
    moderation: 'none',
    desk: 'none',
    pulse: 'none',
  },
} as const satisfies Record<Role, Record<DocumentKind, Access>>

export function accessTo(kind: DocumentKind, role: Role): Access {
  return ACCESS[role][kind]
}

export function isRole(text: string): text is Role {
  // By their names alone: pages for strangers ask this, and have no use for the table.
  return ROLES.some((role) => role === text)
}
